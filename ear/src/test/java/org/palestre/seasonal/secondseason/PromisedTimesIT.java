package org.palestre.seasonal.secondseason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/**
 * Until it is carried over, the second season of a slot holds nothing. Whoever wants its times, whatever way he comes, is told
 * whose they are before that club loses them, and the office finds what was taken all the same.
 */
class PromisedTimesIT {

    private static Http agent;
    private static Http club;
    private static Http other;

    private TwoSeasonSlots slots;
    private CompleteDraft.Place place;
    private String reference;
    /** A Monday of the second season with lessons; the slot is on Mondays from 9 to 10. */
    private LocalDate monday;

    @BeforeAll
    static void signIn() {
        agent = City.session("agent@demo.example");
        club = City.session("club@demo.example");
        other = City.session("samira.haddad@demo.example");
    }

    @BeforeEach
    void promise() {
        slots = TwoSeasonSlots.make(City.sql(), 1, 100);
        place = slots.places().get(0);
        reference = "seasonal.request:" + slots.requests().get(0);
        monday = slots.secondSeason().plusDays(14).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    @Test
    void by_hand_it_is_taken_only_by_one_who_names_the_promise_that_he_breaks() {
        HttpResponse<String> warned = occupy("09:30", "11:00", "", null);
        assertThat(warned.statusCode()).as(warned.body()).isEqualTo(409);
        assertThat(warned.body()).contains("occupancy.promised", reference, "Beaurivage Handball Club");
        assertThat(occupied()).isZero();
        assertThat(occupy("09:30", "11:00", "seasonal.request:1", null).statusCode())
                .as("another promise than the one that he knows")
                .isEqualTo(409);
        assertThat(occupy("09:30", "11:00", reference, null).statusCode()).isEqualTo(201);
        assertThat(broken()).contains("\"total\":1", "AOT-DEUX-", "agent@demo.example");
    }

    @Test
    void what_is_beside_it_or_the_clubs_own_or_declined_is_nobodys_to_ask() {
        assertThat(occupy("10:00", "11:00", "", null).statusCode()).isEqualTo(201);
        assertThat(occupy("09:00", "09:20", "", 1L).statusCode()).as("its own").isEqualTo(201);
        answered(club.postJson("/api/v1/second-seasons/" + slots.requests().get(0) + "/decline", ""), 200);
        assertThat(occupy("09:30", "10:00", "", null).statusCode())
                .as("declined")
                .isEqualTo(201);
        assertThat(broken()).contains("\"total\":0");
    }

    @Test
    void nothing_is_moved_there_unawares() {
        JsonObject free = answered(occupy("12:00", "13:00", "", null), 201);
        String address = "/api/v1/occupations/" + free.getJsonNumber("id");
        String change = "{\"version\": 1, \"startsAt\": \"%s\", \"endsAt\": \"%s\"%s}";
        String there = change.formatted(moment("09:00"), moment("10:00"), "");
        HttpResponse<String> warned = patch(address, there);
        assertThat(warned.statusCode()).isEqualTo(409);
        assertThat(warned.body()).contains("occupancy.promised");
        String meant =
                change.formatted(moment("09:00"), moment("10:00"), ", \"acceptedPromises\": [\"" + reference + "\"]");
        assertThat(patch(address, meant).statusCode()).isEqualTo(200);
        assertThat(broken()).contains("\"total\":1");
    }

    @Test
    void a_grant_shows_the_promise_before_and_breaks_it_only_if_that_is_accepted() {
        JsonObject asked =
                answered(other.postJson("/api/v1/slot-requests", """
                        {"organisationId": 13,
                         "placeAndTimes": {"siteId": %d, "areaIds": [%d], "duringSchoolBreaks": false,
                             "times": [{"day": "MONDAY", "start": "09:00", "end": "10:00"}]},
                         "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES",
                             "gender": "MIXED", "handicaps": []},
                         "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                             "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@club.example"}}""".formatted(place.siteId(), place.areaId())), 201);
        String address = "/api/v1/slot-requests/" + asked.getJsonNumber("id");
        JsonObject preview = answered(agent.postJson(address + "/grant-preview", "{}"), 200);
        assertThat(preview.getJsonArray("promises").getJsonObject(0).getString("reference"))
                .isEqualTo(reference);
        String version = "{\"version\": " + asked.getInt("version");
        assertThat(agent.postJson(address + "/grant", version + "}").body()).contains("occupancy.promised");
        assertThat(occupied()).isZero();
        JsonObject granted = answered(
                agent.postJson(address + "/grant", version + ", \"acceptedPromises\": [\"" + reference + "\"]}"), 200);
        assertThat(broken()).contains("\"total\":" + granted.getInt("sessions"));
    }

    @Test
    void a_one_off_shows_the_promise_before_and_breaks_it_only_if_that_is_accepted() {
        JsonObject asked = answered(
                other.postJson("/api/v1/one-off-requests", """
                        {"organisationId": 13, "kind": "COMPETITION", "purpose": "Essai", "details": "Essai",
                         "disciplineCode": "HANDBALL", "participants": 20, "siteId": %d, "areaIds": [%d],
                         "dates": [{"date": "%s", "start": "09:00", "end": "12:00"}]}""".formatted(place.siteId(), place.areaId(), monday)), 201);
        long id = asked.getJsonNumber("id").longValue();
        long date = City.sql().number("SELECT id FROM seasonal.one_off_date WHERE request_id = ?", id);
        long version = City.sql().number("SELECT version FROM seasonal.one_off_request WHERE id = ?", id);
        String decision =
                "{\"version\": " + version + ", \"dates\": [{\"dateId\": " + date + ", \"granted\": true}]%s}";
        String address = "/api/v1/one-off-requests/" + id + "/decide";
        assertThat(agent.postJson(address, decision.formatted("")).body()).contains("occupancy.promised", reference);
        assertThat(occupied()).isZero();
        answered(agent.postJson(address, decision.formatted(", \"acceptedPromises\": [\"" + reference + "\"]")), 200);
        assertThat(broken()).contains("\"total\":1");
    }

    @Test
    void school_time_goes_first_but_says_before_whose_second_season_it_takes() {
        long season =
                City.sql().number("SELECT second_season_id FROM seasonal.campaign WHERE id = ?", slots.campaign());
        JsonObject plan = answered(
                agent.postJson("/api/v1/school-time/plans", """
                        {"seasonId": %d, "hours": [{"school": "École %d", "areaId": %d, "day": "MONDAY",
                         "start": "09:00", "end": "10:00"}]}""".formatted(season, slots.campaign(), place.areaId())),
                201);
        assertThat(plan.getJsonArray("promises").getJsonObject(0).getString("reference"))
                .isEqualTo(reference);
        JsonObject result = answered(
                agent.postJson(
                        "/api/v1/school-time/plans/" + plan.getJsonNumber("id") + "/apply",
                        "{\"fingerprint\": \"" + plan.getString("fingerprint") + "\"}"),
                200);
        assertThat(broken()).contains("\"total\":" + result.getInt("dates"));
    }

    @Test
    void clubs_do_not_read_what_was_taken_from_others() {
        assertThat(other.get("/api/v1/campaigns/" + slots.campaign() + "/second-season/broken-promises")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> occupy(String start, String end, String accepted, Long organisation) {
        return agent.postJson("/api/v1/occupations", """
                {"areaId": %d, "startsAt": "%s", "endsAt": "%s", "kind": "ONE_OFF", "title": "Essai",
                 "organisationId": %s, "acceptedPromises": [%s]}""".formatted(
                        place.areaId(),
                        moment(start),
                        moment(end),
                        organisation,
                        accepted.isEmpty() ? "" : "\"" + accepted + "\""));
    }

    private String moment(String time) {
        return monday.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Paris"))
                .toOffsetDateTime()
                .toString();
    }

    private static HttpResponse<String> patch(String address, String json) {
        return agent.send(agent.request(address)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    private long occupied() {
        return City.sql()
                .number("SELECT count(*) FROM occupancy.occupation WHERE active AND area_id = ?", place.areaId());
    }

    private String broken() {
        return agent.get("/api/v1/campaigns/" + slots.campaign() + "/second-season/broken-promises")
                .body();
    }
}
