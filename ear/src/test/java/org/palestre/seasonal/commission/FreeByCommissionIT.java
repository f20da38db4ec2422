package org.palestre.seasonal.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;

/** A commission grants free of charge (CGPPP L2125-1): with the reason, which its decision and the permit say. */
class FreeByCommissionIT {

    private static final String FREE =
            ", \"grant\": {\"leaveOutConflicts\": false, \"freeOfCharge\": {\"reason\": \"Soutien au handisport\", \"article\": \"CGPPP, art. L2125-1\"}}";

    @Test
    void a_slot_is_granted_as_asked_and_free_of_charge_and_its_session_says_why() {
        SessionOfTest held = new SessionOfTest();
        long request = held.request("THURSDAY");
        JsonObject item = held.put(request);
        assertThat(held.decide(
                                item,
                                "AS_ASKED",
                                ", \"grant\": {\"leaveOutConflicts\": false, \"freeOfCharge\": {\"article\": \"L2125-1\"}}")
                        .body())
                .contains("freeReason");
        answered(held.decide(item, "AS_ASKED", FREE), 200);
        assertThat(held.item(request)
                        .getJsonObject("granted")
                        .getJsonObject("freeOfCharge")
                        .getString("reason"))
                .isEqualTo("Soutien au handisport");
        assertThat(answered(held.agent.get("/api/v1/slot-requests/" + request), 200)
                        .toString())
                .contains("Soutien au handisport");
        assertThat(kept(request)).isOne();
        answered(held.undo(held.item(request)), 200);
        assertThat(kept(request)).as("undone").isZero();
    }

    private static long kept(long request) {
        return City.sql().number("SELECT count(*) FROM seasonal.free_of_charge WHERE request_id = ?", request);
    }
}
