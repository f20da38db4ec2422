package org.palestre.seasonal.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A permit that is suspended, taken back, or issued anew. */
class PermitLifeIT extends AroundOneSlot {

    private GrantedSlot slot;

    @BeforeEach
    void grant() {
        slot = mySlot();
    }

    @Test
    void a_suspended_club_stays_out_and_nobody_else_gets_its_units() {
        LocalDate from = slot.date(3);
        LocalDate until = slot.date(5);
        long before = slot.sessions(from);
        JsonObject effect =
                answered(agent.postJson(slot.address() + "/suspension-preview", suspension(from, until)), 200);
        assertThat(effect.getInt("sessions")).isEqualTo(3);
        assertThat(effect.getInt("minutes")).isEqualTo(270);
        answered(agent.postJson(slot.address() + "/suspensions", suspension(from, until)), 201);
        assertThat(slot.sessions(from)).isEqualTo(before);
        assertThat(slot.suspended()).isEqualTo(3);
        assertThat(agent.postJson(slot.address() + "/suspensions", suspension(from, null))
                        .body())
                .contains("permit.alreadySuspended");
        assertThat(City.mail().await(slot.correspondent(), "Suspension").text()).contains("Bagarre", "L. 121-1");
        JsonObject sheet = answered(club.get(slot.address() + "/sheet"), 200);
        assertThat(sheet.getJsonArray("history").getJsonObject(0).getString("kind"))
                .isEqualTo("SUSPENDED");
        long id = sheet.getJsonArray("suspensions").getJsonObject(0).getInt("id");
        answered(
                agent.postJson(
                        slot.address() + "/suspensions/" + id + "/lift", "{\"on\": \"%s\"}".formatted(slot.date(4))),
                200);
        assertThat(slot.suspended()).isEqualTo(1);
    }

    @Test
    void a_suspension_may_free_the_time_and_what_nobody_took_comes_back_when_it_is_lifted() {
        LocalDate from = slot.date(3);
        LocalDate until = slot.date(5);
        long before = slot.sessions(from);
        String body = suspension(from, until).replace("}", ", \"frees\": true}");
        JsonObject sheet = answered(agent.postJson(slot.address() + "/suspensions", body), 201);
        assertThat(slot.sessions(from)).isEqualTo(before - 3);
        long id = sheet.getJsonArray("suspensions").getJsonObject(0).getInt("id");
        answered(
                agent.postJson(slot.address() + "/suspensions/" + id + "/lift", "{\"on\": \"%s\"}".formatted(from)),
                200);
        assertThat(slot.sessions(from)).isEqualTo(before);
    }

    @Test
    void a_revoked_permit_frees_its_sessions_from_its_day_on_and_the_code_says_so() {
        LocalDate from = slot.date(2);
        JsonObject sheet = answered(
                agent.postJson(
                        slot.address() + "/revocation",
                        "{\"from\": \"%s\", \"reason\": \"Trois séances sans usage\"}".formatted(from)),
                200);
        assertThat(sheet.getString("endsOn")).isEqualTo(from.toString());
        assertThat(slot.sessions(from)).isZero();
        assertThat(slot.sessions(LocalDate.EPOCH)).isEqualTo(2);
        JsonObject check = answered(City.http().get("/api/v1/permits/" + GrantedSlot.token(slot.permit())), 200);
        assertThat(check.getString("endsOn")).isEqualTo(from.toString());
        assertThat(City.mail().await(slot.correspondent(), "Retrait").text())
                .contains("Trois séances sans usage", "tribunal administratif");
        assertThat(slot.messagesTo(slot.correspondent())).isEqualTo(1);
        for (Http who : List.of(club, agent)) {
            JsonObject request = answered(who.get("/api/v1/slot-requests/" + slot.request()), 200);
            assertThat(request.getString("status")).isEqualTo("REVOKED");
            assertThat(request.getJsonObject("end").getString("from")).isEqualTo(from.toString());
            assertThat(request.getJsonObject("end").getString("reason")).isEqualTo("Trois séances sans usage");
        }
        assertThat(agent.postJson(
                                slot.address() + "/revocation", "{\"from\": \"%s\", \"reason\": \"x\"}".formatted(from))
                        .body())
                .contains("permit.notInForce");
    }

    @Test
    void of_two_editions_issued_at_once_one_is_in_force_and_the_other_agent_is_told() throws Exception {
        String body = GrantedSlot.keyless(slot.date(0));
        Callable<Integer> issue = () -> City.session("agent@demo.example")
                .postJson(slot.address() + "/keyless", body)
                .statusCode();
        assertThat(AtOnce.run(List.of(issue, issue, issue)))
                .extracting(AtOnce.Outcome::value)
                .containsExactlyInAnyOrder(200, 409, 409);
        assertThat(City.sql().number("SELECT count(*) FROM seasonal.permit WHERE request_id = ?", slot.request()))
                .isEqualTo(2);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.permit WHERE request_id = ? AND withdrawn_at IS NULL",
                                slot.request()))
                .isEqualTo(1);
    }

    @Test
    void the_code_of_a_void_edition_says_which_one_replaces_it_and_names_nobody() {
        slot.keyless(agent, slot.date(0));
        HttpResponse<String> answer = City.http().get("/api/v1/permits/" + GrantedSlot.token(slot.permit()));
        JsonObject check = answered(answer, 200);
        assertThat(check.getString("validity")).isEqualTo("REPLACED");
        assertThat(check.getInt("replacedByEdition")).isEqualTo(2);
        assertThat(answer.body()).doesNotContain("\"Essai\"", "Marchand", "Delcourt", slot.correspondent());
    }

    @Test
    void what_an_edition_says_is_never_rewritten_and_a_void_one_never_comes_back() {
        slot.keyless(agent, slot.date(0));
        assertThatThrownBy(() -> City.sql()
                        .change("UPDATE seasonal.permit SET last_date = last_date + 1 WHERE id = ?", slot.permit()))
                .hasStackTraceContaining("never rewritten");
        assertThatThrownBy(() -> City.sql()
                        .change(
                                "UPDATE seasonal.permit SET withdrawn_at = NULL, withdrawal = NULL, withdrawal_reason = NULL"
                                        + " WHERE id = ?",
                                slot.permit()))
                .hasStackTraceContaining("never rewritten");
    }

    @Test
    void a_stranger_and_the_club_itself_can_do_none_of_it() {
        String day = slot.date(1).toString();
        Map.of(
                        "/suspension-preview", "{}",
                        "/suspensions", "{}",
                        "/revocation-preview", "{}",
                        "/revocation", "{}",
                        "/keyless", "{\"keyless\": true}",
                        "/agreement/signature", "{}",
                        "/agreement/send-back", "{}",
                        "/agreement/renewal", "{}")
                .forEach((what, body) -> assertThat(
                                club.postJson(slot.address() + what, body).statusCode())
                        .as(what)
                        .isEqualTo(403));
        for (String what : List.of("/sheet", "/pdf", "/coaches", "/agreement/document", "/agreement/copy")) {
            assertThat(otherClub.get(slot.address() + what).statusCode())
                    .as(what)
                    .isEqualTo(404);
            assertThat(City.http().get(slot.address() + what).statusCode())
                    .as(what)
                    .isEqualTo(401);
        }
        assertThat(otherClub
                        .postJson(slot.address() + "/giving-up", "{\"from\": \"" + day + "\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(City.session("agent.nord@demo.example")
                        .get(slot.address() + "/sheet")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String suspension(LocalDate from, LocalDate until) {
        return "{\"from\": \"%s\", \"until\": %s, \"reason\": \"Bagarre\"}"
                .formatted(from, until == null ? "null" : "\"" + until + "\"");
    }
}
