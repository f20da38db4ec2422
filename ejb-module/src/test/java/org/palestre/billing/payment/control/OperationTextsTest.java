package org.palestre.billing.payment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTextsTest {

    @ParameterizedTest
    @CsvSource({
        "Ville de Beaurivage, Ville de Beaurivage PAL000000007",
        "'Saint-Étienne-d’Œuvre (métropole)', Saint Etienne d OEuvre metropole PAL000000007",
        "'日本', PAL000000007",
    })
    void a_subject_has_letters_digits_and_blanks_only(String city, String subject) {
        assertThat(OperationTexts.subject(city, List.of(), "PAL000000007")).isEqualTo(subject);
    }

    @Test
    void a_subject_says_which_invoices_are_paid_as_far_as_there_is_room() {
        assertThat(OperationTexts.subject("Beaurivage", List.of("F-2026-000123"), "PAL000000007"))
                .isEqualTo("Beaurivage Facture F 2026 000123 PAL000000007");
        assertThat(OperationTexts.subject("Beaurivage", List.of("F-2026-000123", "F-2026-000124"), "PAL000000007"))
                .isEqualTo("Beaurivage Factures F 2026 000123 F 2026 000124 PAL000000007");
        assertThat(OperationTexts.subject(
                        "Communauté de communes ".repeat(9), Collections.nCopies(9, "F-2026-000123"), "PAL000000007"))
                .hasSizeLessThanOrEqualTo(100)
                .endsWith(" 9 factures PAL000000007")
                .startsWith("Communaute de communes");
    }

    @Test
    void a_long_name_of_a_city_leaves_room_for_the_number() {
        assertThat(OperationTexts.subject("Communauté de communes ".repeat(9), List.of(), "PAL000000007"))
                .hasSizeLessThanOrEqualTo(100)
                .endsWith(" PAL000000007")
                .matches("[A-Za-z0-9 ]+");
    }

    @Test
    void an_address_of_more_than_eighty_signs_is_not_taken() {
        assertThat(OperationTexts.takesEmail("a".repeat(70) + "@club.example")).isFalse();
        assertThat(OperationTexts.takesEmail("é@club.example")).isFalse();
        assertThat(OperationTexts.takesEmail(null)).isFalse();
        assertThat(OperationTexts.takesEmail("club@demo.example")).isTrue();
    }
}
