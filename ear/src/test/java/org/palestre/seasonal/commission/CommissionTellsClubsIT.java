package org.palestre.seasonal.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.PastCampaign;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;

/** In a campaign that answers at once, clubs are told what a commission decided when its session is closed, and not before. */
class CommissionTellsClubsIT {

    private SessionOfTest held;

    @BeforeEach
    void plan() {
        held = new SessionOfTest();
    }

    @Test
    void a_refusal_is_undone_while_the_session_is_open_and_told_once_when_it_is_closed() {
        long request = held.requestAtOnce("MONDAY");
        answered(held.decide(held.put(request), "REFUSED", ", \"reason\": \"Réservé aux scolaires\""), 200);
        assertThat(held.status(held.agent, request)).isEqualTo("REFUSED");
        assertThat(held.status(held.club, request)).isEqualTo("BEFORE_COMMISSION");
        answered(held.undo(held.item(request)), 200);
        assertThat(held.status(held.agent, request)).isEqualTo("BEFORE_COMMISSION");
        answered(held.decide(held.item(request), "REFUSED", ", \"reason\": \"Travaux\""), 200);
        assertThat(messages(request, "seasonal-refusal")).isZero();

        answered(held.close(), 200);
        assertThat(held.status(held.club, request)).isEqualTo("REFUSED");
        assertThat(messages(request, "seasonal-refusal")).isOne();
        assertThat(held.item(request).getJsonObject("ruling").getBoolean("published"))
                .isTrue();
        assertThat(held.close().statusCode()).isEqualTo(409);
        assertThat(messages(request, "seasonal-refusal")).isOne();
    }

    @Test
    void a_granted_slot_gets_its_permit_when_the_session_is_closed_and_a_postponed_one_tells_nobody() {
        var asked = held.asked("TUESDAY");
        long granted = SessionOfTest.id(asked.submit(held.club));
        PastCampaign.atOnce(granted);
        long postponed = held.requestAtOnce("WEDNESDAY");
        answered(held.decide(held.put(granted), "AS_ASKED", ""), 200);
        answered(held.decide(held.put(postponed), "POSTPONED", ", \"reason\": \"À revoir\""), 200);
        assertThat(due(granted)).isZero();
        assertThat(held.club.get("/api/v1/slot-requests/" + granted).body()).doesNotContain("permitNumber");

        answered(held.close(), 200);
        assertThat(due(granted)).isOne();
        assertThat(held.status(held.club, granted)).isEqualTo("GRANTED");
        assertThat(held.status(held.club, postponed)).isEqualTo("BEFORE_COMMISSION");
        assertThat(City.mail().await(asked.correspondent(), "Autorisation").attachments())
                .hasSize(1);
    }

    @Test
    void decisions_of_a_campaign_that_publishes_them_together_wait_for_that() {
        long request = held.request("MONDAY");
        answered(held.decide(held.put(request), "REFUSED", ", \"reason\": \"Travaux\""), 200);
        answered(held.close(), 200);
        assertThat(held.status(held.club, request)).isEqualTo("BEFORE_COMMISSION");
        assertThat(messages(request, "seasonal-refusal")).isZero();
    }

    @Test
    void a_decision_is_undone_or_told_and_never_both() throws Exception {
        long request = held.requestAtOnce("THURSDAY");
        answered(held.decide(held.put(request), "AS_ASKED", ""), 200);
        JsonObject item = held.item(request);
        String version = held.session().getJsonNumber("version").toString();
        List<Integer> statuses = AtOnce.statuses(() -> held.undo(item), () -> City.session("agent@demo.example")
                .postJson(held.address() + "/close", "{\"version\": " + version + "}"));
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        boolean closed = statuses.get(1) == 200;
        assertThat(held.status(held.club, request)).isEqualTo(closed ? "GRANTED" : "BEFORE_COMMISSION");
        assertThat(due(request)).isEqualTo(closed ? 1 : 0);
    }

    private static long messages(long request, String template) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.request' AND case_id = ?"
                                + " AND template = ?",
                        request,
                        template);
    }

    /** How many permits of the request may go out. */
    private static long due(long request) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.permit WHERE request_id = ? AND withdrawn_at IS NULL"
                                + " AND due_at IS NOT NULL",
                        request);
    }
}
