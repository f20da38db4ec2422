package org.palestre.seasonal.commission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Two agents at once: each item is decided once, and what is taken off is not decided. */
class CommissionRaceIT {

    private static SessionOfTest held;
    private static Http other;

    @BeforeAll
    static void plan() {
        held = new SessionOfTest();
        other = City.session("agent@demo.example");
    }

    @Test
    void of_two_decisions_on_one_item_one_is_written() throws Exception {
        long request = held.request("MONDAY");
        JsonObject item = held.put(request);
        List<Integer> statuses = AtOnce.statuses(
                () -> SessionOfTest.decide(held.agent, item, "AS_ASKED", ""),
                () -> SessionOfTest.decide(other, item, "REFUSED", ", \"reason\": \"Scolaires\""));
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        String decision = held.item(request).getJsonObject("ruling").getString("decision");
        assertThat(held.status(held.agent, request)).isEqualTo(decision.equals("REFUSED") ? "REFUSED" : "GRANTED");
    }

    @Test
    void an_item_is_decided_or_taken_off_and_never_both() throws Exception {
        long request = held.request("TUESDAY");
        JsonObject item = held.put(request);
        List<Integer> statuses = AtOnce.statuses(
                () -> SessionOfTest.decide(held.agent, item, "AS_ASKED", ""),
                () -> other.delete("/api/v1/agenda-items/" + SessionOfTest.id(item) + "?version="
                        + item.getJsonNumber("version")));
        assertThat(statuses).contains(200);
        JsonObject left = held.item(request);
        assertThat(held.status(held.agent, request)).isEqualTo(left == null ? "IN_EXAMINATION" : "GRANTED");
        assertThat(statuses.get(left == null ? 1 : 0)).isEqualTo(200);
        assertThat(statuses.get(left == null ? 0 : 1)).isIn(404, 409);
    }

    @Test
    void a_request_that_two_put_on_two_agendas_stands_on_one() throws Exception {
        long request = held.request("WEDNESDAY");
        long second = held.plan("2030-07-04");
        String body = "{\"requestIds\": [%d], \"opinion\": \"FAVOURABLE\"}".formatted(request);
        List<Integer> statuses = AtOnce.statuses(
                () -> held.agent.postJson(held.address() + "/items", body),
                () -> other.postJson("/api/v1/commission-sessions/" + second + "/items", body));
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(City.sql().number("SELECT count(*) FROM seasonal.agenda_item WHERE request_id = ?", request))
                .isEqualTo(1);
    }

    @Test
    void a_withdrawal_while_the_commission_decides_leaves_nothing_behind() throws Exception {
        long request = held.request("THURSDAY");
        JsonObject item = held.put(request);
        AtOnce.statuses(
                () -> SessionOfTest.decide(held.agent, item, "AS_ASKED", ""),
                () -> held.club.postJson("/api/v1/slot-requests/" + request + "/withdraw", "{}"));
        assertThat(held.status(held.agent, request)).isEqualTo("WITHDRAWN");
        assertThat(held.item(request)).isNull();
        assertThat(City.sql().number("""
                SELECT count(*) FROM occupancy.occupation o JOIN occupancy.series s ON s.id = o.series_id
                 WHERE s.reference = ? AND o.active""", "seasonal.request:" + request)).isZero();
    }
}
