package org.palestre.billing.cashoffice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.billing.cashoffice.boundary.OfficeView;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** How what is handed over settles what is to be paid. */
class SettlementTest {

    @Test
    void change_is_given_of_cash() {
        Settlement settled = Settlement.of(euros("12.50"), List.of(NewMeans.cash(euros("20"))), office());
        assertThat(settled.change()).isEqualTo(euros("7.50"));
        assertThat(settled.tendered()).isEqualTo(euros("20"));
        assertThat(settled.means())
                .singleElement()
                .extracting(SettledMeans::amount)
                .isEqualTo(euros("12.50"));
    }

    @Test
    void cash_counts_for_what_cheque_card_and_vouchers_leave() {
        Settlement settled = Settlement.of(
                euros("100"),
                List.of(
                        NewMeans.cheque(euros("40"), "1234567", "Crédit du Littoral", "Claire Aubry"),
                        NewMeans.vouchers("ANCV", "100001-100003", 3, euros("10")),
                        NewMeans.card(euros("20"), null),
                        NewMeans.cash(euros("50"))),
                office());
        assertThat(settled.change()).isEqualTo(euros("40"));
        assertThat(settled.means())
                .extracting(SettledMeans::kind)
                .containsExactly(MeansKind.CASH, MeansKind.CHEQUE, MeansKind.VOUCHER, MeansKind.CARD);
        assertThat(settled.means().get(0).amount()).isEqualTo(euros("10"));
    }

    @Test
    void no_change_is_given_of_a_cheque_a_card_or_vouchers() {
        refused("cashoffice.tooMuch", "12.50", NewMeans.card(euros("20"), null));
        refused("cashoffice.tooMuch", "25", NewMeans.vouchers("ANCV", "100001-100003", 3, euros("10")));
    }

    @Test
    void cash_beside_means_that_are_enough_is_refused() {
        refused("cashoffice.cashNotNeeded", "20", NewMeans.card(euros("20"), null), NewMeans.cash(euros("5")));
    }

    @Test
    void what_is_missing_is_said() {
        assertThatThrownBy(() -> Settlement.of(euros("12.50"), List.of(NewMeans.cash(euros("12.49"))), office()))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("cashoffice.tooLittle");
                    assertThat(refusal.values()).containsExactly(euros("0.01"));
                });
    }

    /** CGI, art. 1680: taxes and fees above 300 euros are not paid in cash. What counts is what is kept, not what is handed over. */
    @Test
    void no_more_cash_than_the_limit_is_kept_for_one_receipt() {
        assertThat(Settlement.of(euros("300"), List.of(NewMeans.cash(euros("500"))), office())
                        .change())
                .isEqualTo(euros("200"));
        refused("cashoffice.cashLimit", "300.01", NewMeans.cash(euros("301")));
    }

    @Test
    void a_means_that_the_office_does_not_take_is_refused() {
        OfficeView cashOnly = office(List.of(MeansKind.CASH));
        assertThatThrownBy(() -> Settlement.of(euros("5"), List.of(NewMeans.card(euros("5"), null)), cashOnly))
                .hasMessageContaining("cashoffice.notAccepted");
    }

    @Test
    void cash_is_handed_over_once_and_something_has_to_be() {
        refused("cashoffice.cashTwice", "5", NewMeans.cash(euros("3")), NewMeans.cash(euros("2")));
        refused("cashoffice.noMeans", "5");
    }

    @Test
    void a_cheque_has_number_bank_and_drawer() {
        refused("cashoffice.chequeNumber", "5", NewMeans.cheque(euros("5"), "12A", "Banque", "Tireur"));
        refused("shared.missing", "5", NewMeans.cheque(euros("5"), "1234567", " ", "Tireur"));
        refused("shared.missing", "5", NewMeans.cheque(euros("5"), "1234567", "Banque", null));
    }

    @Test
    void so_many_vouchers_as_are_said_have_numbers() {
        refused("cashoffice.voucherCount", "20", NewMeans.vouchers("ANCV", "100001-100003", 2, euros("10")));
    }

    @Test
    void a_refusal_names_the_part_that_is_wrong_among_those_that_are_handed_over() {
        NewMeans card = NewMeans.card(euros("1"), null);
        assertThat(wrong("5", card, NewMeans.cheque(euros("4"), "1234567", "", "Tireur")))
                .isEqualTo("means[1].bank");
        assertThat(wrong("5", card, NewMeans.cash(euros("3")))).isEqualTo("means[1].amount");
        assertThat(wrong("400", card, NewMeans.cash(euros("399")))).isEqualTo("means[1].amount");
        assertThat(wrong("0.50", card)).isEqualTo("means");
        assertThatThrownBy(() -> WalletRules.total(List.of(
                        new WalletAmount(1, "RESTAURATION", euros("1"), null),
                        new WalletAmount(1, "LOISIRS", euros("-1"), null))))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.field())
                        .isEqualTo("wallets[1].amount"));
    }

    private static String wrong(String total, NewMeans... means) {
        return catchThrowableOfType(
                        BusinessException.class, () -> Settlement.of(euros(total), List.of(means), office()))
                .field();
    }

    static void refused(String code, String total, NewMeans... means) {
        assertThatThrownBy(() -> Settlement.of(euros(total), List.of(means), office()))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    static OfficeView office() {
        return office(List.of(MeansKind.values()));
    }

    private static OfficeView office(List<MeansKind> means) {
        return new OfficeView(
                1,
                "TEST",
                0,
                "Régie d’essai",
                null,
                null,
                euros("1000"),
                null,
                euros("300"),
                euros("100"),
                means,
                false,
                LocalDate.of(2026, 1, 1),
                true);
    }

    private static Money euros(String amount) {
        return Money.euros(amount);
    }
}
