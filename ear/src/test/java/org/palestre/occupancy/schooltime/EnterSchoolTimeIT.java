package org.palestre.occupancy.schooltime;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** The booking office enters school time at its desk: typed or from a file, looked at first, confirmed once. */
class EnterSchoolTimeIT {

    private CompleteDraft.Place place;
    private long season;
    private String school;
    private Tab desk;

    @BeforeEach
    void atTheDesk() {
        place = CompleteDraft.newPlace();
        season = City.sql()
                .number("SELECT id FROM calendar.season WHERE start_date > now() ORDER BY start_date LIMIT 1");
        school = "École " + UUID.randomUUID().toString().substring(0, 8);
        desk = City.browser().desktop();
        desk.signIn("agent@demo.example");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void hours_that_are_typed_are_shown_first_and_entered_when_confirmed() {
        Page page = desk.open("/gestion/enter-school-time?season=" + season);
        field(page, "typed:school").fill(school);
        page.locator("[id='typed:siteId_input']")
                .pressSequentially(place.name().substring(place.name().length() - 8));
        page.locator(".ui-autocomplete-item").first().click();
        assertThat(field(page, "typed:area")).hasValue(String.valueOf(place.areaId()));
        page.locator("[id$=':day']").first().selectOption("TUESDAY");
        page.locator("[id$=':start']").first().fill("08:30");
        page.locator("[id$=':end']").first().fill("08:00");
        field(page, "typed:next").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("L’heure de fin doit être après");
        assertThat(page.locator("[id$=':end']").first()).hasValue("08:00");
        assertThat(field(page, "confirm:apply")).hasCount(0);

        page = desk.open("/gestion/enter-school-time?season=" + season);
        typed(page, "08:30", "10:00");
        assertThat(page.locator("tbody tr")).containsText("À saisir");
        assertThat(entered()).isZero();
        Axe.assertClean(page);
        field(page, "confirm:apply").click();
        assertThat(page.locator(".pa-notice-success")).containsText("1 horaire est saisi");
        assertThat(entered()).isOne();
        assertThat(desk.open("/gestion/school-time?season=" + season + "&q=" + school.replace(" ", "%20"))
                        .locator("tbody tr"))
                .containsText("8\u00a0h\u00a030 – 10\u00a0h");
    }

    @Test
    void a_file_says_what_is_wrong_line_by_line_and_the_good_lines_are_entered() {
        Page page = read("""
                ecole;etablissement;aire;jour;debut;fin
                %1$s;%2$s;Salle d’essai;lundi;8h30;10h
                %1$s;%2$s;Salle d’essai;mardi;10h;9h
                %1$s;Gymnase imaginaire;Salle d’essai;mardi;9h;10h
                ;%2$s;Salle d’essai;jeudi;9h;10h
                %1$s;%2$s;Salle d’essai;vendredi;22h;24h
                """);
        assertThat(page.locator("main")).containsText("Lignes en erreur");
        Locator lines = page.locator("tbody tr");
        assertThat(lines).hasCount(5);
        assertThat(lines.nth(0)).containsText("L’heure de fin doit être après");
        assertThat(lines.nth(1)).containsText("Aucun établissement ne s’appelle");
        assertThat(lines.nth(2)).containsText("Le nom de l’école manque");
        Axe.assertClean(page);
        field(page, "confirm:apply").click();
        assertThat(page.locator(".pa-notice-success")).containsText("saisi");
        assertThat(entered()).isOne();
        Page again = read("%1$s;%2$s;Salle d’essai;lundi;8h30;10h");
        assertThat(again.locator("tbody tr")).containsText("Déjà saisi");
        assertThat(field(again, "confirm:apply")).hasCount(0);
    }

    @Test
    void what_is_no_table_is_refused_on_the_page() {
        Page page = desk.open("/gestion/enter-school-time?season=" + season);
        page.setInputFiles("[id='upload:file']", new FilePayload("a.csv", "text/csv", new byte[] {0, 1, 2, 3}));
        field(page, "upload:read").click();
        assertThat(page.locator("main")).containsText("n’est pas un fichier texte");
        page = read("\"%1$s;%2$s");
        assertThat(page.locator("main")).containsText("un guillemet n’est pas fermé");
    }

    @Test
    void a_double_click_enters_once_and_the_club_that_gives_way_is_told_once() {
        long series = clubsSeries();
        Page page = read("%1$s;%2$s;Salle d’essai;mardi;16h;17h30");
        assertThat(page.locator("main")).containsText("Qui perd des séances");
        page.locator("details.sl-dates summary").first().click();
        assertThat(page.locator("details.sl-dates li").first()).containsText("Essai");
        field(page, "confirm:reason").fill("");
        field(page, "confirm:apply").click();
        assertThat(page.locator(".pa-errors")).isVisible();
        assertThat(entered()).isZero();

        field(page, "confirm:reason").fill("Classe de sport du collège");
        field(page, "confirm:apply").dblclick();
        assertThat(page.locator(".pa-notice-success")).containsText(Pattern.compile("1 association est prévenue"));
        assertThat(entered()).isOne();
        assertThat(City.sql()
                        .number("SELECT count(*) FROM occupancy.occupation WHERE series_id = ? AND active", series))
                .isZero();
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE template = 'school-time'"
                                        + " AND body LIKE '%Classe de sport%' AND case_id = ?",
                                plan(page)))
                .isOne();
    }

    @Test
    void what_changed_after_the_page_was_read_is_not_entered_but_shown_again() {
        Page page = read("%1$s;%2$s;Salle d’essai;mardi;16h;17h30");
        clubsSeries();
        field(page, "confirm:apply").click();
        assertThat(page.locator(".pa-errors")).containsText("La situation a changé");
        assertThat(entered()).isZero();
        page = desk.open("/gestion/school-time-plan?id=" + plan(page));
        assertThat(page.locator("main")).containsText("Qui perd des séances");
    }

    private void typed(Page page, String start, String end) {
        field(page, "typed:school").fill(school);
        page.locator("[id='typed:siteId_input']")
                .pressSequentially(place.name().substring(place.name().length() - 8));
        page.locator(".ui-autocomplete-item").first().click();
        assertThat(field(page, "typed:area")).hasValue(String.valueOf(place.areaId()));
        page.locator("[id$=':start']").first().fill(start);
        page.locator("[id$=':end']").first().fill(end);
        field(page, "typed:next").click();
    }

    private Page read(String lines) {
        Page page = desk.open("/gestion/enter-school-time?season=" + season);
        page.setInputFiles(
                "[id='upload:file']",
                new FilePayload(
                        "ecoles.csv",
                        "text/csv",
                        lines.formatted(school, place.name()).getBytes(StandardCharsets.UTF_8)));
        field(page, "upload:read").click();
        return page;
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static long plan(Page page) {
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    private long entered() {
        return City.sql().number("SELECT count(*) FROM occupancy.school_time WHERE school = ?", school);
    }

    /** Sessions of the first club on two Tuesdays of lessons. */
    private long clubsSeries() {
        return ClubsSeries.onTuesdays(season, place.areaId(), "17:00", "19:00", 2);
    }
}
