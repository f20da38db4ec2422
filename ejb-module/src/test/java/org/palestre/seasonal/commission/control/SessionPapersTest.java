package org.palestre.seasonal.commission.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What the minutes of a commission must say: who sat, the quorum, each request with votes and reason, signatures. */
class SessionPapersTest {

    @Test
    void minutes_name_members_quorum_requests_votes_reasons_and_signatures() throws IOException {
        assertThat(text("commission-minutes"))
                .contains("Procès-verbal", "Commission du Vieux-Port", "mardi 04/05/2027 à 18 h", "Mairie annexe")
                .contains("Hélène Vasseur (préside)", "Adjointe aux sports", "présent", "excusé")
                .contains("Membres présents : 3. Quorum : 2. Le quorum est atteint")
                .contains(
                        "1. Beaurivage Handball Club – demande n° 2027-28_00000012",
                        "Gymnase de la Corderie",
                        "62,5 / 100")
                .contains(
                        "favorable. Bon dossier",
                        "Refus",
                        "pour : 2 ; contre : 1 ; abstentions : 0",
                        "Réservé aux scolaires")
                .contains("Signatures", "La présidence de la séance");
    }

    @Test
    void an_agenda_tells_no_decision() throws IOException {
        assertThat(text("commission-agenda"))
                .contains("Ordre du jour", "Beaurivage Handball Club", "favorable", "mardi de 18 h à 20 h")
                .doesNotContain("Refus", "Réservé aux scolaires");
    }

    private static String text(String template) throws IOException {
        byte[] pdf = new PdfRenderer().render(template, model());
        Files.write(Path.of("target/" + template + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static Map<String, Object> model() {
        Map<String, Object> item = new HashMap<>(Map.of(
                "position",
                1,
                "number",
                "2027-28_00000012",
                "club",
                "Beaurivage Handball Club",
                "site",
                "Gymnase de la Corderie",
                "areas",
                "Salle entière",
                "discipline",
                "Handball",
                "times",
                List.of("mardi de 18 h à 20 h"),
                "score",
                "62,5 / 100"));
        item.putAll(Map.of(
                "opinion",
                "favorable",
                "opinionText",
                "Bon dossier",
                "withdrawn",
                false,
                "decision",
                "Refus",
                "reason",
                "Réservé aux scolaires",
                "inFavour",
                2,
                "against",
                1,
                "abstained",
                0,
                "granted",
                ""));
        Map<String, Object> model = new HashMap<>(Map.of(
                "commission",
                "Commission du Vieux-Port",
                "date",
                "04/05/2027",
                "day",
                "mardi",
                "time",
                "18 h",
                "place",
                "Mairie annexe",
                "quorum",
                2,
                "present",
                3,
                "quorate",
                true,
                "chair",
                "Hélène Vasseur"));
        model.put(
                "members",
                List.of(
                        Map.of(
                                "name",
                                "Hélène Vasseur",
                                "function",
                                "Adjointe aux sports",
                                "chair",
                                true,
                                "attendance",
                                "présent"),
                        Map.of(
                                "name",
                                "Karim Belkacem",
                                "function",
                                "Service",
                                "chair",
                                false,
                                "attendance",
                                "excusé")));
        model.put("items", List.of(item));
        model.put(
                "city",
                new City(
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
                        ZoneId.of("Europe/Paris")));
        return model;
    }
}
