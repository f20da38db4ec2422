package org.palestre.seasonal.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.City;

/** A slot that is another for the rest of the season. */
class ChangeSlotIT extends AroundOneSlot {

    @Test
    void a_slot_moved_for_the_rest_of_the_season_keeps_what_came_before_and_everybody_is_told_once() {
        GrantedSlot slot = mySlot();
        LocalDate from = slot.date(4);
        String body = """
                {"from": "%s", "times": [{"day": "THURSDAY", "start": "17:00", "end": "19:00"}],
                 "reason": "Travaux le mardi"}""".formatted(from);
        JsonObject preview = answered(agent.postJson(slot.address() + "/change-preview", body), 200);
        assertThat(preview.getInt("conflicts")).isZero();
        assertThat(preview.getJsonObject("leaving").getInt("sessions")).isEqualTo((int) slot.sessions(from));
        JsonObject changed = answered(agent.postJson(slot.address() + "/changes", body), 200);
        assertThat(changed.getInt("edition")).isEqualTo(2);
        assertThat(slot.date(3)).isBefore(from);
        assertThat(slot.date(4).getDayOfWeek().name()).isEqualTo("THURSDAY");
        assertThat(slot.sessions(from))
                .isEqualTo(preview.getJsonObject("coming").getInt("sessions"));
        assertThat(City.mail().await(slot.correspondent(), "Modification").text())
                .contains("mardi de 18", "jeudi de 17", "Travaux le mardi");
        assertThat(slot.messagesTo(slot.correspondent())).isEqualTo(1);
        assertThat(City.mail()
                        .await(slot.correspondent(), "utorisation d'occupation")
                        .attachments())
                .hasSize(1);
        assertThat(agent.postJson(slot.address() + "/changes", body).body()).contains("permit.notInForce");
    }

    @Test
    void a_suspended_slot_can_be_changed_and_stays_suspended() {
        GrantedSlot slot = mySlot();
        LocalDate from = slot.date(4);
        slot.suspend(agent, from, from.plusDays(13), false);
        String body = """
                {"from": "%s", "times": [{"day": "THURSDAY", "start": "17:00", "end": "19:00"}],
                 "reason": "Travaux le mardi"}""".formatted(from);
        JsonObject preview = answered(agent.postJson(slot.address() + "/change-preview", body), 200);
        assertThat(preview.getJsonArray("suspensions")).hasSize(1);
        answered(agent.postJson(slot.address() + "/changes", body), 200);
        assertThat(slot.start(from)).isEqualTo("17:00");
        assertThat(slot.suspended()).isEqualTo(2);
        assertThat(City.mail().await(slot.correspondent(), "Modification").text())
                .contains("reste suspendue");
    }

    @Test
    void what_a_suspension_leaves_to_others_stays_with_them_and_comes_back_as_the_slot_is_by_then() {
        GrantedSlot slot = mySlot();
        LocalDate from = slot.date(4);
        LocalDate until = from.plusDays(20);
        long suspension = slot.suspend(agent, from, until, true);
        long left = slot.sessions(from);
        String body = """
                {"from": "%s", "times": [{"day": "TUESDAY", "start": "17:00", "end": "18:30"}],
                 "reason": "Plus tôt"}""".formatted(from.plusDays(7));
        GrantedSlot changed = slot.at(answered(agent.postJson(slot.address() + "/changes", body), 200)
                .getJsonNumber("permitId")
                .longValue());
        assertThat(slot.sessions(from)).isEqualTo(left);
        assertThat(slot.date(4)).isAfter(until);
        answered(
                agent.postJson(
                        changed.address() + "/suspensions/" + suspension + "/lift", "{\"on\": \"%s\"}".formatted(from)),
                200);
        assertThat(slot.sessions(from)).isEqualTo(left + 3);
        assertThat(slot.start(from)).isEqualTo("18:00");
        assertThat(slot.start(from.plusDays(1))).isEqualTo("17:00");
    }

    @Test
    void a_keyless_slot_that_moves_elsewhere_needs_another_agreement_and_one_that_stays_does_not() {
        GrantedSlot granted = mySlot();
        GrantedSlot slot = granted.keyless(agent, granted.date(0));
        slot.sign(club, agent);
        String change = "{\"from\": \"%s\", \"areaIds\": [%d], \"times\": [%s], \"reason\": \"Autrement\"}";
        String earlier = "{\"day\": \"TUESDAY\", \"start\": \"17:00\", \"end\": \"18:30\"}";
        long stays = answered(
                        agent.postJson(
                                slot.address() + "/changes",
                                change.formatted(slot.date(1), slot.place().areaId(), earlier)),
                        200)
                .getJsonNumber("permitId")
                .longValue();
        assertThat(GrantedSlot.agreed(stays)).isTrue();
        String elsewhere =
                change.formatted(slot.date(2), CompleteDraft.newPlace().areaId(), earlier);
        String address = GrantedSlot.address(stays);
        assertThat(answered(agent.postJson(address + "/change-preview", elsewhere), 200)
                        .getString("agreement"))
                .isEqualTo("RENEWED");
        long goes = answered(agent.postJson(address + "/changes", elsewhere), 200)
                .getJsonNumber("permitId")
                .longValue();
        assertThat(GrantedSlot.agreed(goes)).isFalse();
        assertThat(club.get(GrantedSlot.address(goes) + "/sheet").body()).contains("TO_COMPLETE", "Bernard Delcourt");
    }
}
