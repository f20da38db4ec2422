package org.palestre.seasonal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Many requests get the first of their wishes that is free; what is shown before is what is granted then. */
class GrantBestWishIT {

    private static final String BULK = "/api/v1/workbench/bulk-decisions";

    private static final String FURTHER_WISH = """
            INSERT INTO seasonal.further_wish (request_id, rank, site_id, areas, times)
            SELECT ?, ?, a.site_id, a.id::text, ? FROM facilities.area a WHERE a.id = ?""";

    private static Http agent;

    @BeforeAll
    static void signIn() {
        agent = City.session(RivalRequests.AGENT);
    }

    @Test
    void each_gets_the_first_of_its_wishes_that_is_free_and_the_plan_said_which() {
        RivalRequests rivals = RivalRequests.in("03");
        long first = rivals.request(1, rivals.whole(), 2, "18:00", "20:00");
        long second = rivals.request(2, rivals.part(), 2, "18:00", "20:00");
        further(second, 2, rivals.part(), "2|19:00|21:00");
        further(second, 3, rivals.part(), "4|18:00|20:00");
        further(second, 4, rivals.part(), "5|18:00|20:00");
        long third = rivals.request(3, rivals.part(), 2, "18:30", "19:30");
        List<JsonObject> plan = plan(first, second, third);
        assertThat(plan).extracting(item -> item.getInt("wish")).containsExactly(1, 3, 1);
        assertThat(plan).extracting(item -> item.getInt("wishes")).containsExactly(1, 4, 1);
        assertThat(plan.get(2).getString("obstacle")).isEqualTo("workbench.allTaken");
        assertThat(plan.get(2).getJsonArray("inTheWay")).hasSize(1);
        JsonObject done = carriedOut(plan.subList(0, 2));
        assertThat(done.getInt("done")).isEqualTo(2);
        assertThat(List.of(rank(first), rank(second))).containsExactly(1, 3);
        assertThat(RivalRequests.status(second)).isEqualTo("GRANTED");
    }

    @Test
    void what_counts_is_what_is_free_at_the_moment_of_the_decision() {
        RivalRequests rivals = RivalRequests.in("03");
        long request = rivals.request(1, rivals.part(), 2, "18:00", "20:00");
        further(request, 2, rivals.part(), "4|18:00|20:00");
        List<JsonObject> plan = plan(request);
        assertThat(plan.get(0).getInt("wish")).isEqualTo(1);
        long faster = rivals.request(2, rivals.whole(), 2, "19:00", "20:00");
        carriedOut(plan(faster));
        JsonObject done = carriedOut(plan);
        assertThat(done.getInt("done")).isEqualTo(1);
        assertThat(rank(request)).isEqualTo(2);
    }

    @Test
    void the_dates_of_a_plan_and_of_a_proposal_are_those_that_the_grant_gives_on_closing_days_too() {
        RivalRequests rivals = RivalRequests.in("03");
        long request = rivals.request(1, rivals.part(), 2, "18:00", "20:00");
        int before = RivalRequests.proposeAsAsked(agent, request).getInt("dates");
        long closing = City.sql().number("""
                INSERT INTO calendar.closing_period (start_date, end_date, reason)
                SELECT s.end_date - 60, s.end_date - 46, 'Travaux partout'
                  FROM seasonal.slot_request r JOIN calendar.season s ON s.end_date = r.last_date + 1
                 WHERE r.id = ? RETURNING id""", request);
        try {
            City.sql()
                    .change(
                            "INSERT INTO facilities.opening_period (site_id, name, dates) SELECT ?, 'Fermeture du site',"
                                    + " daterange(last_date - 39, last_date - 32) FROM seasonal.slot_request WHERE id = ?",
                            rivals.place().siteId(),
                            request);
            JsonObject item = plan(request).get(0);
            assertThat(item.getInt("dates")).isLessThan(before - 1);
            assertThat(answered(agent.get("/api/v1/workbench/proposals?request=" + request), 200)
                            .getJsonArray("items")
                            .getJsonObject(0)
                            .getInt("dates"))
                    .isEqualTo(item.getInt("dates"));
            carriedOut(List.of(item));
            assertThat(City.sql()
                            .number(
                                    "SELECT count(*) FROM occupancy.occupation WHERE area_id = ? AND active",
                                    rivals.part()))
                    .isEqualTo(item.getInt("dates"));
        } finally {
            City.sql().change("DELETE FROM calendar.closing_period WHERE id = ?", closing);
        }
    }

    private static void further(long request, int rank, long area, String times) {
        City.sql().change(FURTHER_WISH, request, rank, times, area);
    }

    private static int rank(long request) {
        return City.sql().one(Integer.class, "SELECT granted_rank FROM seasonal.slot_request WHERE id = ?", request);
    }

    private static List<JsonObject> plan(long... requests) {
        String named = Arrays.stream(requests)
                .mapToObj(request -> "&request=" + request)
                .collect(Collectors.joining());
        return answered(agent.get(BULK + "/plan?kind=GRANT_BEST_WISH" + named), 200).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private static JsonObject carriedOut(List<JsonObject> items) {
        String body = "{\"kind\": \"GRANT_BEST_WISH\", \"token\": \"%s\", \"items\": [%s]}"
                .formatted(
                        UUID.randomUUID(),
                        items.stream()
                                .map(item -> "{\"requestId\": %s, \"version\": %s}"
                                        .formatted(item.get("requestId"), item.get("version")))
                                .collect(Collectors.joining(",")));
        JsonObject order = answered(agent.postJson(BULK, body), 201);
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> answered(agent.get(BULK + "/" + order.getJsonNumber("id")), 200),
                        view -> view.getInt("done") + view.getInt("refused") == view.getInt("total"));
    }
}
