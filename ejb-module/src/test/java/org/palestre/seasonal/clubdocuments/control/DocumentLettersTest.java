package org.palestre.seasonal.clubdocuments.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palestre.messaging.control.LetterTemplates;
import org.palestre.shared.boundary.City;

/** What clubs read about their documents, in both languages. */
class DocumentLettersTest {

    private static final City CITY = new City(
            "Ville de Beaurivage",
            "99",
            "sports@beaurivage.example",
            "Hôtel de ville",
            "01 99 00 00 00",
            "#1b4f8f",
            false,
            "C",
            null,
            null,
            "https://city.example",
            ZoneId.of("Europe/Paris"));

    @Test
    void a_reminder_says_until_when_and_where_to_hand_the_next_one_in() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (boolean expired : new boolean[] {true, false}) {
                Map<String, Object> model = model();
                model.put("expired", expired);
                var letter = LetterTemplates.fill("clubdocuments-reminder", language, model);
                assertThat(letter.subject()).contains("Assurance");
                assertThat(letter.body()).contains("3 mars 2027", "https://city.example/account/club-documents");
            }
        }
    }

    @Test
    void a_refusal_says_why() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Map<String, Object> model = model();
            model.put("reason", "Illisible");
            assertThat(LetterTemplates.fill("clubdocuments-refused", language, model)
                            .body())
                    .contains("Illisible");
        }
    }

    private static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("city", CITY);
        model.put("organisation", "Club");
        model.put("kind", "Assurance");
        model.put("validUntil", "3 mars 2027");
        return model;
    }
}
