package org.palestre.seasonal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

class DecideInBulkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String BULK = "/api/v1/workbench/bulk-decisions";

    private static Http agent;
    private static Http north;

    @BeforeAll
    static void signIn() {
        agent = City.session(RivalRequests.AGENT);
        north = City.session(RivalRequests.OF_THE_NORTH);
    }

    @Test
    void each_of_many_requests_is_decided_on_its_own_and_has_its_result() {
        RivalRequests rivals = RivalRequests.in("03");
        List<Long> requests = new ArrayList<>(rivals.apart(24));
        requests.add(rivals.request(6, rivals.whole(), 1, "08:00", "09:00"));
        long withdrawn = requests.get(3);
        String body = order("GRANT_AS_ASKED", UUID.randomUUID(), requests, "");
        City.sql()
                .change(
                        "UPDATE seasonal.slot_request SET status = 'WITHDRAWN', withdrawn_at = now(), version = version + 1"
                                + " WHERE id = ?",
                        withdrawn);
        JsonObject done = finished(agent, answered(agent.postJson(BULK, body), 201));
        assertThat(done.getInt("total")).isEqualTo(25);
        assertThat(done.getInt("done")).isEqualTo(23);
        assertThat(done.getInt("refused")).isEqualTo(2);
        assertThat(outcomes(done))
                .map(JsonValue::asJsonObject)
                .filteredOn(one -> one.get("refusal") != null && one.get("refusal") != JsonValue.NULL)
                .extracting(one -> one.getString("refusal"))
                .containsExactlyInAnyOrder("seasonal.withdrawn", "occupancy.conflict");
        assertThat(City.sql()
                        .one(
                                String.class,
                                "SELECT DISTINCT actor FROM audit.entry WHERE action = 'seasonal.grant' AND subject_id = ?",
                                requests.get(0)))
                .isEqualTo(RivalRequests.AGENT);
        String page = agent.get("/gestion/bulk-decision?id=" + done.getJsonNumber("id"))
                .body();
        assertThat(page).doesNotContain("occupancy.conflict").doesNotContain("???");
    }

    @Test
    void an_order_that_comes_twice_is_carried_out_once_even_at_the_same_moment() throws Exception {
        RivalRequests rivals = RivalRequests.in("03");
        List<Long> requests = rivals.apart(5);
        String body = order("GRANT_AS_ASKED", UUID.randomUUID(), requests, "");
        Callable<HttpResponse<String>> call = () -> agent.postJson(BULK, body);
        List<JsonObject> answers = AtOnce.run(List.of(call, call, call)).stream()
                .map(outcome -> answered(outcome.value(), 201))
                .toList();
        assertThat(answers.stream()
                        .map(answer -> answer.getJsonNumber("id").longValue())
                        .distinct())
                .hasSize(1);
        finished(agent, answers.get(0));
        assertThat(permits(requests)).isEqualTo(5);
    }

    @Test
    void of_two_officers_who_decide_on_the_same_requests_at_once_each_request_is_decided_by_one() throws Exception {
        RivalRequests rivals = RivalRequests.in("03");
        List<Long> requests = rivals.apart(12);
        String grants = order("GRANT_AS_ASKED", UUID.randomUUID(), requests, "");
        String refusals = order("REFUSE", UUID.randomUUID(), requests, ", \"reason\": \"Travaux\"");
        List<Callable<HttpResponse<String>>> both =
                List.of(() -> agent.postJson(BULK, grants), () -> north.postJson(BULK, refusals));
        List<AtOnce.Outcome<HttpResponse<String>>> ordered = AtOnce.run(both);
        JsonObject granted = finished(agent, answered(ordered.get(0).value(), 201));
        JsonObject refused = finished(north, answered(ordered.get(1).value(), 201));
        assertThat(granted.getInt("done") + refused.getInt("done")).isEqualTo(12);
        assertThat(granted.getInt("refused") + refused.getInt("refused")).isEqualTo(12);
        assertThat(permits(requests)).isEqualTo(granted.getInt("done"));
    }

    @Test
    void kept_decisions_are_undone_in_one_go_and_their_times_are_free() {
        RivalRequests rivals = RivalRequests.in("03");
        List<Long> requests = rivals.apart(4);
        JsonObject done = finished(
                agent, answered(agent.postJson(BULK, order("GRANT_AS_ASKED", UUID.randomUUID(), requests, "")), 201));
        assertThat(done.getInt("undoable")).isEqualTo(4);
        JsonObject undone =
                finished(agent, answered(agent.postJson(BULK, order("UNDO", UUID.randomUUID(), requests, "")), 201));
        assertThat(undone.getInt("done")).isEqualTo(4);
        assertThat(requests)
                .allSatisfy(request -> assertThat(RivalRequests.status(request)).isEqualTo("IN_EXAMINATION"));
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM occupancy.occupation WHERE area_id = ? AND active",
                                rivals.part()))
                .isZero();
    }

    @Test
    void the_consequences_are_shown_before_and_proposals_are_carried_out_as_they_were_seen() {
        RivalRequests rivals = RivalRequests.in("03");
        long one = rivals.request(1, rivals.part(), 2, "18:00", "20:00");
        long other = rivals.request(2, rivals.whole(), 2, "19:00", "21:00");
        long none = rivals.request(3, rivals.part(), 4, "19:00", "21:00");
        RivalRequests.proposeAsAsked(agent, one);
        RivalRequests.proposeAsAsked(agent, other);
        JsonObject plan = answered(
                agent.get(BULK + "/plan?kind=AS_PROPOSED&request=" + one + "&request=" + other + "&request=" + none),
                200);
        List<JsonObject> items =
                plan.getJsonArray("items").stream().map(JsonValue::asJsonObject).toList();
        assertThat(items.get(0).getJsonArray("rivals")).hasSize(1);
        assertThat(items.get(2).getString("obstacle")).isEqualTo("workbench.noProposal");
        String body = "{\"kind\": \"AS_PROPOSED\", \"items\": ["
                + items.subList(0, 2).stream()
                        .map(item -> "{\"requestId\": %s, \"version\": %s, \"proposalId\": %s, \"proposalVersion\": %s}"
                                .formatted(
                                        item.get("requestId"),
                                        item.get("version"),
                                        item.get("proposalId"),
                                        item.get("proposalVersion")))
                        .collect(Collectors.joining(","))
                + "]}";
        JsonObject done = finished(agent, answered(agent.postJson(BULK, body), 201));
        assertThat(done.getInt("done")).isEqualTo(1);
        assertThat(RivalRequests.status(one)).isEqualTo("GRANTED");
        assertThat(RivalRequests.status(other)).isEqualTo("SUBMITTED");
    }

    @Test
    void neither_a_club_nor_an_agent_out_of_scope_orders_anything_and_nobody_runs_a_colleagues_order() {
        RivalRequests rivals = RivalRequests.in("01");
        List<Long> requests = rivals.apart(2);
        String body = order("GRANT_AS_ASKED", UUID.randomUUID(), requests, "");
        for (Http stranger : List.of(City.session(RivalRequests.CLUB), north)) {
            assertThat(stranger.postJson(BULK, body).statusCode()).isEqualTo(403);
            assertThat(stranger.get(BULK + "/plan?kind=REFUSE&request=" + requests.get(0))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(requests)
                .allSatisfy(request -> assertThat(RivalRequests.status(request)).isEqualTo("SUBMITTED"));
        JsonObject mine = answered(agent.postJson(BULK, body), 201);
        String run = BULK + "/" + mine.getJsonNumber("id") + "/run";
        assertThat(north.delete(run).statusCode()).isEqualTo(403);
        assertThat(City.session(RivalRequests.CLUB)
                        .get(BULK + "/" + mine.getJsonNumber("id"))
                        .statusCode())
                .isEqualTo(403);
        finished(agent, mine);
    }

    private static String order(String kind, UUID token, List<Long> requests, String more) {
        return "{\"kind\": \"%s\", \"token\": \"%s\"%s, \"items\": [%s]}"
                .formatted(
                        kind,
                        token,
                        more,
                        requests.stream()
                                .map(request -> "{\"requestId\": %d, \"version\": %d}"
                                        .formatted(request, RivalRequests.version(agent, request)))
                                .collect(Collectors.joining(",")));
    }

    private static JsonObject finished(Http officer, JsonObject order) {
        return Awaitility.await("order " + order.getJsonNumber("id"))
                .atMost(PATIENCE)
                .until(
                        () -> answered(officer.get(BULK + "/" + order.getJsonNumber("id")), 200),
                        view -> view.getInt("done") + view.getInt("refused") == view.getInt("total"));
    }

    private static List<JsonValue> outcomes(JsonObject order) {
        return answered(agent.get(BULK + "/" + order.getJsonNumber("id") + "/outcomes"), 200)
                .getJsonArray("items");
    }

    private static long permits(List<Long> requests) {
        return requests.stream()
                .mapToLong(request ->
                        City.sql().number("SELECT count(*) FROM seasonal.permit WHERE request_id = ?", request))
                .sum();
    }
}
