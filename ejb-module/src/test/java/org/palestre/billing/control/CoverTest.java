package org.palestre.billing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

class CoverTest {

    @Test
    void a_wallet_bears_bookings_down_to_the_overdraft_those_that_wait_included() {
        Cover cover = new Cover(Money.euros("10"), Money.euros("25"), Money.euros("20"));
        assertThat(cover.missingFor(Money.euros("5"))).isEqualTo(Money.ZERO);
        assertThat(cover.missingFor(Money.euros("5.01"))).isEqualTo(Money.euros("0.01"));
    }

    @Test
    void who_is_in_debt_beyond_the_overdraft_cannot_book_anything() {
        Cover cover = new Cover(Money.euros("-30"), Money.ZERO, Money.euros("20"));
        assertThat(cover.missingFor(Money.euros("1"))).isEqualTo(Money.euros("11"));
    }

    @Test
    void what_is_not_borne_is_refused_with_what_is_missing_and_the_overdraft() {
        Cover cover = new Cover(Money.euros("10"), Money.euros("25"), Money.euros("20"));
        assertThatCode(() -> cover.require(Money.euros("5"))).doesNotThrowAnyException();
        BusinessException refusal =
                catchThrowableOfType(BusinessException.class, () -> cover.require(Money.euros("5.01")));
        assertThat(refusal.code()).isEqualTo("wallet.notCovered");
        assertThat(refusal.values()).containsExactly(Money.euros("0.01"), Money.euros("20"));
    }
}
