package org.palestre.seasonal.oneoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.oneoff.OneOffCalls.ADDRESS;
import static org.palestre.seasonal.oneoff.OneOffCalls.CLUB;
import static org.palestre.seasonal.oneoff.OneOffCalls.OFFICE;
import static org.palestre.seasonal.oneoff.OneOffCalls.OTHER;
import static org.palestre.seasonal.oneoff.OneOffCalls.body;
import static org.palestre.seasonal.oneoff.OneOffCalls.date;
import static org.palestre.seasonal.oneoff.OneOffCalls.day;
import static org.palestre.seasonal.oneoff.OneOffCalls.post;
import static org.palestre.seasonal.oneoff.OneOffCalls.submit;
import static org.palestre.seasonal.oneoff.OneOffCalls.submitted;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.oneoff.OneOffCalls.Place;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** A club asks for dated times: once, acknowledged once, and nobody else's business. */
class RequestOneOffBookingIT {

    private Place place;

    @BeforeEach
    void make() {
        place = Place.make();
    }

    @Test
    void a_submitted_request_has_a_number_and_is_acknowledged_once_to_the_head_office() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = body(1, "COMPETITION", place, place.whole(), date(day(6), "10:00", "12:00"));
        Callable<HttpResponse<String>> call = () -> City.http(CLUB)
                .send(City.http(CLUB)
                        .request(ADDRESS)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
        List<String> answers = AtOnce.run(Stream.generate(() -> call).limit(4).toList()).stream()
                .map(outcome -> outcome.value().body())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0)).contains("\"status\":\"SUBMITTED\"");
        long id = OneOffCalls.number("\"id\":(\\d+)", answers.get(0));
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.oneOffRequest'"
                                        + " AND case_id = ? AND recipient = 'contact@beaurivage-handball.example'",
                                id))
                .isOne();
    }

    @Test
    void what_is_wrong_is_refused_at_its_field() {
        assertThat(submit(CLUB, body(1, "COMPETITION", place, place.whole())).body())
                .contains("oneoff.noDates");
        assertThat(submit(CLUB, body(1, "COMPETITION", place, 31, date(day(6), "10:00", "12:00")))
                        .body())
                .contains("oneoff.areaOfOtherSite");
        assertThat(submit(CLUB, body(1, "COMPETITION", place, place.whole(), date(day(-6), "10:00", "12:00")))
                        .body())
                .contains("oneoff.datePast");
        assertThat(submit(
                                CLUB,
                                body(
                                        1,
                                        "EVENT",
                                        place,
                                        place.whole(),
                                        date(day(6), "10:00", "12:00"),
                                        date(day(6), "11:00", "13:00")))
                        .body())
                .contains("oneoff.dateDouble");
        assertThat(submit(CLUB, body(1, "COMPETITION", place, 999_999_999L, date(day(6), "10:00", "12:00")))
                        .body())
                .contains("oneoff.unknownArea");
        assertThat(submit(CLUB, "{\"organisationId\":1,\"dates\":[null],\"areaIds\":[null]}")
                        .statusCode())
                .isBetween(400, 422);
    }

    @Test
    void a_date_may_last_until_midnight_and_holds_the_hours_before_it() {
        OneOffCalls.granted(place, date(day(6), "22:00", "24:00"), date(day(7), "21:00", "00:00"));
        assertThat(City.sql().number("""
                        SELECT count(*) FROM occupancy.occupation WHERE area_id = ? AND active AND ends_at > starts_at
                           AND to_char(ends_at AT TIME ZONE 'Europe/Paris', 'D HH24:MI') = '4 00:00'""", place.whole())).isEqualTo(2);
        assertThat(submit(CLUB, body(1, "EVENT", place, place.whole(), date(day(6), "22:00", "00:30")))
                        .body())
                .contains("oneoff.dateEndBeforeStart");
    }

    @Test
    void a_match_within_the_clubs_own_slot_is_announced_and_one_elsewhere_is_not() {
        City.sql()
                .change(
                        "INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id)"
                                + " VALUES (?, (?::date + time '18:00') AT TIME ZONE 'Europe/Paris',"
                                + " (?::date + time '20:00') AT TIME ZONE 'Europe/Paris', 'ONE_OFF', 'Créneau', 1)",
                        place.whole(),
                        day(6).toString(),
                        day(6).toString());
        HttpResponse<String> own =
                submit(CLUB, body(1, "MATCH_IN_OWN_SLOT", place, place.third(), date(day(6), "18:30", "20:00")));
        assertThat(own.body()).contains("\"status\":\"ANNOUNCED\"");
        assertThat(submit(CLUB, body(1, "MATCH_IN_OWN_SLOT", place, place.third(), date(day(6), "18:30", "20:30")))
                        .body())
                .contains("oneoff.dateNotInOwnSlot");
        assertThat(submit(OTHER, body(2, "MATCH_IN_OWN_SLOT", place, place.third(), date(day(6), "18:30", "20:00")))
                        .body())
                .contains("oneoff.dateNotInOwnSlot");
    }

    @Test
    void a_stranger_neither_sees_nor_touches_a_request() {
        long id = submitted(place, date(day(6), "10:00", "12:00"));
        assertThat(City.http(OTHER).get(ADDRESS + "/" + id).statusCode()).isEqualTo(404);
        assertThat(City.http(OTHER).get(ADDRESS + "?organisation=1").statusCode())
                .isEqualTo(404);
        for (String action : List.of("withdraw", "undo-withdrawal")) {
            assertThat(post(OTHER, id, action, "{}").statusCode()).as(action).isEqualTo(404);
        }
        long date = OneOffCalls.dates(id).get(0);
        assertThat(post(OTHER, id, "dates/" + date + "/give-back", "{}").statusCode())
                .isEqualTo(404);
        assertThat(post(CLUB, id, "decide", "{\"version\":1,\"dates\":[]}").statusCode())
                .isEqualTo(403);
        assertThat(post(CLUB, id, "opinion", "{\"version\":1}").statusCode()).isEqualTo(403);
        assertThat(City.http(CLUB).get(ADDRESS + "/work-list").statusCode()).isEqualTo(403);
        assertThat(City.http(null).get(ADDRESS + "/" + id).statusCode()).isEqualTo(401);
        assertThat(submit(OTHER, body(1, "COMPETITION", place, place.whole(), date(day(6), "10:00", "12:00")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(City.http("agent.nord@demo.example").get(ADDRESS + "/" + id).statusCode())
                .isEqualTo(403);
        assertThat(City.http("agent.nord@demo.example")
                        .get(ADDRESS + "/work-list?size=500")
                        .body())
                .doesNotContain("\"id\":" + id + ",");
        assertThat(OneOffCalls.status(id)).isEqualTo("SUBMITTED");
        assertThat(City.http(OFFICE).get(ADDRESS + "/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void a_withdrawal_is_undone_and_stands_where_it_stood() {
        long id = submitted(place, date(day(6), "10:00", "12:00"));
        assertThat(post(CLUB, id, "withdraw", "{}").body()).contains("WITHDRAWN");
        assertThat(post(CLUB, id, "withdraw", "{}").statusCode()).isEqualTo(200);
        assertThat(OneOffCalls.grant(id).body()).contains("oneoff.withdrawn");
        assertThat(post(CLUB, id, "undo-withdrawal", "{}").body()).contains("SUBMITTED");
        City.sql().change("UPDATE seasonal.one_off_date SET date = current_date - 1 WHERE request_id = ?", id);
        post(CLUB, id, "withdraw", "{}");
        assertThat(post(CLUB, id, "undo-withdrawal", "{}").body()).contains("oneoff.tooLateToRestore");
    }

    @Test
    void a_calendar_is_read_by_its_content_and_tells_nothing_of_another_club() {
        String csv = "date;début;fin;rencontre\n" + day(6) + ";10:00;12:00;J1\n" + day(6)
                + ";11:00;12:00;J1 bis\nbientôt;10:00;12:00;J2\n";
        HttpResponse<String> read = read(CLUB, 1, csv);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("DOUBLE", "oneoff.lineWithoutDate", "\"label\":\"J1\"");
        assertThat(read(OTHER, 1, csv).statusCode()).isEqualTo(404);
        assertThat(read(CLUB, 1, "%PDF-1.7").body()).contains("oneoff.notACalendar");
        assertThat(read(CLUB, 1, "x".repeat(600_000)).statusCode()).isIn(413, 422);
    }

    @Test
    void what_was_typed_by_hand_stays_beside_the_dates_of_a_calendar() {
        long id;
        try (Tab tab = City.browser().phone()) {
            tab.signIn(CLUB);
            Page page = tab.open("/account/request-one-off-booking");
            page.locator("[id='start:begin']").click();
            page.waitForURL("**draft=*");
            id = OneOffCalls.number("draft=(\\d+)", page.url());
            page = tab.open("/account/request-one-off-booking?draft=" + id + "&step=dates");
            page.locator(".oo-row input[type=date]").fill(day(5).toString());
            page.locator(".oo-row input[type=time]").first().fill("14:00");
            page.locator(".oo-row input[type=time]").last().fill("16:00");
            page.locator("[id='list:pasted']").fill(day(6) + ";10:00;12:00;J1\n" + day(7) + ";10:00;12:00;J2");
            page.locator("[id='list:read']").click();
            page.locator("[id='list:add']").click();
            PlaywrightAssertions.assertThat(page.locator(".oo-row")).hasCount(3);
            assertThat(page.locator(".oo-row input[type=date]").all().stream().map(Locator::inputValue))
                    .containsExactly(day(5).toString(), day(6).toString(), day(7).toString());
        }
        assertThat(OneOffCalls.dates(id)).hasSize(3);
    }

    private static HttpResponse<String> read(String email, long club, String content) {
        return City.http(email)
                .send(City.http(email)
                        .request(ADDRESS + "/read-calendar?organisation=" + club)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(content)));
    }
}
