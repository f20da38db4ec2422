package org.palestre.seasonal.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.waitinglist.Refused.AGENT;
import static org.palestre.seasonal.waitinglist.Refused.CLUB;
import static org.palestre.testing.Answers.answered;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;

/** Asking for something near by after a refusal. */
class AskInsteadIT {

    private final CompleteDraft.Place place = CompleteDraft.newPlace();

    @Test
    void what_is_near_by_is_free_on_every_date_and_is_asked_for_at_once_though_the_window_has_closed() {
        Refused refused = Refused.by(CLUB, 1, place);
        refused.inClosedCampaign();
        JsonArray near = near(refused);
        assertThat(near).isNotEmpty();
        JsonObject slot = near.getJsonObject(0);
        assertThat(slot.getInt("dates")).isPositive();

        JsonObject draft = answered(CLUB.postJson(refused.address("ask-instead"), wish(slot)), 200);
        JsonObject submitted =
                answered(CLUB.postJson("/api/v1/slot-requests/" + draft.get("id") + "/submit-draft", ""), 200);
        assertThat(submitted.getString("status")).isEqualTo("SUBMITTED");
        JsonObject granted = answered(
                AGENT.postJson(
                        "/api/v1/slot-requests/" + submitted.get("id") + "/grant",
                        "{\"version\": " + submitted.get("version") + "}"),
                200);
        assertThat(granted.getInt("sessions")).isPositive();
        assertThat(near(refused).toString()).isNotEqualTo(near.toString());
    }

    @Test
    void it_is_possible_until_the_day_that_the_campaign_sets_and_not_longer() {
        Refused refused = Refused.by(CLUB, 1, place);
        long campaign = refused.inClosedCampaign();
        JsonObject slot = near(refused).getJsonObject(0);
        JsonObject draft = answered(CLUB.postJson(refused.address("ask-instead"), wish(slot)), 200);
        City.sql().change("UPDATE seasonal.campaign SET after_refusal_until = current_date - 1 WHERE id = ?", campaign);
        HttpResponse<String> late = CLUB.postJson(refused.address("ask-instead"), wish(slot));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("waitinglist.askedTooLate");
        HttpResponse<String> submittedLate =
                CLUB.postJson("/api/v1/slot-requests/" + draft.get("id") + "/submit-draft", "");
        assertThat(submittedLate.statusCode()).isEqualTo(409);
        assertThat(submittedLate.body()).contains("seasonal.windowClosed");
    }

    @Test
    void a_place_that_does_not_exist_is_refused() {
        Refused refused = Refused.by(CLUB, 1, place);
        assertThat(CLUB.postJson(
                                refused.address("ask-instead"), "{\"siteId\": 999999, \"areaIds\": [1], \"times\": []}")
                        .statusCode())
                .isEqualTo(404);
    }

    private static JsonArray near(Refused refused) {
        HttpResponse<String> answer = CLUB.get(refused.address("nearby-slots"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readArray();
    }

    private static String wish(JsonObject slot) {
        return Json.createObjectBuilder()
                .add("siteId", slot.get("siteId"))
                .add(
                        "areaIds",
                        Json.createArrayBuilder()
                                .add(slot.getJsonArray("areas").getJsonObject(0).get("id")))
                .add("times", slot.get("times"))
                .build()
                .toString();
    }
}
