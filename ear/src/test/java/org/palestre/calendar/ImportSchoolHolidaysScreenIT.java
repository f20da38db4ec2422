package org.palestre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** The ministry's file through the screen. What the demo knew of school breaks comes back afterwards. */
class ImportSchoolHolidaysScreenIT {

    private static final String ADMIN = "admin@demo.example";
    private static final String ADDRESS = "/gestion/import-school-holidays";

    @BeforeAll
    static void keepTheDemo() {
        City.sql().change("CREATE TABLE calendar.kept AS TABLE calendar.school_break");
    }

    @AfterAll
    static void restoreTheDemo() {
        City.sql().change("DELETE FROM calendar.school_break");
        City.sql().change("INSERT INTO calendar.school_break OVERRIDING SYSTEM VALUE TABLE calendar.kept");
        City.sql().change("DROP TABLE calendar.kept");
    }

    @Test
    void the_ministrys_file_is_previewed_and_taken_over_and_a_second_import_changes_nothing() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(ADMIN);
            Page page = tab.open(ADDRESS);
            page.setInputFiles(
                    "[id='form:file']", City.sharedData("school-holidays/fr-en-calendrier-scolaire_2025-09.csv"));
            page.locator("[id='form:read']").click();
            page.locator("[id='confirm:apply']").waitFor();
            Axe.assertClean(page);
            page.locator("[id='confirm:apply']").click();
            page.locator(".pa-notice-success").waitFor();
            assertThat(page.url()).contains("/gestion/manage-school-breaks");

            // Midnight in Paris is written in UTC, the end is the day of return, one row stands for each academy.
            assertThat(
                            City.sql()
                                    .rows(
                                            "SELECT name, start_date, end_date FROM calendar.school_break"
                                                    + " WHERE zone = 'C' AND start_date BETWEEN '2025-10-01' AND '2026-05-30' ORDER BY 2"))
                    .extracting(row -> row.get("start_date") + "/" + row.get("end_date"))
                    .contains("2025-10-18/2025-11-03", "2025-12-20/2026-01-05", "2026-02-21/2026-03-09")
                    .doesNotHaveDuplicates();

            tab.open(ADDRESS)
                    .setInputFiles(
                            "[id='form:file']",
                            City.sharedData("school-holidays/fr-en-calendrier-scolaire_2025-09.csv"));
            page.locator("[id='form:read']").click();
            page.locator("#preview-title").waitFor();
            assertThat(page.locator("[id='confirm:apply']").count()).isZero();
        }
    }

    @Test
    void a_broken_line_is_named() {
        String broken = "Description;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire\n"
                + "Vacances de Noël;-;2017-12-22T23:00:00+00:00;2018-01-07T23:00:00+00:00;Paris;Zone C;2017-2018\n"
                + "Vacances;-;never;never;Paris;Zone C;2018\n";
        try (Tab tab = City.browser().phone()) {
            tab.signIn(ADMIN);
            Page page = tab.open(ADDRESS);
            page.setInputFiles(
                    "[id='form:file']", new FilePayload("x.csv", "text/csv", broken.getBytes(StandardCharsets.UTF_8)));
            page.locator("[id='form:read']").click();
            assertThat(page.locator("section[aria-labelledby='errors-title'] li")
                            .allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("3");
            Axe.assertClean(page);
        }
    }
}
