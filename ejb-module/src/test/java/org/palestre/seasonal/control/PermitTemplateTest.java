package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.QrCode;
import org.palestre.seasonal.entity.TwoSeasonPermits;

/** What a permit must say: CGPPP R2122-6, and articles 14 to 21 of the regulation. */
class PermitTemplateTest {

    private static String text;

    @BeforeAll
    static void print() throws IOException {
        byte[] pdf = new PdfRenderer().render("seasonal-permit", model());
        Files.write(Path.of("target/seasonal-permit.pdf"), pdf);
        text = Papers.text(pdf);
    }

    @Test
    void it_names_its_number_and_parties() {
        assertThat(text)
                .contains(
                        "AOT-2026-27-00000001", "Ville de Beaurivage", "Beaurivage Handball Club", "Bernard Delcourt");
    }

    @Test
    void it_names_its_legal_bases() {
        assertThat(text)
                .contains("L. 2122-1 à L. 2122-3", "R. 2122-6", "L. 2144-3", "n° 2021-1947", "délibération n° 42");
    }

    @Test
    void it_names_premises_times_and_the_telephone_of_the_site() {
        assertThat(text).contains("Gymnase du Bassin-Nord", "Salle A", "mardi de 18 h à 20 h", "01 99 00 10 14");
    }

    @Test
    void it_states_the_rules() {
        assertThat(text)
                .contains(
                        "gratuit", "sous-louée", "article 14", "trois séances consécutives", "article 15", "article 17")
                .contains("article 20", "article 21", "précaire et révocable", "renouvelée tacitement")
                .contains("contrat d’engagement républicain");
    }

    @Test
    void its_annex_lists_every_date_and_every_date_left_out() {
        assertThat(text).contains("séance 36", "vacances scolaires : Noël");
    }

    @Test
    void a_further_edition_says_what_it_replaces_and_from_when() {
        assertThat(text)
                .contains("annule et remplace l’édition 1", "à compter du 04/01/2027", "Travaux dans la salle B.")
                .contains("Jusque-là : lundi de 18 h à 20 h (Salle C)");
    }

    @Test
    void a_keyless_slot_says_that_it_needs_an_agreement() {
        assertThat(text).contains("sans présence d’agent municipal", "article 16", "Tant que cette convention");
    }

    @Test
    void one_for_two_seasons_says_until_when_the_club_may_say_otherwise() {
        String unbroken = text.replace(" ", ""); // a line may end within a date
        assertThat(unbroken)
                .contains("En2027-28,du01/09/2027au04/07/2028")
                .contains("saufaviscontrairedubénéficiaireauplustardle30/06/2027");
    }

    @Test
    void one_whose_second_season_was_declined_says_so_and_one_for_a_season_says_nothing_of_it() throws IOException {
        Map<String, Object> model = model();
        model.put("secondSeason", second(true));
        assertThat(printed(model))
                .contains("a renoncé à la deuxième saison (2027-28)")
                .doesNotContain("avis contraire");
        model.remove("secondSeason");
        assertThat(printed(model)).doesNotContain("deuxième saison", "avis contraire");
    }

    private static Map<String, Object> second(boolean declined) {
        return SecondSeasonClause.said(new TwoSeasonPermits.SecondSeason(
                "2027-28", LocalDate.of(2027, 9, 1), LocalDate.of(2028, 7, 4), LocalDate.of(2027, 6, 30), declined));
    }

    private static String printed(Map<String, Object> model) throws IOException {
        return Papers.text(new PdfRenderer().render("seasonal-permit", model));
    }

    private static Map<String, Object> model() {
        Map<String, Object> model = Papers.parties();
        model.put("logo", "");
        model.put("remark", List.of("Sous réserve des travaux."));
        model.put("siteTelephone", "01 99 00 10 14");
        model.put("number", "AOT-2026-27-00000001");
        model.put("edition", 2);
        model.put("effectiveOn", "04/01/2027");
        model.put("changeReason", List.of("Travaux dans la salle B."));
        model.put("formerTimes", List.of("lundi de 18\u00a0h à 20\u00a0h"));
        model.put("formerAreas", List.of("Salle C"));
        model.put("keyless", true);
        model.put("requestNumber", "2026-27_00000001");
        model.put("submittedOn", "20/11/2026");
        model.put("grantedOn", "21/11/2026");
        model.put("verifyUrl", "http://localhost:8080/permit?token=abc");
        model.put("qr", QrCode.dataUri("http://localhost:8080/permit?token=abc"));
        model.put("deliberation", List.of("la délibération n° 42 du conseil municipal ;"));
        model.put("fee", List.of("L’occupation est consentie à titre gratuit."));
        model.put("safetyRules", List.of("Le responsable est présent du premier au dernier."));
        model.put("upkeepRules", List.of("Les locaux sont rendus propres."));
        model.put("signatory", "le maire");
        model.put("signatoryLines", List.of("Le maire"));
        model.put("discipline", "Handball");
        model.put("family", "Sports collectifs");
        model.put("ageBand", "11 à 14 ans");
        model.put("gender", "mixte");
        model.put("handicaps", List.of("déficience auditive"));
        model.put("areas", List.of("Salle A", "Salle B"));
        model.put("times", List.of("mardi de 18\u00a0h à 20\u00a0h"));
        model.put("firstDate", "01/09/2026");
        model.put("lastDate", "04/07/2027");
        model.put("duringSchoolBreaks", false);
        model.put("seasons", List.of("2026-27"));
        model.put(
                "sessions",
                IntStream.rangeClosed(1, 36)
                        .mapToObj(n -> new Annex.Line("séance " + n, "de 18 h à 20 h", "Salle A", "").model())
                        .toList());
        model.put("sessionCount", 36);
        model.put("secondSeason", second(false));
        model.put(
                "leftOut",
                List.of(new Annex.Line("mardi 22/12/2026", "de 18 h à 20 h", "Salle A", "vacances scolaires : Noël")
                        .model()));
        return model;
    }
}
