package org.palestre.seasonal.clubcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** A club's calendar holds all that it knows of, and is nobody else's; its feed answers at its secret address only. */
class ClubCalendarIT {

    /** Acts for club 12 only. */
    private static final String CLUB = "pierre.olivier@demo.example";

    private static final long ID = 12;
    private static final String STRANGER = "deux.clubs@demo.example";

    @Test
    void the_calendar_holds_weekly_and_single_dates_but_nothing_that_is_not_announced() {
        LocalDate day = CityDay.today().plusDays(50);
        long single = occupy(day, "Essai ponctuel", null);
        long series = City.sql().number("""
                INSERT INTO occupancy.series (reference, organisation_id, title, first_date, end_date, during_school_breaks, announced)
                VALUES ('essai', 12, 'Secret', ?::date, ?::date, true, false) RETURNING id""", day.toString(), day.plusDays(9).toString());
        occupy(day.plusDays(1), "Essai secret", series);
        String calendar = City.http(CLUB).get(address(day, day.plusDays(2))).body();
        assertThat(calendar).contains("Essai ponctuel", "\"id\":" + single).doesNotContain("Essai secret");
        assertThat(City.http(STRANGER).get(address(day, day.plusDays(2))).statusCode())
                .isEqualTo(404);
        assertThat(City.http(null).get(address(day, day.plusDays(2))).statusCode())
                .isEqualTo(401);
        assertThat(City.http(CLUB).get(address(day, day.plusDays(2000))).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_feed_follows_changes_and_its_old_address_is_dead_at_once() {
        LocalDate day = CityDay.today().plusDays(60);
        long one = occupy(day, "Essai annulable", null);
        String path = renew(CLUB);
        HttpResponse<String> first = City.http(null).get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(first.body()).contains("UID:club-occupation-" + one + "@", "BEGIN:VTIMEZONE");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(City.http(null)
                        .send(City.http(null)
                                .request(path)
                                .header("If-None-Match", tag)
                                .GET())
                        .statusCode())
                .isEqualTo(304);

        City.http("agent@demo.example").delete("/api/v1/occupations/" + one + "?reason=Travaux");
        HttpResponse<String> second = City.http(null).get(path);
        assertThat(second.body()).contains("STATUS:CANCELLED", "SEQUENCE:1");

        String renewed = renew(CLUB);
        assertThat(City.http(null).get(path).statusCode()).isEqualTo(404);
        assertThat(City.http(null).get(renewed).statusCode()).isEqualTo(200);
        assertThat(City.sql()
                        .number("SELECT count(*) FROM seasonal.calendar_feed WHERE token_hash = ?", token(renewed)))
                .isZero();

        assertThat(City.http(CLUB)
                        .delete("/api/v1/organisations/" + ID + "/calendar/feed")
                        .statusCode())
                .isEqualTo(204);
        assertThat(City.http(null).get(renewed).statusCode()).isEqualTo(404);
    }

    @Test
    void a_stranger_gives_a_club_no_address_and_takes_none_away() {
        assertThat(City.http(STRANGER)
                        .postJson("/api/v1/organisations/" + ID + "/calendar/feed", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(City.http(STRANGER)
                        .delete("/api/v1/organisations/" + ID + "/calendar/feed")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String renew(String email) {
        String body = City.http(email)
                .postJson("/api/v1/organisations/" + ID + "/calendar/feed", "{}")
                .body();
        assertThat(body).contains("/calendar/");
        return body.replaceAll(".*(/calendar/[^\"]+\\.ics).*", "$1");
    }

    private static String token(String path) {
        return path.replaceAll("/calendar/(.*)\\.ics", "$1");
    }

    private static String address(LocalDate from, LocalDate to) {
        return "/api/v1/organisations/" + ID + "/calendar?from=" + from + "&to=" + to;
    }

    private static long occupy(LocalDate day, String title, Long series) {
        long area = City.sql().number("""
                WITH site AS (INSERT INTO facilities.site (name, kind, opens_on_public_holidays)
                              VALUES ('Salle du calendrier ' || gen_random_uuid(), 'SPORTS_CENTRE', true) RETURNING id),
                unit AS (INSERT INTO facilities.unit (site_id, name) SELECT id, 'Salle' FROM site RETURNING id, site_id),
                area AS (INSERT INTO facilities.area (site_id, name, position) SELECT id, 'Salle', 0 FROM site RETURNING id),
                covered AS (INSERT INTO facilities.area_unit (area_id, unit_id, site_id)
                            SELECT area.id, unit.id, unit.site_id FROM area, unit)
                SELECT id FROM area""");
        return City.sql()
                .number(
                        "INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)"
                                + " VALUES (?, (?::date + time '10:00') AT TIME ZONE 'Europe/Paris', (?::date + time '12:00')"
                                + " AT TIME ZONE 'Europe/Paris', 'ONE_OFF', ?, 12, ?) RETURNING id",
                        area,
                        day.toString(),
                        day.toString(),
                        title,
                        series);
    }
}
