package org.palestre.seasonal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Now;

/** Slots are granted free of charge many in one go, and as officers proposed; each with the reason. */
class FreeInBulkIT {

    private static final String BULK = "/api/v1/workbench/bulk-decisions";
    private static final String FREE =
            "\"freeOfCharge\": {\"reason\": \"Soutien au handisport\", \"article\": \"CGPPP, art. L2125-1\"}";

    private static Http agent;

    @BeforeAll
    static void signIn() {
        agent = City.session(RivalRequests.AGENT);
    }

    @Test
    void all_that_are_granted_in_one_go_are_free_of_charge_and_the_order_says_why() {
        List<Long> requests = RivalRequests.in("03").apart(3);
        assertThat(agent.postJson(BULK, order("REFUSE", requests, "\"reason\": \"Non\", " + FREE))
                        .body())
                .contains("workbench.freeWishesOnly");
        JsonObject done = finished(order("GRANT_AS_ASKED", requests, FREE));
        assertThat(done.getInt("done")).isEqualTo(3);
        assertThat(done.getJsonObject("freeOfCharge").getString("reason")).isEqualTo("Soutien au handisport");
        assertThat(free(requests)).isEqualTo(3);
        assertThat(agent.get("/gestion/bulk-decision?id=" + done.getJsonNumber("id"))
                        .body())
                .contains("Soutien au handisport");
    }

    @Test
    void a_proposal_carries_its_reason_into_the_decision() {
        long request = RivalRequests.in("03").apart(1).get(0);
        JsonObject proposed = answered(
                agent.putJson(
                        "/api/v1/workbench/proposals/of-request/" + request, "{\"kind\": \"GRANT\", " + FREE + "}"),
                200);
        assertThat(proposed.getJsonObject("freeOfCharge").getString("article")).isEqualTo("CGPPP, art. L2125-1");
        String item =
                "{\"kind\": \"AS_PROPOSED\", \"items\": [{\"requestId\": %d, \"version\": %d, \"proposalId\": %s, \"proposalVersion\": %s}]}"
                        .formatted(
                                request,
                                RivalRequests.version(agent, request),
                                proposed.getJsonNumber("id"),
                                proposed.getJsonNumber("version"));
        assertThat(finished(item).getInt("done")).isOne();
        assertThat(free(List.of(request))).isOne();
    }

    private static String order(String kind, List<Long> requests, String more) {
        return "{\"kind\": \"%s\", %s, \"items\": [%s]}"
                .formatted(
                        kind,
                        more,
                        requests.stream()
                                .map(request -> "{\"requestId\": %d, \"version\": %d}"
                                        .formatted(request, RivalRequests.version(agent, request)))
                                .collect(Collectors.joining(",")));
    }

    private static JsonObject finished(String order) {
        String address = BULK + "/" + answered(agent.postJson(BULK, order), 201).getJsonNumber("id");
        Now.startJobs();
        return Awaitility.await(address)
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> answered(agent.get(address), 200),
                        view -> view.getInt("done") + view.getInt("refused") == view.getInt("total"));
    }

    private static long free(List<Long> requests) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.free_of_charge WHERE request_id = ANY (?::bigint[])",
                        requests.toString().replace('[', '{').replace(']', '}'));
    }
}
