package org.palestre.seasonal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

class ConsultDemandIT {

    private static Http agent;

    @BeforeAll
    static void signIn() {
        agent = City.session(RivalRequests.AGENT);
    }

    @Test
    void a_hall_and_its_halves_are_counted_once_in_supply_and_for_each_request_in_demand() {
        RivalRequests rivals = RivalRequests.in("01");
        rivals.request(1, rivals.whole(), 2, "18:00", "20:00");
        long half = rivals.request(2, rivals.part(), 2, "18:30", "20:00");
        JsonObject tuesday = cell(rivals, 1, "");
        assertThat(tuesday.getInt("requests")).isEqualTo(2);
        assertThat(tuesday.getInt("asked")).isEqualTo(2 * 120 + 90);
        assertThat(tuesday.getInt("supply")).isEqualTo(2 * (22 * 60 + 30 - 7 * 60));
        assertThat(tuesday.getInt("free")).isEqualTo(tuesday.getInt("supply"));
        assertThat(cell(rivals, 0, "").getInt("asked")).isZero();
        assertThat(cell(rivals, 1, "&band=MORNING").getInt("asked")).isZero();
        assertThat(cell(rivals, 1, "&band=EVENING").getInt("supply")).isEqualTo(2 * (22 * 60 + 30 - 17 * 60));

        answered(
                agent.postJson(
                        "/api/v1/slot-requests/" + half + "/grant",
                        "{\"version\": " + RivalRequests.version(agent, half) + "}"),
                200);
        JsonObject after = cell(rivals, 1, "");
        assertThat(after.getInt("granted")).isEqualTo(90);
        assertThat(after.getInt("free")).isEqualTo(after.getInt("supply") - 90);
        assertThat(after.getInt("asked")).isEqualTo(240);
    }

    @Test
    void an_agent_sees_the_sites_of_his_scope_and_a_club_none() {
        RivalRequests rivals = RivalRequests.in("01");
        String address = "/api/v1/workbench/demand?campaign=" + rivals.campaign() + "&site="
                + rivals.place().siteId();
        assertThat(answered(agent.get(address), 200).getInt("total")).isEqualTo(1);
        Http north = City.session(RivalRequests.OF_THE_NORTH);
        assertThat(answered(north.get(address), 200).getInt("total")).isZero();
        String day = "/api/v1/workbench/demand/" + rivals.place().siteId() + "/TUESDAY?campaign=" + rivals.campaign();
        assertThat(north.get(day).statusCode()).isEqualTo(403);
        Http club = City.session(RivalRequests.CLUB);
        assertThat(club.get(address).statusCode()).isEqualTo(403);
        assertThat(club.get(day).statusCode()).isEqualTo(403);
        assertThat(club.get("/gestion/workbench").statusCode()).isEqualTo(403);
    }

    @Test
    void the_requests_behind_a_cell_are_those_of_its_day() {
        RivalRequests rivals = RivalRequests.in("01");
        rivals.request(1, rivals.whole(), 2, "18:00", "20:00");
        rivals.request(2, rivals.part(), 3, "18:00", "20:00");
        JsonObject day = answered(
                agent.get("/api/v1/workbench/demand/" + rivals.place().siteId() + "/TUESDAY?campaign="
                        + rivals.campaign()),
                200);
        assertThat(day.getJsonArray("claims")).hasSize(1);
        assertThat(agent.get("/gestion/workbench-day?site=" + rivals.place().siteId() + "&day=2&campaign="
                                + rivals.campaign())
                        .statusCode())
                .isEqualTo(200);
    }

    private static JsonObject cell(RivalRequests rivals, int day, String more) {
        return answered(
                        agent.get("/api/v1/workbench/demand?campaign=" + rivals.campaign() + "&site="
                                + rivals.place().siteId() + more),
                        200)
                .getJsonArray("sites")
                .getJsonObject(0)
                .getJsonArray("days")
                .getJsonObject(day);
    }
}
