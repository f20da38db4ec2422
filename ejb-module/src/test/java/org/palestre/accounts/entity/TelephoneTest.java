package org.palestre.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.shared.BusinessException;

class TelephoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"01 99 00 01 03", "01.99.00.01.03", "+33 1 99 00 01 03", "0033199000103"})
    void aFrenchNumberIsKeptInternationally(String typed) {
        assertThat(Telephone.typed(typed).e164()).isEqualTo("+33199000103");
    }

    @Test
    void itIsShownAsPeopleHereWriteIt() {
        assertThat(Telephone.shown("+33199000103")).isEqualTo("01 99 00 01 03");
        assertThat(Telephone.shown("+41446681800")).isEqualTo("+41 44 668 18 00");
        assertThat(Telephone.shown(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "bonjour", "01 99 00 01 03 99 88", "00"})
    void whatCannotBeANumberIsRefused(String typed) {
        assertThatThrownBy(() -> Telephone.typed(typed)).isInstanceOf(BusinessException.class);
    }
}
