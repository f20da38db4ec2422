package org.palestre.seasonal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.SlotRequestScreens.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** How the booking office decides at its desk: refusing, granting something else, granting what is free, and both at once. */
class DecideOnScreenIT {

    private static final String CLUB = "club@demo.example";
    private static final String OFFICE = "agent@demo.example";
    private static final String HEAD_OFFICE = "contact@beaurivage-handball.example";

    private CompleteDraft asked;
    private String number;
    private Tab desk;

    @BeforeEach
    void aClubHasAsked() {
        asked = CompleteDraft.create();
        try (Tab club = City.browser().desktop()) {
            club.signIn(CLUB);
            field(club.open(asked.address("summary")), "summary:submit").click();
            number = club.page().locator("#number").textContent();
        }
        desk = City.browser().desktop();
        desk.signIn(OFFICE);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void a_refusal_needs_a_reason_and_the_reason_reaches_head_office_and_club() {
        Page page = examined(desk);
        refuse(page);
        assertThat(page.locator(".pa-errors")).containsText("Motif du refus");
        Axe.assertClean(page);

        field(page, "refuse:template").selectOption("PRIORITY");
        Locator reason = field(page, "refuse:reason");
        assertThat(reason).hasValue(Pattern.compile("\\S.*"));
        reason.fill("Réservé aux « moins de 15 ans » & aux écoles.");
        refuse(page);
        assertThat(page.locator(".pa-notice-success")).containsText(number);
        assertThat(page.locator(".pa-badge").first()).containsText("Refusée");
        assertThat(page.locator("main")).containsText("Réservé aux « moins de 15 ans » & aux écoles.");
        Axe.assertClean(page);

        assertThat(City.mail()
                        .await(HEAD_OFFICE, "Réponse à la demande de créneau " + number)
                        .text())
                .contains("Réservé aux « moins de 15 ans » & aux écoles.");
        try (Tab club = City.browser().phone()) {
            club.signIn(CLUB);
            assertThat(club.open("/account/slot-request?id=" + asked.id()).locator("main"))
                    .containsText("Réservé aux « moins de 15 ans » & aux écoles.");
        }
    }

    @Test
    void a_changed_grant_is_looked_at_first_and_says_what_was_changed() {
        Page page = examined(desk);
        LocalDate later = firstDate().plusWeeks(4);
        field(page, "grant:lines:0:start").fill("19:00");
        field(page, "grant:lines:0:end").fill("18:00");
        field(page, "grant:check").click();
        assertThat(page.locator(".pa-errors")).containsText("l’heure de fin doit être après l’heure de début");

        field(page, "grant:lines:0:end").fill("20:30");
        field(page, "grant:firstDate").fill(later.toString());
        field(page, "grant:remark").fill("Une heure plus tard, à partir du mois suivant.");
        field(page, "grant:check").click();
        assertThat(field(page, "grant:preview")).containsText("Accordée avec modifications");
        Axe.assertClean(page);

        field(page, "grant:lines:0:end").fill("21:00");
        field(page, "grant:all").click();
        assertThat(page.locator(".pa-errors")).containsText("vérifiez de nouveau");
        field(page, "grant:check").click();
        field(page, "grant:all").click();
        assertThat(page.locator(".pa-notice-success")).containsText(number);
        assertThat(page.locator("main")).containsText("19 h – 21 h");

        assertThat(asked.status()).isEqualTo("GRANTED_WITH_CHANGES");
        var dates = City.sql().rows("""
                SELECT min(o.starts_at AT TIME ZONE 'Europe/Paris')::date::text AS first,
                       min((o.starts_at AT TIME ZONE 'Europe/Paris')::time)::text AS start,
                       max((o.ends_at AT TIME ZONE 'Europe/Paris')::time)::text AS finish
                  FROM occupancy.occupation o JOIN occupancy.series s ON s.id = o.series_id
                 WHERE s.reference = ? AND o.active""", "seasonal.request:" + asked.id()).get(0);
        assertThat(dates.get("first").toString()).isGreaterThanOrEqualTo(later.toString());
        assertThat(dates).containsEntry("start", "19:00:00").containsEntry("finish", "21:00:00");
        assertThat(City.mail().await(asked.correspondent(), "Autorisation").attachments())
                .hasSize(1);
    }

    @Test
    void what_is_partly_taken_is_granted_without_the_taken_dates() {
        long area =
                City.sql().number("SELECT area_id FROM seasonal.slot_request_area WHERE request_id = ?", asked.id());
        LocalDate taken = firstDate().plusWeeks(2).with(DayOfWeek.TUESDAY);
        City.sql().change("""
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
                VALUES (?, (?::date + time '19:00') AT TIME ZONE 'Europe/Paris',
                        (?::date + time '21:00') AT TIME ZONE 'Europe/Paris', 'ONE_OFF', 'Gala')""", area, taken.toString(), taken.toString());
        Page page = examined(desk);
        field(page, "grant:check").click();
        assertThat(field(page, "grant:preview")).containsText("Aire déjà occupée");
        assertThat(field(page, "grant:all")).hasCount(0);
        field(page, "grant:free").click();
        assertThat(page.locator(".pa-notice-success")).containsText(number);
        assertThat(page.locator("main")).containsText("Aire déjà occupée");
    }

    @Test
    void of_two_agents_who_decide_at_once_the_second_reads_that_he_came_too_late() {
        try (Tab second = City.browser().desktop()) {
            second.signIn(OFFICE);
            Page slow = examined(second);
            field(slow, "grant:check").click();
            assertThat(field(slow, "grant:all")).isVisible();
            slow.locator("[id='refuse:reason']").fill("Trop tard");

            Page quick = examined(desk);
            field(quick, "grant:check").click();
            field(quick, "grant:all").click();
            assertThat(quick.locator(".pa-notice-success")).containsText(number);

            field(slow, "grant:all").click();
            assertThat(slow.locator(".pa-notice-error")).containsText("a déjà reçu une réponse");
            assertThat(slow.locator(".pa-badge").first()).containsText("Accordée");
            assertThat(field(slow, "refuse:yes")).hasCount(0);
            Axe.assertClean(slow);
        }
        assertThat(City.sql().number("SELECT count(*) FROM seasonal.permit WHERE request_id = ?", asked.id()))
                .isEqualTo(1);
    }

    private Page examined(Tab tab) {
        return tab.open("/gestion/slot-request?id=" + asked.id());
    }

    private LocalDate firstDate() {
        return LocalDate.parse(City.sql()
                .one(String.class, "SELECT first_date::text FROM seasonal.slot_request WHERE id = ?", asked.id()));
    }

    private static void refuse(Page page) {
        page.locator("[data-pa-open='refuseDialog']").click();
        field(page, "refuse:yes").click();
    }
}
