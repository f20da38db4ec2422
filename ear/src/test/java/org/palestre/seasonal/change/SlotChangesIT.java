package org.palestre.seasonal.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Slots that change in the middle of a season. */
class SlotChangesIT {

    private static Http club;
    private static Http otherClub;
    private static Http agent;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        otherClub = City.session("thomas.nguyen@demo.example");
        agent = City.session("agent@demo.example");
    }

    @Test
    void a_slot_moved_for_the_rest_of_the_season_keeps_what_came_before_and_everybody_is_told_once() {
        GrantedSlot slot = GrantedSlot.of(club, agent);
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
    void two_clubs_change_places_although_each_stands_where_the_other_wants_to_go() throws Exception {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        GrantedSlot one = GrantedSlot.on(place, 1, "TUESDAY", "18:00", "20:00", club, agent);
        GrantedSlot other = GrantedSlot.on(place, 3, "TUESDAY", "20:00", "21:30", otherClub, agent);
        LocalDate from = one.date(3);
        long sessions = one.sessions(from);
        String body = "{\"otherPermitId\": %d, \"from\": \"%s\", \"reason\": \"À leur demande\"}"
                .formatted(other.permit(), from);
        assertThat(agent.postJson(one.address() + "/swap-preview", body).body()).contains("\"conflicts\":0");
        Callable<Integer> swap = () -> City.session("agent@demo.example")
                .postJson(one.address() + "/swaps", body)
                .statusCode();
        assertThat(AtOnce.run(List.of(swap, swap)))
                .extracting(AtOnce.Outcome::value)
                .containsExactlyInAnyOrder(200, 409);
        assertThat(one.sessions(from)).isEqualTo(sessions);
        assertThat(start(one, from)).isEqualTo("20:00");
        assertThat(start(other, from)).isEqualTo("18:00");
        assertThat(one.messagesTo(one.correspondent())).isEqualTo(1);
        assertThat(other.messagesTo(other.correspondent())).isEqualTo(1);
    }

    @Test
    void where_one_of_two_clubs_cannot_go_neither_moves() {
        GrantedSlot one = GrantedSlot.of(club, agent);
        GrantedSlot other = GrantedSlot.on(CompleteDraft.newPlace(), 3, "FRIDAY", "18:00", "20:00", otherClub, agent);
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
        HttpResponse<String> refused = agent.postJson(
                one.address() + "/swaps",
                "{\"otherPermitId\": %d, \"from\": \"%s\", \"reason\": \"Échange\"}".formatted(other.permit(), from));
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
    void one_date_moves_alone_and_the_permit_stays_as_it_is() {
        GrantedSlot slot = GrantedSlot.of(club, agent);
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
        GrantedSlot other = GrantedSlot.on(place, 3, "MONDAY", "20:00", "22:00", otherClub, agent);
        LocalDate date = one.date(1);
        String body = """
                {"date": "%s", "start": "18:00", "otherPermitId": %d, "otherDate": "%s", "otherStart": "20:00",
                 "reason": "Match à la télévision"}""".formatted(date, other.permit(), date);
        assertThat(agent.postJson(one.address() + "/session-swaps", body).statusCode())
                .isEqualTo(204);
        assertThat(start(one, date)).isEqualTo("20:00");
        assertThat(start(other, date)).isEqualTo("18:00");
        assertThat(start(one, date.plusDays(1))).isEqualTo("18:00");
    }

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
                        GrantedSlot.on(CompleteDraft.newPlace(), 3, "SUNDAY", "10:00", "12:00", otherClub, agent)
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
        GrantedSlot slot = GrantedSlot.of(club, agent);
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

    private static String start(GrantedSlot slot, LocalDate from) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT to_char(o.starts_at AT TIME ZONE 'Europe/Paris', 'HH24:MI') FROM occupancy.occupation o"
                                + " JOIN occupancy.series s ON s.id = o.series_id WHERE o.active"
                                + " AND s.reference = 'seasonal.request:' || ?"
                                + " AND (o.starts_at AT TIME ZONE 'Europe/Paris')::date >= ? ORDER BY o.starts_at LIMIT 1",
                        slot.request(),
                        from);
    }
}
