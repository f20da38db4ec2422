package org.palestre.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.shared.BusinessException;

class RnaTest {

    @Property
    void wAndNineDigitsAreANumber(@ForAll @IntRange(max = 999_999_999) int digits) {
        String number = String.format("W%09d", digits);

        assertThat(Rna.typed(number).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w751 234 567", " W751234567 ", "W 75.12.345.67"})
    void itMayBeTypedWithBlanksAndInLowerCase(String typed) {
        assertThat(Rna.typed(typed).number()).isEqualTo("W751234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W2A1000123", "W2B3000004", "W9R1000123"})
    void corsicaAndOverseasHaveALetter(String number) {
        assertThat(Rna.typed(number).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"751234567", "W75123456", "W7512345678", "X751234567", "W2C1000123", "W75123456A", "<script>"})
    void anythingElseIsNone(String typed) {
        assertThatThrownBy(() -> Rna.typed(typed))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("accounts.noRna");
    }

    @Test
    void nothingTypedIsNoNumber() {
        assertThat(Rna.typed("  ")).isNull();
    }
}
