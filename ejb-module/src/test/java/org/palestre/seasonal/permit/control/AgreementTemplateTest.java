package org.palestre.seasonal.permit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.seasonal.control.Papers;

/** What the agreement of a keyless slot says to whoever signs it. */
class AgreementTemplateTest {

    private static String text;

    @BeforeAll
    static void print() throws IOException {
        text = Papers.text(new PdfRenderer().render("seasonal-agreement", model()));
    }

    @Test
    void it_completes_a_permit_and_names_the_parties() {
        assertThat(text)
                .contains(
                        "CONV-2026-27-00000001-1",
                        "AOT-2026-27-00000001",
                        "Beaurivage Handball Club",
                        "Bernard Delcourt")
                .contains("article 16");
    }

    @Test
    void it_names_who_is_in_charge_and_how_to_reach_them() {
        assertThat(text).contains("Maud Kerguelen", "01 99 00 00 01", "désignées par le président");
    }

    @Test
    void it_says_the_citys_own_articles() {
        assertThat(text).contains("Article 1. Objet", "transfère la sécurité");
    }

    @Test
    void an_article_begins_with_its_number() {
        assertThat(AgreementDocument.articles("Article 2. Clés\nElles sont remises.\n\nArticles divers"))
                .extracting(line -> line.get("title"))
                .containsExactly(true, false, false);
    }

    private static Map<String, Object> model() {
        Map<String, Object> model = Papers.parties();
        model.put("number", "CONV-2026-27-00000001-1");
        model.put("permitNumber", "AOT-2026-27-00000001");
        model.put("edition", 2);
        model.put("signatory", "le maire");
        model.put("articles", AgreementDocument.articles("Article 1. Objet\nLa convention transfère la sécurité."));
        model.put("persons", List.of(Map.of("name", "Maud Kerguelen", "telephone", "01 99 00 00 01")));
        model.put("areas", List.of("Salle A"));
        model.put("times", List.of("mardi de 18 h à 20 h"));
        model.put("firstDate", "01/09/2026");
        model.put("lastDate", "04/07/2027");
        model.put("madeOn", "21/11/2026");
        return model;
    }
}
