package org.palestre.seasonal.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.waitinglist.Refused.AGENT;
import static org.palestre.seasonal.waitinglist.Refused.CLUB;
import static org.palestre.seasonal.waitinglist.Refused.OTHER;
import static org.palestre.testing.Answers.answered;
import static org.palestre.testing.Answers.answeredList;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
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
    void whoever_was_refused_two_areas_finds_two_that_go_together_at_another_site_and_asks_for_them_at_once() {
        Refused refused = refusedTwoAreas();
        CompleteDraft.Place other = CompleteDraft.newPlace();
        CompleteDraft.addArea(other);
        long taken = CompleteDraft.addArea(other);
        playsHandball(other);
        Refused faster = Refused.asked(OTHER, 2, new CompleteDraft.Place(other.name(), other.siteId(), taken));
        answered(AGENT.postJson(faster.address("grant"), "{\"version\": " + faster.version() + "}"), 200);
        List<JsonObject> near =
                near(refused).stream().map(JsonValue::asJsonObject).toList();
        assertThat(near)
                .allSatisfy(slot -> assertThat(slot.getJsonArray("areas")).hasSize(2));
        JsonObject elsewhere = near.stream()
                .filter(slot -> slot.getInt("siteId") == other.siteId() && slot.getInt("minutesApart") == 0)
                .findFirst()
                .orElseThrow();
        assertThat(elsewhere.getJsonArray("areas").toString()).doesNotContain("\"id\":" + taken + ",");
        JsonObject draft = answered(CLUB.postJson(refused.address("ask-instead"), wish(elsewhere)), 200);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.slot_request_area WHERE request_id = ?",
                                draft.getJsonNumber("id").longValue()))
                .isEqualTo(2);
    }

    /** Near by: the city knows where both sites lie. */
    private Refused refusedTwoAreas() {
        long second = CompleteDraft.addArea(place);
        playsHandball(place);
        Refused asked = Refused.asked(CLUB, 1, place);
        City.sql().change("INSERT INTO seasonal.slot_request_area VALUES (?, ?)", asked.id(), second);
        answered(
                AGENT.postJson(
                        asked.address("refuse"), "{\"version\": " + asked.version() + ", \"reason\": \"Complet\"}"),
                200);
        return asked;
    }

    private static void playsHandball(CompleteDraft.Place place) {
        City.sql().change("UPDATE facilities.site SET latitude = 1.5, longitude = 1.5 WHERE id = ?", place.siteId());
        City.sql()
                .change(
                        "INSERT INTO facilities.area_discipline (area_id, discipline_code) SELECT id, 'HANDBALL'"
                                + " FROM facilities.area WHERE site_id = ?",
                        place.siteId());
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
        return answeredList(CLUB.get(refused.address("nearby-slots")));
    }

    private static String wish(JsonObject slot) {
        JsonArrayBuilder areas = Json.createArrayBuilder();
        slot.getJsonArray("areas").forEach(area -> areas.add(area.asJsonObject().get("id")));
        return Json.createObjectBuilder()
                .add("siteId", slot.get("siteId"))
                .add("areaIds", areas)
                .add("times", slot.get("times"))
                .build()
                .toString();
    }
}
