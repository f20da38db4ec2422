package org.palestre.billing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.shared.BusinessException;

class IbanTest {

    /** The published examples of the registry of ISO 13616. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR14 2004 1010 0505 0001 3M02 606",
                "FR1420041010050500013M02606",
                "fr14-2004-1010-0505-0001-3m02-606",
                "MC58 1122 2000 0101 2345 6789 030",
                "DE89370400440532013000",
                "BE68 5390 0754 7034"
            })
    void a_number_is_taken_as_people_write_it(String text) {
        assertThat(Iban.typed(text, "iban").number()).matches("[A-Z]{2}[0-9A-Z]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR1420041010050500013M02607",
                "FR1520041010050500013M02606",
                "FR14 2004",
                "XX00 1234",
                "<script>",
                "DE8937040044053201300"
            })
    void a_slip_is_refused(String text) {
        assertRefused(text);
    }

    @Test
    void a_french_number_whose_own_key_is_wrong_is_refused_even_if_the_key_of_the_iban_fits() {
        String wrongRib = "20041010050500013M02607";
        assertRefused("FR" + ibanKey("FR", wrongRib) + wrongRib);
        String rightRib = "20041010050500013M02606";
        assertThat(Iban.typed("FR" + ibanKey("FR", rightRib) + rightRib, "iban").number())
                .isEqualTo("FR1420041010050500013M02606");
    }

    @Test
    void screens_show_its_ends_only() {
        Iban iban = Iban.typed("FR1420041010050500013M02606", "iban");
        assertThat(iban.shown()).isEqualTo("FR14 •••• 606");
        assertThat(iban.grouped()).isEqualTo("FR14 2004 1010 0505 0001 3M02 606");
    }

    @Test
    void a_bank_code_may_be_missing_but_not_wrong() {
        assertThat(Iban.bic(" ", "bic")).isNull();
        assertThat(Iban.bic("psst frpp par", "bic")).isEqualTo("PSSTFRPPPAR");
        assertThatThrownBy(() -> Iban.bic("PSST", "bic")).isInstanceOf(BusinessException.class);
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> Iban.typed(text, "iban")).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("billing.noIban");
            assertThat(refusal.field()).isEqualTo("iban");
        });
    }

    private static String ibanKey(String country, String bban) {
        StringBuilder digits = new StringBuilder();
        (bban + country + "00").chars().forEach(sign -> digits.append(Character.getNumericValue(sign)));
        int rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return "%02d".formatted(98 - rest);
    }
}
