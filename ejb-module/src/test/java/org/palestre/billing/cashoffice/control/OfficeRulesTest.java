package org.palestre.billing.cashoffice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.billing.cashoffice.boundary.CeilingState;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.OfficeChange;
import org.palestre.shared.Money;

/** What a cash office can be like, and when it is warned. */
class OfficeRulesTest {

    @ParameterizedTest
    @CsvSource({"0, WITHIN", "799.99, WITHIN", "800, NEAR", "1000, NEAR", "1000.01, ABOVE"})
    void from_four_fifths_of_the_ceiling_on_there_is_a_warning(String held, CeilingState state) {
        assertThat(OfficeRules.standing(Money.euros(held), Money.euros("1000"))).isEqualTo(state);
    }

    @Test
    void without_a_ceiling_there_is_no_warning() {
        assertThat(OfficeRules.standing(Money.euros("99999"), null)).isEqualTo(CeilingState.WITHIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "ABCDEF", "A1", "É1", "A-B"})
    void a_code_is_of_two_to_five_letters(String code) {
        assertThatThrownBy(() -> OfficeRules.code(code)).hasMessageContaining("cashoffice.code");
        assertThat(OfficeRules.code(" sport ")).isEqualTo("SPORT");
    }

    @Test
    void the_ceiling_of_all_means_is_not_below_that_of_cash() {
        assertThatThrownBy(() -> OfficeRules.checked(change(Money.euros("500"), Money.euros("499.99"))))
                .hasMessageContaining("cashoffice.ceilingBelow");
        assertThat(OfficeRules.checked(change(Money.euros("500"), null)).means())
                .containsExactly(MeansKind.CASH, MeansKind.CARD);
    }

    @Test
    void only_coins_and_notes_of_the_euro_are_counted_each_kind_once() {
        assertThatThrownBy(() -> Coins.checked(List.of(new Coins(300, 1))))
                .hasMessageContaining("cashoffice.denomination");
        assertThatThrownBy(() -> Coins.checked(List.of(new Coins(200, 1), new Coins(200, 2))))
                .hasMessageContaining("cashoffice.denomination");
        assertThatThrownBy(() -> Coins.checked(List.of(new Coins(200, -1)))).hasMessageContaining("cashoffice.pieces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "100-99", "1000-999999", "abc!", "10001 10001", "1000-99999"})
    void numbers_that_no_vouchers_have_are_refused(String typed) {
        assertThatThrownBy(() -> VoucherNumbers.read(typed)).hasMessageContaining("cashoffice.");
    }

    private static OfficeChange change(Money cash, Money all) {
        return new OfficeChange(
                "Régie",
                null,
                null,
                cash,
                all,
                Money.euros("300"),
                Money.ZERO,
                List.of(MeansKind.CARD, MeansKind.CASH, MeansKind.CARD),
                false,
                true);
    }
}
