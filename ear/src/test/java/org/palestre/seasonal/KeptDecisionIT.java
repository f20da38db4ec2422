package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A campaign whose decisions are published together: until then nobody outside the office knows of them. */
class KeptDecisionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Http club;
    private static Http agent;

    private CompleteDraft.Place place;
    private String correspondent;
    private JsonObject request;
    private String address;
    private long campaign;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        agent = City.session("agent@demo.example");
    }

    @BeforeEach
    void submit() {
        place = CompleteDraft.newPlace();
        NewRequest asked = NewRequest.on(place);
        correspondent = asked.correspondent();
        request = asked.submit(club);
        address = "/api/v1/slot-requests/" + request.getJsonNumber("id");
        campaign = PastCampaign.together(request.getJsonNumber("id").longValue());
    }

    @Test
    void the_club_reads_that_its_granted_request_is_examined_until_the_decision_is_published() {
        decide("grant", "");
        assertThat(answered(agent.get(address), 200).getString("status")).isEqualTo("GRANTED");
        JsonObject seen = answered(club.get(address), 200);
        assertThat(seen.getString("status")).isEqualTo("IN_EXAMINATION");
        assertThat(seen.getOrDefault("decision", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
        assertThat(seen.getOrDefault("permit", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
        assertThat(club.get(address + "/permit").statusCode()).isEqualTo(404);
        String availability = club.get("/api/v1/areas/%d/availability?from=%s&to=%s"
                        .formatted(place.areaId(), sessions("min"), sessions("max")))
                .body();
        assertThat(club.get("/api/v1/organisations/1/sessions").body()).doesNotContain(place.name());
        assertThat(availability).contains("CLUB_SLOT").doesNotContain("Handball");
        assertThat(City.sql().number("""
                        SELECT count(*) FROM seasonal.permit WHERE request_id = ?
                           AND (issued_at IS NOT NULL OR due_at IS NOT NULL)""", request.getJsonNumber("id").longValue()))
                .isZero();
    }

    @Test
    void a_refusal_that_is_kept_is_not_mailed() {
        decide("refuse", ", \"reason\": \"Aire réservée aux scolaires\"");
        assertThat(answered(club.get(address), 200).getString("status")).isEqualTo("IN_EXAMINATION");
        assertThat(messages("seasonal-refusal")).isZero();
    }

    @Test
    void an_undone_grant_frees_its_times_and_can_be_decided_anew() {
        decide("grant", "");
        assertThat(occupations()).isPositive();
        assertThat(decide("undo-decision", "").getString("status")).isEqualTo("IN_EXAMINATION");
        assertThat(occupations()).isZero();
        decide("refuse", ", \"reason\": \"Aire réservée aux scolaires\"");
        assertThat(answered(agent.get(address), 200).getString("status")).isEqualTo("REFUSED");
    }

    @Test
    void a_decision_that_the_club_knows_is_not_undone_and_the_club_never_undoes_one() {
        decide("grant", "");
        assertThat(club.postJson(address + "/undo-decision", "{\"version\": 1}").statusCode())
                .isEqualTo(403);
        City.sql()
                .change(
                        "UPDATE seasonal.slot_request SET published_at = now() WHERE id = ?",
                        request.getJsonNumber("id").longValue());
        HttpResponse<String> late = agent.postJson(address + "/undo-decision", version());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("seasonal.publishedAlready");
        assertThat(occupations()).isPositive();
    }

    @Test
    void the_club_takes_a_request_back_that_was_granted_behind_its_back() {
        decide("grant", "");
        assertThat(answered(club.postJson(address + "/withdraw", "{}"), 200).getString("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(occupations()).isZero();
    }

    @Test
    void kept_decisions_are_published_by_a_job_and_each_is_told_once() {
        decide("grant", "");
        String publication = "/api/v1/campaigns/" + campaign + "/publication";
        assertThat(club.postJson(publication, "").statusCode()).isEqualTo(403);
        assertThat(agent.postJson(publication, "").statusCode()).isEqualTo(202);
        assertThat(agent.postJson(publication, "").statusCode()).isIn(202, 409);
        Awaitility.await("decision published").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        answered(club.get(address), 200).getString("status"))
                .isEqualTo("GRANTED"));
        assertThat(City.mail().await(correspondent, "utorisation")).isNotNull();
        assertThat(messages("seasonal-permit")).isEqualTo(1);
        assertThat(club.get("/api/v1/organisations/1/sessions").statusCode()).isEqualTo(200);
        assertThat(runs(publication)).isEqualTo(1);
    }

    /** How many decisions the last run published, once it is done. */
    private static int runs(String publication) {
        return Awaitility.await("publication done")
                .atMost(PATIENCE)
                .until(
                        () -> answered(agent.get(publication), 200)
                                .getJsonArray("runs")
                                .getJsonObject(0),
                        run -> run.getString("state").equals("DONE"))
                .getInt("done");
    }

    private JsonObject decide(String how, String more) {
        String body = version();
        return answered(agent.postJson(address + "/" + how, body.substring(0, body.length() - 1) + more + "}"), 200);
    }

    private String version() {
        return "{\"version\": " + answered(agent.get(address), 200).getJsonNumber("version") + "}";
    }

    /** The first day or the last of the slot's first two months. */
    private String sessions(String which) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT (" + which + "(starts_at)::date)::text FROM (SELECT starts_at FROM occupancy.occupation"
                                + " WHERE area_id = ? ORDER BY 1 LIMIT 8) o",
                        place.areaId());
    }

    private long occupations() {
        return City.sql().number("SELECT count(*) FROM occupancy.occupation WHERE area_id = ?", place.areaId());
    }

    private long messages(String template) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.request' AND case_id = ?"
                                + " AND template = ?",
                        request.getJsonNumber("id").longValue(),
                        template);
    }
}
