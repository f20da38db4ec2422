package org.palestre.seasonal.control;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.shared.boundary.City;

/** What documents with legal force begin with in tests, and how they are read. */
public final class Papers {

    private Papers() {}

    /** City, club and site. */
    public static Map<String, Object> parties() {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "city",
                new City(
                        "Ville de Beaurivage",
                        "99",
                        "sports@beaurivage.example",
                        "Hôtel de ville\n99100 Beaurivage",
                        "01 99 00 00 00",
                        "#1b4f8f",
                        false,
                        "C",
                        null,
                        null,
                        "http://localhost:8080",
                        ZoneId.of("Europe/Paris")));
        model.put(
                "club",
                new OrganisationView(
                        1,
                        "Beaurivage Handball Club",
                        "RNA W991000101",
                        "a@b.example",
                        "12 rue des Tilleuls, 99100 Beaurivage",
                        "Bernard Delcourt"));
        model.put("site", Map.of("name", "Gymnase du Bassin-Nord", "address", "3 quai des Gabares, 99101 Beaurivage"));
        return model;
    }

    /** All that a document says, on one line. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
