package org.palestre.billing.invoice.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.QrCode;
import org.palestre.shared.boundary.City;

/** What an invoice and a credit note say on paper. */
class InvoiceTemplateTest {

    @Test
    void an_invoice_says_what_is_charged_by_when_it_is_to_be_paid_and_how_to_contest_it() throws IOException {
        String text = text(model(false, true));
        assertThat(text)
                .contains("Facture n° F-2026-000042", "Club des Essais", "W751234567", "Créneaux sportifs")
                .contains(
                        "Créneau 40",
                        "9,50 €",
                        "QF 780, tranche C",
                        "1 210,00 €",
                        "À payer au plus tard le",
                        "20/12/2026")
                .contains("20 %", "201,67 €", "en ligne", "deux mois", "SIRET 12345678901234");
        assertThat(text.replaceAll("\\s", "")).contains("https://palestre.example/invoice?token=0123");
    }

    @Test
    void a_credit_note_names_what_it_corrects_and_asks_for_nothing() throws IOException {
        String text = text(model(true, false));
        assertThat(text)
                .contains(
                        "Avoir n° F-2026-000042",
                        "la facture n° F-2026-000007",
                        "En votre faveur",
                        "Opérations non soumises")
                .doesNotContain("À payer", "Pour payer");
    }

    @Test
    void it_is_pdf_a_that_a_screen_reader_can_read() throws IOException {
        byte[] pdf = new PdfRenderer().render("invoice", model(false, true));
        Files.write(Path.of("target/invoice.pdf"), pdf);
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw).contains("pdfaid").contains("/StructTreeRoot");
    }

    private static String text(Map<String, Object> model) throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render("invoice", model))) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ');
        }
    }

    private static Map<String, Object> model(boolean credit, boolean withVat) {
        Map<String, Object> model = new HashMap<>();
        String check = "https://palestre.example/invoice?token=0123456789abcdef0123456789abcdef";
        model.put(
                "city",
                new City(
                        "Ville des Essais",
                        "99",
                        "ville@essais.example",
                        "1 place de la Mairie",
                        "01 99 00 00 00",
                        "#1b4f8f",
                        false,
                        "C",
                        null,
                        null,
                        "https://palestre.example",
                        ZoneId.of("Europe/Paris")));
        model.put("logo", "");
        model.put("credit", credit);
        model.put("number", "F-2026-000042");
        model.put("issuedOn", "20/11/2026");
        model.put("dueOn", "20/12/2026");
        model.put("period", "du 01/09/2026 au 31/12/2026");
        model.put("payer", "Club des Essais");
        model.put("registration", "W751234567");
        model.put("address", List.of("2 rue des Essais", "99100 Les Essais"));
        model.put("total", "1 210,00 €");
        model.put("net", "1 008,33 €");
        model.put("vatTotal", "201,67 €");
        model.put("withVat", withVat);
        model.put("issuer", List.of("Régie de recettes"));
        model.put("siret", "12345678901234");
        model.put("howToPay", List.of("Par carte, en ligne."));
        model.put("legalNotice", List.of("Vous pouvez contester dans les deux mois."));
        model.put("checkUrl", check);
        model.put("qr", QrCode.dataUri(check));
        model.put("corrected", credit ? List.of("F-2026-000007") : List.of());
        model.put("vat", List.of(Map.of("rate", "20", "net", "1 008,33 €", "vat", "201,67 €")));
        model.put(
                "sections",
                List.of(Map.of(
                        "name",
                        "Créneaux sportifs",
                        "total",
                        "1 210,00 €",
                        "lines",
                        IntStream.rangeClosed(1, 40)
                                .mapToObj(n -> Map.of(
                                        "label",
                                        "Créneau " + n,
                                        "beneficiary",
                                        "",
                                        "reason",
                                        "",
                                        "explanation",
                                        "Quotient familial : QF 780, tranche C",
                                        "period",
                                        "du 01/09/2026 au 31/12/2026",
                                        "quantity",
                                        "24 heures",
                                        "unitPrice",
                                        "9,50 €",
                                        "amount",
                                        "30,25 €"))
                                .toList())));
        return model;
    }
}
