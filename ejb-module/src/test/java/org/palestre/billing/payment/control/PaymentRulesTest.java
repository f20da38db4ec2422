package org.palestre.billing.payment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

class PaymentRulesTest {

    @Test
    void payfip_takes_one_euro_and_no_less() {
        assertThatCode(() -> PaymentRules.check(wallets(40, 60))).doesNotThrowAnyException();
        assertRefused("payment.tooLittle", wallets(40, 59));
    }

    @Test
    void nobody_pays_nothing_or_less() {
        assertRefused("payment.nothing", List.of());
        assertRefused("payment.notPositive", wallets(500, 0));
        assertRefused("payment.notPositive", wallets(500, -100));
    }

    @Test
    void large_sums_are_not_paid_online() {
        assertRefused("payment.tooMuch", wallets(6_000_000, 6_000_000));
        assertRefused("payment.tooMuch", wallets(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void a_wallet_stands_once_in_a_payment() {
        WalletAmount wallet = WalletAmount.of(1, "RESTAURATION", Money.cents(500));

        assertRefused("payment.walletTwice", List.of(wallet, wallet));
    }

    @Test
    void what_was_taken_is_assigned_to_the_cent() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> PaymentEntries.assigned(7, Money.cents(1000), wallets(500, 499)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("payment.assignedOther"));
    }

    @Test
    void several_wallets_are_one_entry() {
        NewEntry entry = PaymentEntries.paid(7, wallets(500, 250));

        assertThat(entry.reference()).isEqualTo("payment:7");
        assertThat(entry.postings()).hasSize(3);
        assertThat(entry.postings().get(0).amount()).isEqualTo(Money.cents(-750));
    }

    private static void assertRefused(String code, List<WalletAmount> wallets) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> PaymentRules.check(wallets))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<WalletAmount> wallets(long... cents) {
        String[] services = {"RESTAURATION", "PERISCOLAIRE"};
        return Arrays.stream(new int[] {0, 1})
                .mapToObj(i -> WalletAmount.of(1, services[i], Money.cents(cents[i])))
                .toList();
    }
}
