package org.palestre.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.shared.BusinessException;

class SirenTest {

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "732 829 320", "217500016"})
    void numbersInUseAreAccepted(String typed) {
        assertThat(Siren.typed(typed).number()).isEqualTo(typed.replace(" ", ""));
    }

    @Property
    void eightDigitsHaveExactlyOneCheckDigit(@ForAll @IntRange(min = 1, max = 99_999_999) int eight) {
        long right = java.util.stream.IntStream.rangeClosed(0, 9)
                .filter(check -> Siren.passesLuhn(String.format("%08d%d", eight, check)))
                .count();

        assertThat(right).isEqualTo(1);
    }

    @Property
    void oneWrongDigitIsAlwaysFound(
            @ForAll @IntRange(min = 1, max = 99_999_999) int eight,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(max = 9) int digit) {
        StringBuilder number = new StringBuilder(String.format("%08d", eight));
        for (int check = 0; check <= 9 && number.length() == 8; check++) {
            if (Siren.passesLuhn(number.toString() + check)) {
                number.append(check);
            }
        }
        Assume.that(Character.getNumericValue(number.charAt(place)) != digit);
        number.setCharAt(place, (char) ('0' + digit));

        assertThatThrownBy(() -> new Siren(number.toString())).isInstanceOf(BusinessException.class);
    }

    @Test
    void aSiretIsTakenForTheSirenInIt() {
        assertThat(Siren.typed("732 829 320 00074").number()).isEqualTo("732829320");
    }

    @Test
    void establishmentsOfLaPosteFollowTheirOwnRule() {
        assertThat(Siren.typed("356000000").number()).isEqualTo("356000000");
        assertThat(Siren.typed("35600000049837").number()).isEqualTo("356000000");
        assertThat(Siren.isSiret("35600000049838")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "000000000", "12345678", "1234567890", "73282932A", "73282932000075"})
    void anythingElseIsNone(String typed) {
        assertThatThrownBy(() -> Siren.typed(typed))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("accounts.noSiren");
    }
}
