package org.palestre.seasonal.oneoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.seasonal.oneoff.OneOffCalls.ADDRESS;
import static org.palestre.seasonal.oneoff.OneOffCalls.CLUB;
import static org.palestre.seasonal.oneoff.OneOffCalls.OFFICE;
import static org.palestre.seasonal.oneoff.OneOffCalls.OTHER;
import static org.palestre.seasonal.oneoff.OneOffCalls.date;
import static org.palestre.seasonal.oneoff.OneOffCalls.dates;
import static org.palestre.seasonal.oneoff.OneOffCalls.day;
import static org.palestre.seasonal.oneoff.OneOffCalls.post;
import static org.palestre.testing.Answers.answered;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.oneoff.OneOffCalls.Place;
import org.palestre.testing.AtOnce;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** The permit of a one-off request: its code tells the truth, an edition that is out of date is void, and it can be had again. */
class OneOffPermitIT {

    private long id;

    @BeforeEach
    void twoDatesAreGranted() {
        id = OneOffCalls.granted(Place.make(), date(day(8), "10:00", "12:00"), date(day(9), "10:00", "12:00"));
    }

    @Test
    void the_code_of_a_permit_says_for_which_dates_it_holds_and_names_nobody() {
        HttpResponse<String> answer = City.http().get("/api/v1/one-off-permits/" + token(1));
        JsonObject check = answered(answer, 200);
        assertThat(check.getString("validity")).isEqualTo("NOT_YET");
        assertThat(check.getJsonArray("dates")).hasSize(2);
        assertThat(answer.body()).doesNotContain("Marchand", "Delcourt", "@");
        try (Tab anybody = City.browser().phone()) {
            Page page = anybody.open("/one-off-permit?token=" + token(1));
            assertThat(page.locator("main").textContent()).contains("est valable", "10\u00a0h – 12\u00a0h");
            Axe.assertClean(page);
        }
        assertThat(City.http()
                        .get("/api/v1/one-off-permits/" + token(1).substring(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(City.http().get("/one-off-permit?token=x").statusCode()).isEqualTo(404);
    }

    @Test
    void a_date_that_is_given_back_makes_the_edition_void_and_a_further_one_is_mailed_once() {
        post(CLUB, id, "dates/" + dates(id).get(0) + "/give-back", "{}");
        JsonObject old = check(token(1));
        assertThat(old.getString("validity")).isEqualTo("REPLACED");
        assertThat(old.getInt("replacedByEdition")).isEqualTo(2);
        assertThat(old.getJsonArray("dates")).isEmpty();
        assertThat(check(token(2)).getJsonArray("dates")).hasSize(1);
        assertThat(City.http(CLUB).get(ADDRESS + "/" + id + "/permit").body()).startsWith("%PDF");
        Awaitility.await("the mail of the further edition")
                .untilAsserted(() -> assertThat(messages("oneoff-permit")).isOne());
    }

    @Test
    void a_date_that_the_city_cancels_makes_the_edition_void_and_the_last_one_ends_it() {
        cancel(0);
        assertThat(check(token(1)).getString("validity")).isEqualTo("REPLACED");
        cancel(1);
        assertThat(check(token(2)).getString("validity")).isEqualTo("WITHDRAWN");
        assertThat(City.http(CLUB).get(ADDRESS + "/" + id + "/permit").statusCode())
                .isEqualTo(404);
        assertThat(editions()).isEqualTo(2);
    }

    @Test
    void however_many_dates_fall_out_at_once_nobody_holds_two_editions() throws Exception {
        List<Long> dates = dates(id);
        List<Callable<Integer>> both = dates.stream()
                .<Callable<Integer>>map(date -> () ->
                        post(CLUB, id, "dates/" + date + "/give-back", "{}").statusCode())
                .toList();
        assertThat(AtOnce.run(both))
                .allSatisfy(outcome -> assertThat(outcome.value()).isEqualTo(200));
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.one_off_permit WHERE request_id = ? AND void_at IS NULL",
                                id))
                .isZero();
        assertThat(check(token(1)).getString("validity")).isEqualTo("RELEASED");
    }

    @Test
    void it_is_sent_again_once_to_the_correspondent_by_the_club_and_by_the_office() throws Exception {
        assertThat(post(CLUB, id, "permit/send", "{}").statusCode()).isEqualTo(200);
        assertThat(messages("oneoff-permit")).as("just sent with the decision").isZero();
        longAgo();
        Callable<Integer> send = () -> post(OFFICE, id, "permit/send", "{}").statusCode();
        assertThat(AtOnce.run(List.of(send, send, send)))
                .allSatisfy(outcome -> assertThat(outcome.value()).isEqualTo(200));
        assertThat(messages("oneoff-permit")).isOne();
        longAgo();
        try (Tab club = City.browser().desktop()) {
            club.signIn(CLUB);
            Page page = club.open("/account/one-off-request?id=" + id);
            page.locator("[id='permit:send']").click();
            assertThat(page.locator(".pa-notice-success").textContent()).contains("envoyée à");
            Axe.assertClean(page);
        }
        assertThat(messages("oneoff-permit")).isEqualTo(2);
    }

    @Test
    void the_dates_are_read_by_a_calendar_program_and_one_that_fell_out_is_cancelled_there() {
        post(CLUB, id, "dates/" + dates(id).get(0) + "/give-back", "{}");
        String calendar =
                City.http(CLUB).get(ADDRESS + "/" + id + "/permit/calendar").body();
        assertThat(calendar).contains("BEGIN:VCALENDAR", "STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(calendar.split("BEGIN:VEVENT")).hasSize(3);
        assertThat(calendar.split("STATUS:CANCELLED")).hasSize(2);
    }

    @Test
    void a_stranger_gets_neither_document_nor_dates_nor_mail() {
        for (String what : List.of("permit", "permit/calendar")) {
            assertThat(City.http(OTHER).get(ADDRESS + "/" + id + "/" + what).statusCode())
                    .as(what)
                    .isEqualTo(404);
            assertThat(City.http(null).get(ADDRESS + "/" + id + "/" + what).statusCode())
                    .as(what)
                    .isEqualTo(401);
        }
        for (String file : List.of("pdf", "ics")) {
            assertThat(City.session(OTHER)
                            .get("/account/one-off-permit." + file + "?id=" + id)
                            .statusCode())
                    .as(file)
                    .isEqualTo(404);
        }
        longAgo();
        assertThat(post(OTHER, id, "permit/send", "{}").statusCode()).isEqualTo(404);
        assertThat(post("agent.nord@demo.example", id, "permit/send", "{}").statusCode())
                .isEqualTo(403);
        assertThat(messages("oneoff-permit")).isZero();
    }

    @Test
    void what_an_edition_is_never_changes_and_a_void_one_never_comes_back() {
        post(CLUB, id, "dates/" + dates(id).get(0) + "/give-back", "{}");
        for (String change : List.of("token = 'abcdefghijklmnopqrstuvwxyz'", "edition = 7", "void_at = NULL")) {
            assertThatThrownBy(() -> City.sql()
                            .change(
                                    "UPDATE seasonal.one_off_permit SET " + change
                                            + " WHERE request_id = ? AND edition = 1",
                                    id))
                    .as(change)
                    .hasStackTraceContaining("never rewritten");
        }
    }

    private void cancel(int date) {
        long occupation = City.sql()
                .number(
                        "SELECT occupation_id FROM seasonal.one_off_occupation WHERE date_id = ?",
                        dates(id).get(date));
        assertThat(City.http(OFFICE)
                        .delete("/api/v1/occupations/" + occupation + "?reason=Inondation")
                        .statusCode())
                .isBetween(200, 204);
    }

    private void longAgo() {
        City.sql()
                .change(
                        "UPDATE seasonal.one_off_permit SET sent_at = now() - interval '1 day' WHERE request_id = ?",
                        id);
    }

    private long messages(String template) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.oneOffRequest'"
                                + " AND case_id = ? AND template = ?",
                        id,
                        template);
    }

    private long editions() {
        return City.sql().number("SELECT count(*) FROM seasonal.one_off_permit WHERE request_id = ?", id);
    }

    private String token(int edition) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT token FROM seasonal.one_off_permit WHERE request_id = ? AND edition = ?",
                        id,
                        edition);
    }

    private static JsonObject check(String token) {
        return answered(City.http().get("/api/v1/one-off-permits/" + token), 200);
    }
}
