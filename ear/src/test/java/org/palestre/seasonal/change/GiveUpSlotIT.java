package org.palestre.seasonal.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.City;

/** What a club does with its own slot: gives it up, announces a match. */
class GiveUpSlotIT extends AroundOneSlot {

    @Test
    void a_slot_given_up_is_free_for_others_the_same_minute_and_its_hours_are_not_due_any_more() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        GrantedSlot slot = GrantedSlot.on(place, 1, "WEDNESDAY", "18:00", "20:00", club, agent);
        LocalDate from = slot.date(5);
        String day = "{\"from\": \"%s\", \"reason\": \"Plus assez de joueurs\"}".formatted(from);
        JsonObject preview = answered(club.postJson(slot.address() + "/giving-up-preview", day), 200);
        long sessions = slot.sessions(from);
        assertThat(preview.getJsonObject("givenBack").getInt("sessions")).isEqualTo((int) sessions);
        assertThat(preview.getJsonObject("givenBack").getInt("minutes")).isEqualTo((int) (sessions * 120));
        assertThat(preview.getJsonObject("stillDue").getInt("sessions")).isEqualTo(5);
        assertThat(preview.getString("rule")).contains("factur");
        assertThat(otherClub.postJson(slot.address() + "/giving-up", day).statusCode())
                .isEqualTo(404);
        answered(club.postJson(slot.address() + "/giving-up", day), 200);
        assertThat(slot.sessions(from)).isZero();
        assertThat(slot.sessions(LocalDate.EPOCH)).isEqualTo(5);
        assertThat(answered(club.get("/api/v1/slot-requests/" + slot.request()), 200)
                        .getString("status"))
                .isEqualTo("RELEASED");
        assertThat(club.postJson(slot.address() + "/giving-up", day).body()).contains("permit.notInForce");
        JsonObject free = answered(
                agent.postJson(
                        theirSlot(CompleteDraft.newPlace(), "SUNDAY", "10:00", "12:00")
                                        .address()
                                + "/change-preview",
                        """
                        {"from": "%s", "areaIds": [%d], "times": [{"day": "WEDNESDAY", "start": "18:00", "end": "20:00"}],
                         "reason": "Vers la place libre"}""".formatted(from, place.areaId())),
                200);
        assertThat(free.getInt("conflicts")).isZero();
        assertThat(City.mail().await(slot.correspondent(), "rendu").text()).contains("Plus assez de joueurs");
    }

    @Test
    void a_match_is_announced_for_a_day_on_which_the_club_has_a_session_and_by_nobody_else() {
        GrantedSlot slot = mySlot();
        String match = "{\"date\": \"%s\", \"match\": \"Amical contre Rive-Sud\"}";
        assertThat(club.postJson(slot.address() + "/matches", match.formatted(slot.date(1)))
                        .statusCode())
                .isEqualTo(204);
        assertThat(club.postJson(
                                slot.address() + "/matches",
                                match.formatted(slot.date(1).plusDays(1)))
                        .body())
                .contains("change.noSessionThen");
        assertThat(otherClub
                        .postJson(slot.address() + "/matches", match.formatted(slot.date(1)))
                        .statusCode())
                .isEqualTo(404);
        for (String what :
                List.of("/changes", "/swaps", "/session-moves", "/session-cancellations", "/session-swaps")) {
            assertThat(otherClub
                            .postJson(slot.address() + what, "{\"reason\": \"x\"}")
                            .statusCode())
                    .as(what)
                    .isIn(403, 404, 422);
        }
    }
}
