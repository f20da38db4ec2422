package org.palestre.seasonal.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;

/** A session from its agenda to its minutes, as the office's program drives it. */
class CommissionSessionIT {

    private static SessionOfTest held;

    @BeforeAll
    static void plan() {
        held = new SessionOfTest();
    }

    @Test
    void a_request_on_an_agenda_is_before_the_commission_and_stands_where_it_stood_once_it_is_taken_off() {
        long request = held.request("MONDAY");
        JsonObject item = held.put(request);
        assertThat(held.status(held.club, request)).isEqualTo("BEFORE_COMMISSION");
        answered(
                held.agent.delete(
                        "/api/v1/agenda-items/" + SessionOfTest.id(item) + "?version=" + item.getJsonNumber("version")),
                200);
        assertThat(held.status(held.club, request)).isEqualTo("IN_EXAMINATION");
        assertThat(held.item(request)).isNull();
    }

    @Test
    void a_decision_is_kept_with_its_votes_and_undone_while_the_session_is_open() {
        long request = held.request("TUESDAY");
        JsonObject item = held.put(request);
        answered(held.decide(item, "AS_ASKED", ""), 200);
        assertThat(held.status(held.agent, request)).isEqualTo("GRANTED");
        assertThat(held.status(held.club, request)).isEqualTo("BEFORE_COMMISSION");
        JsonObject ruling = held.item(request).getJsonObject("ruling");
        assertThat(ruling.getJsonObject("votes").getInt("inFavour")).isEqualTo(2);
        assertThat(occupations(request)).isPositive();
        answered(held.undo(held.item(request)), 200);
        assertThat(held.status(held.agent, request)).isEqualTo("BEFORE_COMMISSION");
        assertThat(occupations(request)).isZero();
        answered(held.decide(held.item(request), "REFUSED", ", \"reason\": \"Réservé aux scolaires\""), 200);
        assertThat(held.status(held.agent, request)).isEqualTo("REFUSED");
    }

    @Test
    void a_changed_grant_changes_something_and_a_conflict_is_named_while_nothing_is_lost() {
        long first = held.request("WEDNESDAY");
        long second = held.request("WEDNESDAY");
        JsonObject one = held.put(first);
        JsonObject two = held.put(second);
        assertThat(held.decide(one, "WITH_CHANGES", ", \"grant\": {}").body()).contains("commission.asAskedAfterAll");
        answered(held.decide(one, "AS_ASKED", ""), 200);
        HttpResponse<String> taken = held.decide(two, "AS_ASKED", "");
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("conflicts");
        assertThat(held.item(second).getOrDefault("ruling", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
        assertThat(held.status(held.agent, second)).isEqualTo("BEFORE_COMMISSION");
        answered(
                held.decide(
                        two,
                        "WITH_CHANGES",
                        ", \"grant\": {\"times\": [{\"day\": \"WEDNESDAY\", \"start\": \"20:00\", \"end\": \"21:30\"}]}"),
                200);
        assertThat(held.status(held.agent, second)).isEqualTo("GRANTED_WITH_CHANGES");
        assertThat(held.item(second).getJsonObject("granted").toString()).contains("20:00");
    }

    @Test
    void nobody_decides_elsewhere_on_a_request_that_is_on_an_agenda() {
        long request = held.request("THURSDAY");
        held.put(request);
        String address = "/api/v1/slot-requests/" + request;
        String version =
                answered(held.agent.get(address), 200).getJsonNumber("version").toString();
        HttpResponse<String> atTheDesk = held.agent.postJson(address + "/grant", "{\"version\": " + version + "}");
        assertThat(atTheDesk.statusCode()).isEqualTo(409);
        assertThat(atTheDesk.body()).contains("commission.onAgenda");
        assertThat(occupations(request)).isZero();
    }

    @Test
    void a_request_that_its_club_takes_back_leaves_the_agenda() {
        long request = held.request("FRIDAY");
        JsonObject item = held.put(request);
        answered(held.decide(item, "AS_ASKED", ""), 200);
        answered(held.club.postJson("/api/v1/slot-requests/" + request + "/withdraw", "{}"), 200);
        assertThat(held.item(request)).isNull();
        assertThat(occupations(request)).isZero();
    }

    @Test
    void there_are_never_more_votes_than_members_present() {
        SessionOfTest small = new SessionOfTest();
        JsonObject item = small.put(small.request("MONDAY"));
        HttpResponse<String> tooMany = small.agent.postJson(
                "/api/v1/agenda-items/" + SessionOfTest.id(item) + "/decision",
                "{\"version\": 1, \"decision\": \"AS_ASKED\", \"votes\": {\"inFavour\": 3, \"against\": 1, \"abstained\": 0}}");
        assertThat(tooMany.body()).contains("commission.tooManyVotes");
        answered(small.decide(item, "POSTPONED", ", \"reason\": \"À revoir\""), 200);
        long member = SessionOfTest.id(small.session().getJsonArray("members").getJsonObject(0));
        HttpResponse<String> leaves = small.agent.putJson(
                small.address() + "/attendance", "{\"attendance\": {\"" + member + "\": \"ABSENT\"}}");
        assertThat(leaves.statusCode()).isEqualTo(409);
        assertThat(leaves.body()).contains("commission.votesOfAbsent");
    }

    @Test
    void below_the_quorum_nothing_is_decided() {
        SessionOfTest empty = new SessionOfTest();
        empty.attend("ABSENT");
        assertThat(empty.decide(empty.put(empty.request("MONDAY")), "AS_ASKED", "")
                        .body())
                .contains("commission.noQuorum");
    }

    @Test
    void a_closed_session_has_minutes_never_changes_and_hands_on_what_was_postponed() {
        SessionOfTest over = new SessionOfTest();
        long next = over.plan("2030-06-04");
        long granted = over.request("MONDAY");
        long postponed = over.request("TUESDAY");
        JsonObject one = over.put(granted);
        over.put(postponed);
        answered(over.decide(one, "AS_ASKED", ""), 200);
        assertThat(over.close().body()).contains("commission.notAllDecided");
        answered(over.decide(over.item(postponed), "POSTPONED", ", \"reason\": \"À revoir\""), 200);
        assertThat(answered(over.close(), 200).getBoolean("closed", true)).isTrue();
        HttpResponse<String> minutes = over.agent.get(over.address() + "/minutes");
        assertThat(minutes.statusCode()).isEqualTo(200);
        assertThat(minutes.body()).startsWith("%PDF");
        assertThat(over.undo(over.item(granted)).body()).contains("commission.sessionClosed");
        String version = answered(over.agent.get("/api/v1/slot-requests/" + granted), 200)
                .getJsonNumber("version")
                .toString();
        assertThat(over.agent
                        .postJson(
                                "/api/v1/slot-requests/" + granted + "/undo-decision", "{\"version\": " + version + "}")
                        .body())
                .contains("commission.sessionClosed");
        assertThat(answered(over.agent.get("/api/v1/commission-sessions/" + next), 200)
                        .getJsonArray("items"))
                .hasSize(1);
        assertThat(over.status(over.club, postponed)).isEqualTo("BEFORE_COMMISSION");
        for (String attack : List.of(
                "UPDATE seasonal.agenda_item SET reason = 'x' WHERE session_id = ?",
                "DELETE FROM seasonal.agenda_item WHERE session_id = ?",
                "UPDATE seasonal.session_member SET attendance = 'ABSENT' WHERE session_id = ?",
                "UPDATE seasonal.commission_session SET closed = false, closed_at = NULL, document_id = NULL WHERE id = ?",
                "DELETE FROM seasonal.commission_session WHERE id = ?")) {
            assertThatThrownBy(() -> City.sql().change(attack, over.sessionId)).hasStackTraceContaining("closed");
        }
    }

    @Test
    void members_with_an_address_are_invited_once_for_each_action_with_the_agenda() {
        SessionOfTest invited = new SessionOfTest();
        String body = "{\"action\": \"" + UUID.randomUUID() + "\"}";
        answered(invited.agent.postJson(invited.address() + "/invitations", body), 200);
        answered(invited.agent.postJson(invited.address() + "/invitations", body), 200);
        assertThat(City.mail()
                        .await("elue-" + invited.district + "@ville.example", "séance")
                        .attachments())
                .hasSize(1);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE case_type = 'commission.session' AND case_id = ?",
                                invited.sessionId))
                .isEqualTo(1);
    }

    private static long occupations(long request) {
        return City.sql().number("""
                SELECT count(*) FROM occupancy.occupation o JOIN occupancy.series s ON s.id = o.series_id
                 WHERE s.reference = ? AND o.active""", "seasonal.request:" + request);
    }
}
