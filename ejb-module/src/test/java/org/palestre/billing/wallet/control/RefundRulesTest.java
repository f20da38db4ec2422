package org.palestre.billing.wallet.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.palestre.billing.wallet.boundary.Cover;
import org.palestre.billing.wallet.boundary.RefundOffer;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

class RefundRulesTest {

    @Test
    void all_of_the_balance_can_be_asked_for_and_not_a_cent_more() {
        assertThatCode(() -> RefundRules.check(offer("FR76 •••• 189", null), Money.euros("50")))
                .doesNotThrowAnyException();
        assertThat(refused(offer("FR76 •••• 189", null), Money.euros("50.01"))).isEqualTo("wallet.moreThanThere");
    }

    @Test
    void nothing_and_less_than_nothing_cannot_be_asked_for() {
        assertThat(refused(offer("FR76 •••• 189", null), Money.ZERO)).isEqualTo("wallet.notPositive");
        assertThat(refused(offer("FR76 •••• 189", null), Money.euros("-1"))).isEqualTo("wallet.notPositive");
        assertThat(refused(offer("FR76 •••• 189", null), null)).isEqualTo("wallet.notPositive");
    }

    @Test
    void without_a_bank_account_or_beside_another_request_nothing_can_be_asked_for() {
        assertThat(refused(offer(null, null), Money.euros("1"))).isEqualTo("wallet.noBankAccount");
        assertThat(refused(offer("FR76 •••• 189", "RMB000000001"), Money.euros("1")))
                .isEqualTo("wallet.refundWaiting");
    }

    @Test
    void what_is_proposed_leaves_what_the_bookings_need() {
        assertThat(offer("FR76 •••• 189", null).spare()).isEqualTo(Money.euros("38"));
    }

    @Test
    void a_wallet_bears_bookings_down_to_the_overdraft_those_that_wait_included() {
        Cover cover = new Cover(Money.euros("10"), Money.euros("25"), Money.euros("20"));
        assertThat(cover.left()).isEqualTo(Money.euros("5"));
        assertThat(cover.missingFor(Money.euros("5"))).isEqualTo(Money.ZERO);
        assertThat(cover.missingFor(Money.euros("5.01"))).isEqualTo(Money.euros("0.01"));
    }

    @Test
    void who_is_in_debt_beyond_the_overdraft_cannot_book_anything() {
        Cover cover = new Cover(Money.euros("-30"), Money.ZERO, Money.euros("20"));
        assertThat(cover.left()).isEqualTo(Money.ZERO);
        assertThat(cover.missingFor(Money.euros("1"))).isEqualTo(Money.euros("11"));
    }

    private static String refused(RefundOffer offer, Money amount) {
        return catchThrowableOfType(BusinessException.class, () -> RefundRules.check(offer, amount))
                .code();
    }

    private static RefundOffer offer(String account, String waiting) {
        return new RefundOffer(
                1, "Essai", "RESTAURATION", "Repas", "Meals", Money.euros("50"), Money.euros("12"), account, waiting);
    }
}
