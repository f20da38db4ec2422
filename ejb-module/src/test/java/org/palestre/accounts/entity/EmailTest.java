package org.palestre.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.shared.BusinessException;

class EmailTest {

    @Test
    void twoSpellingsThatDifferByCaseAreOneAddress() {
        assertThat(Email.typed(" Club@Demo.Example ", "email").address()).isEqualTo("club@demo.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "club",
                "@demo.example",
                "club@demo",
                "a b@demo.example",
                "a@b@demo.example",
                "a..b@demo.example",
                "a@demo.example\r\nBcc: x@y.example",
                "<a@demo.example>",
                "a,b@demo.example"
            })
    void whatCannotBeAnAddressIsRefused(String typed) {
        assertThatThrownBy(() -> Email.typed(typed, "email"))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("accounts.noEmail at email");
    }
}
