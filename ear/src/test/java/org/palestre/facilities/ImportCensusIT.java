package org.palestre.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** The census through the screen that agents use, from the file on their desk to the sites of the city. */
@Tag("alone")
class ImportCensusIT {

    private static final String AGENT = "agent@demo.example";
    private static final String ADDRESS = "/gestion/import-census";
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String DATA_ES = """
            inst_numero;inst_nom;inst_adresse;inst_cp;new_code;new_name;equip_numero;equip_nom;equip_nature;equip_sol;\
            equip_long;equip_larg;equip_coordonnees;equip_prop_type;aps_name;inst_acc_handi_bool
            I995010001;"Gymnase ""Essai"" Data ES";1 rue Essai;99103;99503;Beaurivage;E001I995010001;Grande salle;\
            Intérieur;Parquet;44;24;0.601,47.216;Commune;"Handball, Basket-Ball";true
            I995010001;"Gymnase ""Essai"" Data ES";1 rue Essai;99103;99503;Beaurivage;E002I995010001;Terrain;\
            Découvert;Synthétique;100;60;0.601,47.216;Commune;Football;true
            I995010002;<script>alert(1)</script>;1 rue Essai;99103;99503;Beaurivage;E001I995010002;Salle;\
            Intérieur;;;;0.601,47.216;Commune;;false
            """;

    @AfterAll
    static void forgetTheCensus() {
        City.sql().change("DELETE FROM facilities.area WHERE census_number IS NOT NULL");
        City.sql()
                .change("DELETE FROM facilities.site s WHERE id >= 5000 AND NOT EXISTS"
                        + " (SELECT FROM facilities.area a WHERE a.site_id = s.id)");
        City.sql().change("DELETE FROM facilities.census_import");
    }

    @Test
    void all_547_records_of_Paris_are_previewed_and_taken_over_in_ten_seconds_and_a_second_import_changes_nothing() {
        Path file = City.sharedData("facilities/paris_res_equipements.geojson");
        long areas = City.sql().number("SELECT count(*) FROM facilities.area");
        try (Tab tab = City.browser().desktop()) {
            Page page = signedIn(tab);
            long start = System.nanoTime();
            page.setInputFiles("[id='form:file']", file);
            page.locator("[id='form:upload']").click();
            assertThat(page.locator(".pa-counts").innerText().replaceAll("\\s+", " "))
                    .contains("547 lignes", "547 Créé", "0 Refusé");
            assertThat(City.sql().number("SELECT count(*) FROM facilities.area"))
                    .as("a preview changes nothing")
                    .isEqualTo(areas);
            page.locator("[id='decide:apply']").click();
            page.locator(".pa-notice-success").waitFor();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
            Axe.assertClean(page);

            assertThat(City.sql().number("SELECT count(*) FROM facilities.area"))
                    .isEqualTo(areas + 547);
            upload(tab, file);
            assertThat(page.locator(".pa-counts").innerText().replaceAll("\\s+", " "))
                    .contains("547 Inchangé", "0 Créé", "0 Modifié");
            assertThat(page.locator("[id='decide:apply']").count()).isZero();
            Axe.assertClean(page);
        }
    }

    @Test
    void the_present_census_is_taken_over_and_its_broken_rows_are_named_by_their_lines() {
        try (Tab tab = City.browser().phone()) {
            Page page = signedIn(tab);
            upload(tab, file("data-es.csv", DATA_ES));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("balises"))
                            .locator("td")
                            .first()
                            .innerText())
                    .isEqualTo("4");
            Axe.assertClean(page);
            page.locator("[id='decide:apply']").click();
            page.locator(".pa-notice-success").waitFor();
        }
        assertThat(City.sql().rows("""
                        SELECT s.name site, s.district_code district, a.name area, a.setting setting,
                               (SELECT count(*) FROM facilities.area_discipline d WHERE d.area_id = a.id) disciplines
                        FROM facilities.site s JOIN facilities.area a ON a.site_id = s.id
                        WHERE s.census_number = 'I995010001' ORDER BY a.id"""))
                .extracting(Object::toString)
                .containsExactly(
                        "{site=Gymnase \"Essai\" Data ES, district=03, area=Grande salle, setting=INDOOR, disciplines=2}",
                        "{site=Gymnase \"Essai\" Data ES, district=03, area=Terrain, setting=OUTDOOR, disciplines=1}");
        assertThat(City.sql().number("SELECT count(*) FROM facilities.site WHERE name LIKE '%script%'"))
                .isZero();
    }

    @Test
    void a_file_that_is_no_census_is_refused_with_its_line() {
        Map<String, String> told = Map.of(
                "{\"type\":\"FeatureCollection\",\n\"features\":[\n{]}",
                "à la ligne 3",
                "{\"features\":\n" + "[".repeat(100),
                "trop de niveaux à la ligne 2",
                "inst_numero;inst_nom;equip_numero;equip_nom\nI1;\"never closed;E1;B",
                "à la ligne 2",
                "name,place\nA,B",
                "n’a pas les colonnes du recensement",
                "\u0000\u0001PNG",
                "n’est pas un fichier texte en UTF-8 (ligne 1)");
        try (Tab tab = City.browser().desktop()) {
            Page page = signedIn(tab);
            told.forEach((content, sentence) -> {
                upload(tab, file("census.csv", content));
                assertThat(page.locator("[id='form:file-error']").innerText()).contains(sentence);
                assertThat(page.url()).endsWith(ADDRESS);
            });
            page.locator("[id='form:upload']").click();
            assertThat(page.locator("[id='form:file-error']").innerText()).contains("Choisissez un fichier");
        }
    }

    private static Page signedIn(Tab tab) {
        tab.signIn(AGENT);
        return tab.open(ADDRESS);
    }

    private static void upload(Tab tab, Path file) {
        tab.open(ADDRESS).setInputFiles("[id='form:file']", file);
        tab.page().locator("[id='form:upload']").click();
    }

    private static void upload(Tab tab, FilePayload file) {
        tab.open(ADDRESS).setInputFiles("[id='form:file']", file);
        tab.page().locator("[id='form:upload']").click();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }
}
