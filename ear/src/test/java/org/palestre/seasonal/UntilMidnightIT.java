package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** An evening may end at midnight, wherever times are entered: opening hours, requests, grants, changes of a session. */
class UntilMidnightIT {

    private static Http club;
    private static Http agent;

    private CompleteDraft.Place place;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        agent = City.session("agent@demo.example");
    }

    @BeforeEach
    void aHallThatIsOpenUntilMidnight() {
        place = CompleteDraft.newPlace();
        City.sql().change("""
                UPDATE facilities.opening_time t SET times = facilities.timerange('07:00', '24:00')
                  FROM facilities.opening_period p WHERE p.id = t.period_id AND p.site_id = ?""", place.siteId());
    }

    @Test
    void opening_hours_until_midnight_are_entered_shown_and_kept() {
        City.sql().change("""
                UPDATE facilities.opening_time t SET times = facilities.timerange('07:00', '22:00')
                  FROM facilities.opening_period p WHERE p.id = t.period_id AND p.site_id = ?""", place.siteId());
        try (Tab desk = City.browser().desktop()) {
            desk.signIn("agent@demo.example");
            Page page = desk.open("/gestion/manage-opening-hours?site=" + place.siteId());
            page.locator("main a[href*='edit-opening-period'][href*='id=']")
                    .first()
                    .click();
            page.locator("main input[type=time]").nth(1).fill("00:00");
            page.locator("[id='form:save']").click();
            page.waitForURL(url -> url.contains("manage-opening-hours"));
            assertThat(page.locator("main").textContent()).contains("7\u00a0h – minuit");
        }
        assertThat(City.sql().number("""
                SELECT count(*) FROM facilities.opening_time t JOIN facilities.opening_period p ON p.id = t.period_id
                 WHERE p.site_id = ? AND upper(t.times) = '24:00'""", place.siteId())).isOne();
    }

    @Test
    void a_slot_until_midnight_holds_the_last_two_hours_of_each_of_its_days() {
        GrantedSlot slot = GrantedSlot.on(place, 1, "SATURDAY", "22:00", "00:00", club, agent);
        assertThat(City.sql().number("""
                SELECT count(*) FROM occupancy.occupation o WHERE o.area_id = ? AND o.active
                   AND o.ends_at - o.starts_at = interval '2 hours'
                   AND to_char(o.ends_at AT TIME ZONE 'Europe/Paris', 'D HH24:MI') = '1 00:00'""", place.areaId()))
                .as("every Saturday, the nights on which the clocks change too")
                .isGreaterThan(30)
                .isEqualTo(City.sql()
                        .number(
                                "SELECT count(*) FROM occupancy.occupation WHERE area_id = ? AND active",
                                place.areaId()));
        JsonObject request = answered(club.get("/api/v1/slot-requests/" + slot.request()), 200);
        assertThat(request.toString()).contains("\"start\":\"22:00:00\",\"end\":\"00:00:00\"");
        try (Tab desk = City.browser().desktop()) {
            desk.signIn("agent@demo.example");
            assertThat(desk.open("/gestion/slot-request?id=" + slot.request())
                            .locator("main")
                            .textContent())
                    .contains("22\u00a0h – minuit");
        }
    }

    @Test
    void twenty_four_o_clock_is_the_same_and_two_clubs_want_the_same_last_hour() {
        long first = asked("22:00", "24:00");
        long second = asked("23:00", "00:00");
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.claim WHERE request_id IN (?, ?)"
                                        + " AND end_time = '24:00'",
                                first,
                                second))
                .isEqualTo(2);
        assertThat(grant(first)).isEqualTo(200);
        assertThat(grant(second)).isEqualTo(409);
        assertThat(club.postJson("/api/v1/slot-requests", body("24:00", "00:30"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(club.postJson("/api/v1/slot-requests", body("22:00", "00:30"))
                        .body())
                .contains("seasonal.timeEndsBeforeStart");
    }

    @Test
    void a_session_is_moved_to_the_end_of_an_evening() {
        GrantedSlot slot = GrantedSlot.on(place, 1, "TUESDAY", "18:00", "19:30", club, agent);
        String day = slot.date(2).toString();
        assertThat(agent.postJson(slot.address() + "/session-moves", """
                        {"date": "%s", "start": "18:00", "newDate": "%s", "newStart": "22:30", "newEnd": "24:00", "reason": "Gala"}""".formatted(day, day))
                        .statusCode())
                .isEqualTo(204);
        assertThat(City.sql().number("""
                SELECT count(*) FROM occupancy.occupation WHERE area_id = ? AND active
                   AND starts_at = (?::date + time '22:30') AT TIME ZONE 'Europe/Paris'
                   AND ends_at = (?::date + 1)::timestamp AT TIME ZONE 'Europe/Paris'""", place.areaId(), day, day)).isOne();
    }

    private long asked(String start, String end) {
        return answered(club.postJson("/api/v1/slot-requests", body(start, end)), 201)
                .getJsonNumber("id")
                .longValue();
    }

    private static int grant(long request) {
        long version = City.sql().number("SELECT version FROM seasonal.slot_request WHERE id = ?", request);
        return agent.postJson("/api/v1/slot-requests/" + request + "/grant", "{\"version\": " + version + "}")
                .statusCode();
    }

    private String body(String start, String end) {
        return GrantedSlot.body(place, 1, "SATURDAY", start, end, CompleteDraft.newMailbox());
    }
}
