package org.palestre.messaging.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palestre.shared.boundary.City;

class LetterTemplatesTest {

    private static final City CITY = new City(
            "Ville de Beaurivage",
            "75",
            null,
            "1 place de la Mairie",
            null,
            "#1b4f8f",
            false,
            "C",
            null,
            null,
            "https://sports.example",
            ZoneId.of("Europe/Paris"));

    @Test
    void theFirstLineIsTheSubjectAndTheCitySigns() {
        Letter letter = LetterTemplates.fill("test-greeting", Locale.FRENCH, model("Club", 1234));
        assertThat(letter.subject()).isEqualTo("Bonjour Club");
        assertThat(letter.body())
                .startsWith("Vous avez 1234 demandes <à voir>.")
                .contains("\n-- \nVille de Beaurivage\n1 place de la Mairie\n")
                .contains("https://sports.example/");
    }

    @Test
    void aLineBreakInAValueCannotReachTheSubject() {
        Letter letter = LetterTemplates.fill("test-greeting", Locale.FRENCH, model("X\nBcc: all@example.org", 1));
        assertThat(letter.subject()).isEqualTo("Bonjour X");
    }

    @Test
    void aValueThatIsMissingIsAnErrorAndNotAnEmptyPlace() {
        assertThatThrownBy(() -> LetterTemplates.fill("test-greeting", Locale.FRENCH, Map.of("city", CITY)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTemplateWithoutSubjectOrInAnotherLanguageIsAnError() {
        assertThatThrownBy(() -> LetterTemplates.fill("test-headless", Locale.FRENCH, model("x", 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> LetterTemplates.fill("test-greeting", Locale.ENGLISH, model("x", 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Map<String, Object> model(String name, int count) {
        Map<String, Object> model = new HashMap<>();
        model.put("city", CITY);
        model.put("name", name);
        model.put("count", count);
        return model;
    }
}
