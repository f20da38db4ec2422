package org.palestre.seasonal.secondseason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Now;

/**
 * Many requests are decided in one go although some of their times are promised to others: these are left to them, or taken
 * knowingly; without a word they are not decided. A single grant leaves them out as well.
 */
class PromisedInBulkIT {

    private static final String BULK = "/api/v1/workbench/bulk-decisions";

    private static Http agent;
    private static Http other;

    private TwoSeasonSlots slots;
    private String reference;
    private long request;
    private int version;

    @BeforeAll
    static void signIn() {
        agent = City.session("agent@demo.example");
        other = City.session("samira.haddad@demo.example");
    }

    /** Mondays from 9 to 10 are promised; another club asks for Mondays and Wednesdays. */
    @BeforeEach
    void ask() {
        slots = TwoSeasonSlots.make(City.sql(), 1, 100);
        reference = "seasonal.request:" + slots.requests().get(0);
        CompleteDraft.Place place = slots.places().get(0);
        JsonObject asked =
                answered(other.postJson("/api/v1/slot-requests", """
                        {"organisationId": 13,
                         "placeAndTimes": {"siteId": %d, "areaIds": [%d], "duringSchoolBreaks": false,
                             "times": [{"day": "MONDAY", "start": "09:00", "end": "10:00"},
                                       {"day": "WEDNESDAY", "start": "09:00", "end": "10:00"}]},
                         "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES",
                             "gender": "MIXED", "handicaps": []},
                         "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                             "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@club.example"}}""".formatted(place.siteId(), place.areaId())), 201);
        request = asked.getJsonNumber("id").longValue();
        version = asked.getInt("version");
    }

    @Test
    void the_plan_names_the_promise_and_without_a_word_the_request_stays_undecided() {
        JsonObject item = answered(agent.get(BULK + "/plan?kind=GRANT_AS_ASKED&request=" + request), 200)
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(item.getJsonArray("promises").getJsonObject(0).getString("reference"))
                .isEqualTo(reference);
        JsonObject done = finished("");
        assertThat(done.getInt("refused")).isOne();
        assertThat(outcome(done).getString("refusal")).isEqualTo("occupancy.promised");
    }

    @Test
    void left_to_the_other_club_the_dates_are_listed_and_the_rest_is_granted() {
        JsonObject done = finished("\"leaveOutPromised\": true, ");
        assertThat(done.getInt("done")).isOne();
        assertThat(outcome(done).getInt("sessions")).isPositive();
        assertThat(leftOut("PROMISED"))
                .as("the Mondays")
                .isPositive()
                .isLessThanOrEqualTo(outcome(done).getInt("leftOut"));
        assertThat(onMondays()).isZero();
        assertThat(broken()).contains("\"total\":0");
    }

    @Test
    void taken_knowingly_they_are_granted_and_stand_in_the_list_of_broken_promises() {
        JsonObject done = finished("\"acceptedPromises\": [\"" + reference + "\"], ");
        assertThat(done.getInt("done")).isOne();
        assertThat(leftOut("PROMISED")).isZero();
        assertThat(broken()).contains("\"total\":" + onMondays());
    }

    @Test
    void a_single_grant_leaves_them_to_the_other_club_as_well() {
        answered(
                agent.postJson(
                        "/api/v1/slot-requests/" + request + "/grant",
                        "{\"version\": " + version + ", \"leaveOutPromised\": true}"),
                200);
        assertThat(leftOut("PROMISED")).isPositive();
        assertThat(onMondays()).isZero();
        assertThat(broken()).contains("\"total\":0");
    }

    private JsonObject finished(String more) {
        String order = "{\"kind\": \"GRANT_AS_ASKED\", %s\"items\": [{\"requestId\": %d, \"version\": %d}]}"
                .formatted(more, request, version);
        String address = BULK + "/" + answered(agent.postJson(BULK, order), 201).getJsonNumber("id");
        Now.startJobs();
        return Awaitility.await(address)
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> answered(agent.get(address), 200),
                        view -> view.getInt("done") + view.getInt("refused") == view.getInt("total"));
    }

    private static JsonObject outcome(JsonObject order) {
        JsonValue first = answered(agent.get(BULK + "/" + order.getJsonNumber("id") + "/outcomes"), 200)
                .getJsonArray("items")
                .get(0);
        return first.asJsonObject();
    }

    private long leftOut(String reason) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM occupancy.series_left_out l JOIN occupancy.series s ON s.id = l.series_id"
                                + " WHERE s.reference = 'seasonal.request:' || ? AND l.reason = ?",
                        request,
                        reason);
    }

    private long onMondays() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM occupancy.occupation o JOIN occupancy.series s ON s.id = o.series_id"
                                + " WHERE s.reference = 'seasonal.request:' || ? AND o.active"
                                + " AND extract(isodow FROM o.starts_at AT TIME ZONE 'Europe/Paris') = 1",
                        request);
    }

    private String broken() {
        return agent.get("/api/v1/campaigns/" + slots.campaign() + "/second-season/broken-promises")
                .body();
    }
}
