package org.palestre.accounts.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.shared.BusinessException;

class PasswordRulesTest {

    private static final String EMAIL = "sophie.marchand@demo.example";

    @ParameterizedTest
    @ValueSource(strings = {"palestre-demo", "le chat dort ici", "motsdepasse sans chiffre", "éàùçôîêâûïëü"})
    void twelveCharactersAreEnoughWhateverTheyAre(String password) {
        assertThatCode(() -> PasswordRules.check(password, EMAIL, "password")).doesNotThrowAnyException();
    }

    @Test
    void elevenCharactersAreTooFew() {
        refused("chat dort i", "accounts.passwordTooShort");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        refused("🏀🏐🏓🏸⛳🥋", "accounts.passwordTooShort");
    }

    @Test
    void whatBcryptWouldNotReadIsRefused() {
        refused("é chat ".repeat(10), "accounts.passwordTooLong");
    }

    @Test
    void theOwnAddressIsNoPasswordInWhateverCase() {
        refused("Sophie.Marchand@DEMO.example ", "accounts.passwordIsEmail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "123456789012", "zyxwvutsrqponm", "abcdefghijkl"})
    void aRunOrARepetitionIsTooSimple(String password) {
        refused(password, "accounts.passwordTooSimple");
    }

    @Test
    void noneAtAllIsMissing() {
        refused("", "shared.missing");
        refused(null, "shared.missing");
    }

    private static void refused(String password, String code) {
        assertThatThrownBy(() -> PasswordRules.check(password, EMAIL, "password"))
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    org.assertj.core.api.Assertions.assertThat(e.code()).isEqualTo(code);
                    org.assertj.core.api.Assertions.assertThat(e.field()).isEqualTo("password");
                });
    }
}
