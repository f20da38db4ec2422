package org.palestre.seasonal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

class ConsultConflictGroupsIT {

    private static Http agent;

    @BeforeAll
    static void signIn() {
        agent = City.session(RivalRequests.AGENT);
    }

    @Test
    void requests_that_meet_by_way_of_a_third_are_decided_together() {
        RivalRequests rivals = RivalRequests.in("01");
        long early = rivals.request(1, rivals.part(), 2, "18:00", "19:00");
        rivals.request(2, rivals.whole(), 2, "18:30", "20:00");
        rivals.request(3, rivals.part(), 2, "19:30", "21:00");
        rivals.request(4, rivals.part(), 3, "19:30", "21:00");
        JsonObject list = list(rivals);
        assertThat(list.getInt("total")).isEqualTo(1);
        JsonObject group = list.getJsonArray("items").getJsonObject(0);
        assertThat(group.getInt("requests")).isEqualTo(3);
        JsonObject full = group(early);
        assertThat(full.getJsonArray("members")).hasSize(3);
        assertThat(full.getJsonArray("members"))
                .map(JsonValue::asJsonObject)
                .filteredOn(member -> member.getJsonNumber("id").longValue() == early)
                .singleElement()
                .satisfies(member -> assertThat(member.getJsonArray("rivals")).hasSize(1));
    }

    @Test
    void what_is_granted_stands_in_the_group_of_those_in_whose_way_it_is() {
        RivalRequests rivals = RivalRequests.in("01");
        long first = rivals.request(1, rivals.whole(), 2, "18:00", "20:00");
        long second = rivals.request(2, rivals.part(), 2, "18:00", "20:00");
        answered(
                agent.postJson(
                        "/api/v1/slot-requests/" + first + "/grant",
                        "{\"version\": " + RivalRequests.version(agent, first) + "}"),
                200);
        assertThat(list(rivals).getJsonArray("items").getJsonObject(0).getInt("granted"))
                .isEqualTo(1);
        assertThat(group(second).getJsonArray("members"))
                .map(JsonValue::asJsonObject)
                .extracting(member -> member.getString("status"))
                .containsExactly("SUBMITTED", "GRANTED");
    }

    @Test
    void requests_are_compared_with_what_each_would_lose() {
        RivalRequests rivals = RivalRequests.in("01");
        long one = rivals.request(1, rivals.whole(), 2, "18:00", "20:00");
        long other = rivals.request(2, rivals.part(), 2, "19:00", "21:00");
        var compared = Json.createReader(
                        new StringReader(agent.get(comparison(one, other)).body()))
                .readArray();
        assertThat(compared).hasSize(2);
        JsonObject first = compared.getJsonObject(0);
        assertThat(first.getJsonNumber("id").longValue()).isEqualTo(one);
        assertThat(first.getInt("minutes")).isEqualTo(120);
        assertThat(first.getJsonArray("losses").getJsonObject(0).getInt("minutes"))
                .isEqualTo(60);
        assertThat(agent.get("/api/v1/workbench/comparison?id=" + one).statusCode())
                .isEqualTo(422);
    }

    @Test
    void neither_a_club_nor_an_agent_out_of_scope_looks_into_them() {
        RivalRequests rivals = RivalRequests.in("01");
        long one = rivals.request(1, rivals.whole(), 2, "18:00", "20:00");
        long other = rivals.request(2, rivals.part(), 2, "19:00", "21:00");
        for (String account : new String[] {RivalRequests.CLUB, RivalRequests.OF_THE_NORTH}) {
            Http stranger = City.session(account);
            assertThat(stranger.get("/api/v1/workbench/conflict-groups/" + one).statusCode())
                    .as(account)
                    .isEqualTo(403);
            assertThat(stranger.get(comparison(one, other)).statusCode())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(City.session(RivalRequests.OF_THE_NORTH)
                        .get("/api/v1/workbench/conflict-groups?campaign=" + rivals.campaign())
                        .body())
                .contains("\"total\":0");
    }

    private static String comparison(long one, long other) {
        return "/api/v1/workbench/comparison?id=" + one + "&id=" + other;
    }

    private static JsonObject list(RivalRequests rivals) {
        return answered(agent.get("/api/v1/workbench/conflict-groups?campaign=" + rivals.campaign()), 200);
    }

    private static JsonObject group(long request) {
        return answered(agent.get("/api/v1/workbench/conflict-groups/" + request), 200);
    }
}
