package org.palestre.seasonal.oneoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.oneoff.OneOffCalls.ADDRESS;
import static org.palestre.seasonal.oneoff.OneOffCalls.CLUB;
import static org.palestre.seasonal.oneoff.OneOffCalls.OFFICE;
import static org.palestre.seasonal.oneoff.OneOffCalls.OTHER;
import static org.palestre.seasonal.oneoff.OneOffCalls.body;
import static org.palestre.seasonal.oneoff.OneOffCalls.date;
import static org.palestre.seasonal.oneoff.OneOffCalls.dates;
import static org.palestre.seasonal.oneoff.OneOffCalls.day;
import static org.palestre.seasonal.oneoff.OneOffCalls.grant;
import static org.palestre.seasonal.oneoff.OneOffCalls.occupied;
import static org.palestre.seasonal.oneoff.OneOffCalls.post;
import static org.palestre.seasonal.oneoff.OneOffCalls.status;
import static org.palestre.seasonal.oneoff.OneOffCalls.submitted;
import static org.palestre.seasonal.oneoff.OneOffCalls.version;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.oneoff.OneOffCalls.Place;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** The office decides on dates: all in one transaction, the database judges, a date that is given back is free at once. */
class DecideOneOffRequestIT {

    private Place place;

    @BeforeEach
    void make() {
        place = Place.make();
    }

    @Test
    void of_two_requests_that_want_one_date_one_is_granted_and_the_other_keeps_nothing() throws Exception {
        long whole = submitted(place, date(day(8), "10:00", "12:00"), date(day(9), "10:00", "12:00"));
        long third = submitted(
                OTHER,
                body(
                        2,
                        "COMPETITION",
                        place,
                        place.third(),
                        date(day(9), "11:00", "13:00"),
                        date(day(10), "10:00", "12:00")));
        List<Integer> answers = AtOnce.run(Stream.of(whole, third)
                        .<java.util.concurrent.Callable<Integer>>map(
                                id -> () -> grant(id).statusCode())
                        .toList())
                .stream()
                .map(AtOnce.Outcome::value)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        boolean first = status(whole).equals("GRANTED");
        assertThat(occupied(place.whole())).isEqualTo(first ? 2 : 0);
        assertThat(occupied(place.third())).isEqualTo(first ? 0 : 2);
        HttpResponse<String> again = grant(first ? third : whole);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("\"conflicts\":[{");
    }

    @Test
    void the_same_request_decided_in_two_tabs_is_decided_once() throws Exception {
        long id = submitted(place, date(day(8), "10:00", "12:00"));
        List<Integer> answers = AtOnce.run(Stream.<java.util.concurrent.Callable<Integer>>generate(
                                () -> () -> grant(id).statusCode())
                        .limit(3)
                        .toList())
                .stream()
                .map(AtOnce.Outcome::value)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(occupied(place.whole())).isOne();
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.oneOffRequest'"
                                        + " AND case_id = ? AND template = 'oneoff-decision'",
                                id))
                .isOne();
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.attachment a JOIN messaging.message m ON m.id ="
                                        + " a.message_id WHERE m.case_type = 'seasonal.oneOffRequest' AND m.case_id = ?",
                                id))
                .isEqualTo(2);
        assertThat(City.http(CLUB).get(ADDRESS + "/" + id + "/permit").body()).startsWith("%PDF");
        assertThat(City.http(OTHER).get(ADDRESS + "/" + id + "/permit").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_date_may_be_granted_elsewhere_and_another_refused_with_its_reason() {
        long id = submitted(place, date(day(8), "10:00", "12:00"), date(day(9), "10:00", "12:00"));
        List<Long> dates = dates(id);
        String decision = "{\"version\":" + version(id) + ",\"dates\":[{\"dateId\":" + dates.get(0)
                + ",\"granted\":true,\"areaIds\":[" + place.third() + "],\"start\":\"09:00\"},{\"dateId\":"
                + dates.get(1)
                + ",\"granted\":false,\"reason\":\"Travaux\"}],\"remark\":\"Voir les changements\"}";
        assertThat(post(OFFICE, id, "decision-preview", decision).body()).contains("\"busy\":[]");
        HttpResponse<String> decided = post(OFFICE, id, "decide", decision);
        assertThat(decided.body()).contains("GRANTED_WITH_CHANGES", "CHANGED", "\"reason\":\"Travaux\"");
        assertThat(occupied(place.third())).isOne();
        assertThat(occupied(place.whole())).isZero();
    }

    @Test
    void each_date_is_decided_once_and_only_dates_of_the_request() {
        long id = submitted(place, date(day(8), "10:00", "12:00"), date(day(9), "10:00", "12:00"));
        long other = submitted(place, date(day(12), "10:00", "12:00"));
        long mine = dates(id).get(0);
        String one = "{\"version\":" + version(id) + ",\"dates\":[{\"dateId\":" + mine + ",\"granted\":true}]}";
        assertThat(post(OFFICE, id, "decide", one).body()).contains("oneoff.decideEachDate");
        String foreign = "{\"version\":" + version(id) + ",\"dates\":[{\"dateId\":" + mine
                + ",\"granted\":true},{\"dateId\":" + dates(other).get(0) + ",\"granted\":true}]}";
        assertThat(post(OFFICE, id, "decide", foreign).statusCode()).isEqualTo(404);
        assertThat(status(id)).isEqualTo("SUBMITTED");
        assertThat(occupied(place.whole())).isZero();
    }

    @Test
    void use_other_than_sport_is_granted_only_after_the_district_was_heard() {
        long id = submitted(CLUB, body(1, "EXCEPTIONAL_USE", place, place.whole(), date(day(12), "10:00", "12:00")));
        assertThat(grant(id).body()).contains("oneoff.opinionMissing");
        HttpResponse<String> noted = post(
                OFFICE,
                id,
                "opinion",
                "{\"version\":" + version(id) + ",\"verdict\":\"WITH_RESERVATIONS\",\"date\":\"" + CityDay.today()
                        + "\",\"text\":\"Fin à 22 heures\"}");
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);
        assertThat(City.http(CLUB).get(ADDRESS + "/" + id).body()).doesNotContain("Fin à 22 heures");
        assertThat(grant(id).statusCode()).isEqualTo(200);
    }

    @Test
    void a_date_that_is_given_back_is_free_for_others_at_once_and_the_last_one_releases_the_request() {
        long id = submitted(place, date(day(8), "10:00", "12:00"), date(day(9), "10:00", "12:00"));
        grant(id);
        long first = dates(id).get(0);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(CLUB, id, "dates/" + first + "/give-back", "{}").statusCode())
                    .isEqualTo(200);
        }
        assertThat(status(id)).isEqualTo("GRANTED");
        assertThat(occupied(place.whole())).isOne();
        long next = submitted(OTHER, body(2, "COMPETITION", place, place.whole(), date(day(8), "10:00", "12:00")));
        assertThat(grant(next).statusCode()).isEqualTo(200);
        assertThat(post(CLUB, id, "dates/" + dates(id).get(1) + "/give-back", "{}")
                        .body())
                .contains("RELEASED");
    }

    @Test
    void what_the_planning_cancels_is_cancelled_in_the_request() {
        long id = submitted(place, date(day(8), "10:00", "12:00"));
        grant(id);
        long occupation = City.sql()
                .number(
                        "SELECT occupation_id FROM seasonal.one_off_occupation WHERE date_id = ?",
                        dates(id).get(0));
        HttpResponse<String> cancelled =
                City.http(OFFICE).delete("/api/v1/occupations/" + occupation + "?reason=Inondation");
        assertThat(cancelled.statusCode()).as(cancelled.body()).isBetween(200, 204);
        assertThat(City.http(CLUB).get(ADDRESS + "/" + id).body()).contains("CANCELLED", "Inondation");
    }
}
