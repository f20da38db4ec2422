package org.palestre.seasonal.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;
import static org.palestre.testing.Answers.answeredList;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** Two clubs that change places for the rest of the season. */
class SwapSlotsIT extends AroundOneSlot {

    @Test
    void two_clubs_change_places_although_each_stands_where_the_other_wants_to_go() throws Exception {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        GrantedSlot one = GrantedSlot.on(place, 1, "TUESDAY", "18:00", "20:00", club, agent);
        GrantedSlot other = theirSlot(place, "TUESDAY", "20:00", "21:30");
        LocalDate from = one.date(3);
        long sessions = one.sessions(from);
        String body = swapWith(other, from);
        assertThat(agent.postJson(one.address() + "/swap-preview", body).body()).contains("\"conflicts\":0");
        Callable<Integer> swap = () -> City.session("agent@demo.example")
                .postJson(one.address() + "/swaps", body)
                .statusCode();
        assertThat(AtOnce.run(List.of(swap, swap)))
                .extracting(AtOnce.Outcome::value)
                .containsExactlyInAnyOrder(200, 409);
        assertThat(one.sessions(from)).isEqualTo(sessions);
        assertThat(one.start(from)).isEqualTo("20:00");
        assertThat(other.start(from)).isEqualTo("18:00");
        assertThat(one.messagesTo(one.correspondent())).isEqualTo(1);
        assertThat(other.messagesTo(other.correspondent())).isEqualTo(1);
    }

    @Test
    void where_one_of_two_clubs_cannot_go_neither_moves() {
        GrantedSlot one = mySlot();
        GrantedSlot other = theirSlot(CompleteDraft.newPlace(), "FRIDAY", "18:00", "20:00");
        LocalDate from = one.date(2);
        LocalDate freed = other.date(8);
        assertThat(agent.postJson(
                                other.address() + "/session-cancellations",
                                "{\"date\": \"%s\", \"start\": \"18:00\", \"reason\": \"Fête\"}".formatted(freed))
                        .statusCode())
                .isEqualTo(204);
        works(other, freed);
        long mine = one.sessions(from);
        long theirs = other.sessions(from);
        HttpResponse<String> refused = agent.postJson(one.address() + "/swaps", swapWith(other, from));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("occupancy.conflict");
        assertThat(one.sessions(from)).isEqualTo(mine);
        assertThat(other.sessions(from)).isEqualTo(theirs);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.permit WHERE request_id IN (?, ?)",
                                one.request(),
                                other.request()))
                .isEqualTo(2);
        assertThat(one.messagesTo(one.correspondent())).isZero();
    }

    @Test
    void the_absence_of_an_agent_goes_with_the_place_and_the_agreement_does_not() {
        GrantedSlot granted = mySlot();
        GrantedSlot one = granted.keyless(agent, granted.date(0));
        one.sign(club, agent);
        GrantedSlot other = theirSlot(CompleteDraft.newPlace(), "THURSDAY", "18:00", "20:00");
        String body = swapWith(other, one.date(3));
        assertThat(answeredList(agent.postJson(one.address() + "/swap-preview", body)))
                .extracting(outlook -> outlook.asJsonObject().getString("agreement"))
                .containsExactly("ENDS", "OPENS");
        JsonArray editions = answeredList(agent.postJson(one.address() + "/swaps", body));
        GrantedSlot mine =
                one.at(editions.getJsonObject(0).getJsonNumber("permitId").longValue());
        GrantedSlot theirs =
                other.at(editions.getJsonObject(1).getJsonNumber("permitId").longValue());
        assertThat(answered(club.get(mine.address() + "/sheet"), 200).get("agreement"))
                .isIn(null, JsonValue.NULL);
        assertThat(answered(otherClub.get(theirs.address() + "/sheet"), 200)
                        .getJsonObject("agreement")
                        .getString("state"))
                .isEqualTo("TO_COMPLETE");
        assertThat(City.mail().await(one.correspondent(), "change").text()).contains("prend fin le");
        assertThat(City.mail().await(other.correspondent(), "change").text()).contains("article 16", "pas signée");
        assertThat(GrantedSlot.agreed(theirs.permit())).isFalse();
        theirs.sign(otherClub, agent);
        assertThat(GrantedSlot.agreed(theirs.permit())).isTrue();
    }

    @Test
    void until_the_day_of_the_exchange_the_agreement_goes_on() {
        GrantedSlot granted = mySlot();
        GrantedSlot one = granted.keyless(agent, CityDay.today());
        one.sign(club, agent);
        GrantedSlot other = theirSlot(CompleteDraft.newPlace(), "THURSDAY", "18:00", "20:00");
        LocalDate from = one.date(3);
        JsonArray editions = answeredList(agent.postJson(one.address() + "/swaps", swapWith(other, from)));
        String token = GrantedSlot.token(
                editions.getJsonObject(0).getJsonNumber("permitId").longValue());
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.agreement WHERE request_id = ? AND state = 'SIGNED'"
                                        + " AND ends_on = ?",
                                one.request(),
                                from))
                .isEqualTo(1);
        assertThat(City.http().get("/api/v1/permits/" + token).body()).contains("\"agreed\":true");
    }

    @Test
    void an_agreement_that_nobody_has_signed_yet_can_be_signed_until_the_day_of_the_exchange() {
        GrantedSlot one = mySlot().keyless(agent, CityDay.today());
        GrantedSlot other = theirSlot(CompleteDraft.newPlace(), "FRIDAY", "18:00", "20:00");
        LocalDate from = one.date(3);
        long edition = answeredList(agent.postJson(one.address() + "/swaps", swapWith(other, from)))
                .getJsonObject(0)
                .getJsonNumber("permitId")
                .longValue();
        assertThat(GrantedSlot.agreed(edition)).isFalse();
        one.at(edition).sign(club, agent);
        assertThat(GrantedSlot.agreed(edition)).isTrue();
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.agreement WHERE request_id = ? AND state = 'SIGNED'"
                                        + " AND ends_on = ?",
                                one.request(),
                                from))
                .isEqualTo(1);
    }

    private static String swapWith(GrantedSlot other, LocalDate from) {
        return "{\"otherPermitId\": %d, \"from\": \"%s\", \"reason\": \"À leur demande\"}"
                .formatted(other.permit(), from);
    }

    private static void works(GrantedSlot slot, LocalDate date) {
        City.sql()
                .change(
                        "INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title) VALUES"
                                + " (?, (?::date + time '18:00') AT TIME ZONE 'Europe/Paris',"
                                + " (?::date + time '20:00') AT TIME ZONE 'Europe/Paris', 'WORKS', 'Travaux')",
                        slot.place().areaId(),
                        date,
                        date);
    }
}
