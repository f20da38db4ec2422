package org.palestre.billing.history.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.shared.boundary.City;

class HistoryPapersTest {

    @Test
    void a_certificate_names_payer_year_children_and_the_article_of_the_law() throws IOException {
        assertThat(certificate(false))
                .contains(
                        "Attestation de frais de garde d’enfants – année 2026",
                        "Sophie Marchand",
                        "14 rue des Acacias",
                        "Léna Marchand",
                        "81,60",
                        "article 200 quater B")
                .doesNotContain("provisoire");
    }

    @Test
    void the_certificate_of_a_year_that_is_not_over_says_so() throws IOException {
        assertThat(certificate(true)).contains("Attestation provisoire");
    }

    @Test
    void a_history_is_one_table_with_its_total() throws IOException {
        Map<String, Object> model = new HashMap<>(Map.of(
                "city", city(),
                "title", "Consommations",
                "period", "novembre 2026",
                "payer", "Sophie Marchand",
                "columns", List.of("Jour", "Activité", "Total"),
                "rows", List.of(List.of("02/11/2026", "Repas & goûter", "3,12 €")),
                "total", "3,12 €",
                "today", "21/11/2026"));
        assertThat(text("history-table", model))
                .contains("Consommations – novembre 2026", "Repas & goûter", "Total 3,12 €", "Édité le 21/11/2026");
    }

    private static String certificate(boolean provisional) throws IOException {
        Map<String, Object> model = new HashMap<>(Map.of(
                "city", city(),
                "year", "2026",
                "provisional", provisional,
                "payer", "Sophie Marchand",
                "address", "14 rue des Acacias, 99100 Beaurivage",
                "children", List.of(List.of("Léna Marchand", "81,60 €")),
                "total", "81,60 €",
                "today", "21/11/2026"));
        return text("history-care-certificate", model);
    }

    private static City city() {
        return new City(
                "Ville de Beaurivage",
                "99",
                "sports@ville.example",
                "1 place",
                "01",
                "#123456",
                false,
                "B",
                null,
                null,
                "http://localhost",
                ZoneId.of("Europe/Paris"));
    }

    private static String text(String template, Map<String, Object> model) throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(template, model))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
