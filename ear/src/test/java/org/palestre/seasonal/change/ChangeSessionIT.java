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

/** One date of a slot that is another. */
class ChangeSessionIT extends AroundOneSlot {

    @Test
    void one_date_moves_alone_and_the_permit_stays_as_it_is() {
        GrantedSlot slot = mySlot();
        LocalDate date = slot.date(2);
        String body = """
                {"date": "%s", "start": "18:00", "newDate": "%s", "newStart": "18:30", "newEnd": "19:30",
                 "reason": "Fin de travaux"}""".formatted(date, date.plusDays(1));
        assertThat(agent.postJson(slot.address() + "/session-preview", body).body())
                .contains("\"conflicts\":[]");
        assertThat(agent.postJson(slot.address() + "/session-moves", body).statusCode())
                .isEqualTo(204);
        assertThat(slot.date(2)).isEqualTo(date.plusDays(1));
        assertThat(agent.postJson(slot.address() + "/session-moves", body).statusCode())
                .isEqualTo(404);
        assertThat(City.mail().await(slot.correspondent(), "Séance").text()).contains("Fin de travaux");
        JsonObject sheet = answered(club.get(slot.address() + "/sheet"), 200);
        assertThat(sheet.getJsonArray("editions")).hasSize(1);
        assertThat(sheet.getJsonArray("history").getJsonObject(0).getString("kind"))
                .isEqualTo("SESSION_MOVED");
    }

    @Test
    void two_clubs_change_places_for_one_evening() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        GrantedSlot one = GrantedSlot.on(place, 1, "MONDAY", "18:00", "20:00", club, agent);
        GrantedSlot other = theirSlot(place, "MONDAY", "20:00", "22:00");
        LocalDate date = one.date(1);
        assertThat(agent.postJson(one.address() + "/session-swaps", evening(date, other))
                        .statusCode())
                .isEqualTo(204);
        assertThat(one.start(date)).isEqualTo("20:00");
        assertThat(other.start(date)).isEqualTo("18:00");
        assertThat(one.start(date.plusDays(1))).isEqualTo("18:00");
    }

    @Test
    void a_session_is_not_moved_into_or_out_of_a_suspension() {
        GrantedSlot slot = mySlot();
        LocalDate out = slot.date(3);
        slot.suspend(agent, out, out.plusDays(6), false);
        String move = """
                {"date": "%s", "start": "18:00", "newDate": "%s", "newStart": "18:30", "newEnd": "19:30", "reason": "x"}""";
        assertThat(agent.postJson(slot.address() + "/session-moves", move.formatted(out, out.plusDays(8)))
                        .body())
                .contains("change.suspendedThen", "\"date\"");
        assertThat(agent.postJson(slot.address() + "/session-moves", move.formatted(slot.date(2), out.plusDays(1)))
                        .body())
                .contains("change.suspendedThen", "newDate");
        assertThat(agent.postJson(
                                slot.address() + "/session-moves",
                                move.formatted(slot.date(2), slot.date(2).plusDays(1)))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void nobody_comes_to_a_keyless_session_without_an_agreement_for_it() {
        GrantedSlot granted = mySlot();
        LocalDate date = granted.date(2);
        GrantedSlot one = granted.keyless(agent, granted.date(0));
        GrantedSlot other = theirSlot(CompleteDraft.newPlace(), "TUESDAY", "20:00", "22:00");
        assertThat(agent.postJson(one.address() + "/session-swaps", evening(date, other))
                        .body())
                .contains("change.keylessSession");
    }

    private static String evening(LocalDate date, GrantedSlot other) {
        return """
                {"date": "%s", "start": "18:00", "otherPermitId": %d, "otherDate": "%s", "otherStart": "20:00",
                 "reason": "Match à la télévision"}""".formatted(date, other.permit(), date);
    }
}
