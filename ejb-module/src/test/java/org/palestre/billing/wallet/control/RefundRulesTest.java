package org.palestre.billing.wallet.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
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

    private static String refused(RefundOffer offer, Money amount) {
        return catchThrowableOfType(BusinessException.class, () -> RefundRules.check(offer, amount))
                .code();
    }

    private static RefundOffer offer(String account, String waiting) {
        return new RefundOffer(
                1, "Essai", "RESTAURATION", "Repas", "Meals", Money.euros("50"), Money.euros("12"), account, waiting);
    }
}
