package org.palestre.seasonal.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A club never sees opinions, votes, minutes or agendas; an agent sees the commissions of the own districts only. */
class CommissionSecrecyIT {

    @Test
    void a_club_reads_nothing_of_a_commission_whatever_id_it_tries() {
        SessionOfTest held = new SessionOfTest();
        long request = held.request("MONDAY");
        JsonObject item = held.put(request);
        answered(held.decide(item, "REFUSED", ", \"reason\": \"Motif encore secret\""), 200);
        for (String address : List.of(
                "/api/v1/commissions",
                "/api/v1/commissions/" + held.commissionId,
                "/api/v1/commissions/" + held.commissionId + "/sessions",
                held.address(),
                held.address() + "/suggestions",
                held.address() + "/agenda",
                held.address() + "/minutes")) {
            assertThat(held.club.get(address).statusCode()).as(address).isEqualTo(403);
        }
        assertThat(SessionOfTest.decide(held.club, item, "AS_ASKED", "").statusCode())
                .isEqualTo(403);
        assertThat(held.club
                        .postJson(held.address() + "/items", "{\"requestIds\": [1], \"opinion\": \"FAVOURABLE\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(held.club.get("/api/v1/slot-requests/" + request).body())
                .contains("BEFORE_COMMISSION")
                .doesNotContain("avis secret", "Motif encore secret", "votes", "opinion", "score");
        assertThat(held.club
                        .get("/gestion/commission-session?id=" + held.sessionId)
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(City.http().get(held.address()).statusCode()).isEqualTo(401);
    }

    @Test
    void an_agent_of_other_districts_does_not_see_the_session_nor_decides_in_it() {
        SessionOfTest held = new SessionOfTest();
        JsonObject item = held.put(held.request("TUESDAY"));
        Http north = City.session("agent.nord@demo.example");
        assertThat(north.get(held.address()).statusCode()).isEqualTo(403);
        assertThat(north.get(held.address() + "/minutes").statusCode()).isEqualTo(403);
        assertThat(SessionOfTest.decide(north, item, "AS_ASKED", "").statusCode())
                .isEqualTo(403);
        assertThat(north.delete("/api/v1/agenda-items/" + SessionOfTest.id(item) + "?version=1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(north.get("/api/v1/commissions").body())
                .doesNotContain(held.district)
                .contains("Saint-Aubin");
    }
}
