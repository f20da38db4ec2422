package org.palestre.seasonal.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.waitinglist.Refused.AGENT;
import static org.palestre.seasonal.waitinglist.Refused.CLUB;
import static org.palestre.seasonal.waitinglist.Refused.OTHER;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.PastCampaign;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Waiting for a slot that was refused, and offers of it. */
class WaitingListIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final CompleteDraft.Place place = CompleteDraft.newPlace();

    @Test
    void the_place_in_the_list_is_true_and_who_leaves_can_take_it_again_the_same_day() {
        Refused first = Refused.by(CLUB, 1, place);
        Refused second = Refused.by(OTHER, 2, place);
        first.waits(CLUB);
        JsonObject seen = second.waits(OTHER).getJsonObject("waiting");
        assertThat(List.of(seen.getInt("position"), seen.getInt("total"))).containsExactly(2, 2);
        assertThat(seen.getBoolean("inOrder")).isFalse();

        answered(CLUB.delete(first.address("waiting")), 200);
        assertThat(first.status()).isEqualTo("REFUSED");
        assertThat(position(OTHER, second)).isEqualTo(1);
        answered(CLUB.postJson(first.address("waiting/undo-leaving"), ""), 200);
        assertThat(position(CLUB, first)).isEqualTo(1);
        assertThat(position(OTHER, second)).isEqualTo(2);
    }

    @Test
    void a_refusal_that_is_kept_is_none_for_its_club() {
        Refused asked = Refused.asked(CLUB, 1, place);
        PastCampaign.together(asked.id());
        answered(
                AGENT.postJson(
                        asked.address("refuse"), "{\"version\": " + asked.version() + ", \"reason\": \"Complet\"}"),
                200);
        HttpResponse<String> answer = CLUB.postJson(asked.address("waiting"), "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("waitinglist.notRefused");
        assertThat(CLUB.get(asked.address("after-refusal")).statusCode()).isEqualTo(409);
    }

    @Test
    void a_stranger_finds_neither_the_request_nor_the_offer() {
        Refused refused = Refused.waiting(CLUB, 1, place);
        long offer = refused.offered();
        assertThat(List.of(
                        OTHER.get(refused.address("after-refusal")),
                        OTHER.get(refused.address("nearby-slots")),
                        OTHER.postJson(refused.address("waiting"), ""),
                        OTHER.delete(refused.address("waiting")),
                        OTHER.postJson("/api/v1/slot-offers/" + offer + "/accept", ""),
                        OTHER.postJson("/api/v1/slot-offers/" + offer + "/decline", "")))
                .extracting(HttpResponse::statusCode)
                .containsOnly(404);
        assertThat(CLUB.postJson(refused.address("offers"), Refused.offer()).statusCode())
                .isEqualTo(403);
        assertThat(CLUB.get("/api/v1/waiting-list").statusCode()).isEqualTo(403);
    }

    @Test
    void an_accepted_offer_is_a_grant_with_its_permit_however_often_it_is_clicked() throws Exception {
        Refused refused = Refused.waiting(CLUB, 1, place);
        long offer = refused.offered();
        assertThat(City.mail().await(refused.correspondent(), "se libère").text())
                .contains(place.name());
        assertThat(AtOnce.statuses(
                        () -> CLUB.postJson("/api/v1/slot-offers/" + offer + "/accept", ""),
                        () -> CLUB.postJson("/api/v1/slot-offers/" + offer + "/accept", "")))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(refused.status()).isEqualTo("GRANTED");
        assertThat(City.mail().await(refused.correspondent(), "Autorisation").text())
                .contains(place.name());
    }

    @Test
    void of_two_offers_of_the_same_units_at_once_one_is_made() throws Exception {
        Refused first = Refused.waiting(CLUB, 1, place);
        Refused second = Refused.waiting(OTHER, 2, place);
        assertThat(AtOnce.statuses(
                        () -> AGENT.postJson(first.address("offers"), Refused.offer()),
                        () -> City.session("agent@demo.example").postJson(second.address("offers"), Refused.offer())))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.slot_offer WHERE state = 'OPEN' AND request_id IN (?, ?)",
                                first.id(),
                                second.id()))
                .isEqualTo(1);
    }

    @Test
    void an_offer_ends_at_its_moment_whether_or_not_somebody_has_closed_it() {
        Refused refused = Refused.waiting(CLUB, 1, place);
        long offer = refused.offered();
        City.sql()
                .change(
                        "UPDATE seasonal.slot_offer SET made_at = made_at - interval '9 days', answer_by = now() WHERE id = ?",
                        offer);
        HttpResponse<String> late = CLUB.postJson("/api/v1/slot-offers/" + offer + "/accept", "");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("waitinglist.offerOver");
        assertThat(refused.status()).isEqualTo("WAITING_LIST");
        Awaitility.await().atMost(PATIENCE).until(() -> "EXPIRED"
                .equals(City.sql().one(String.class, "SELECT state FROM seasonal.slot_offer WHERE id = ?", offer)));
        City.mail().await(refused.correspondent(), "pris fin");
        refused.offered();
    }

    @Test
    void what_was_occupied_meanwhile_refuses_the_acceptance_and_nothing_else_is_lost() {
        Refused refused = Refused.waiting(CLUB, 1, place);
        long offer = refused.offered();
        Refused faster = Refused.asked(OTHER, 2, place);
        answered(AGENT.postJson(faster.address("grant"), "{\"version\": " + faster.version() + "}"), 200);
        HttpResponse<String> answer = CLUB.postJson("/api/v1/slot-offers/" + offer + "/accept", "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("conflicts");
        assertThat(refused.status()).isEqualTo("WAITING_LIST");
        assertThat(position(CLUB, refused)).isEqualTo(1);
        assertThat(answered(AGENT.postJson("/api/v1/slot-offers/" + offer + "/take-back", ""), 200)
                        .getString("state"))
                .isEqualTo("TAKEN_BACK");
        City.mail().await(refused.correspondent(), "retirée");
    }

    @Test
    void leaving_the_list_declines_the_offer_and_lets_the_office_offer_it_to_another() {
        Refused first = Refused.waiting(CLUB, 1, place);
        Refused second = Refused.waiting(OTHER, 2, place);
        long offer = first.offered();
        answered(CLUB.delete(first.address("waiting")), 200);
        assertThat(City.sql().one(String.class, "SELECT state FROM seasonal.slot_offer WHERE id = ?", offer))
                .isEqualTo("DECLINED");
        second.offered();
    }

    @Test
    void who_came_first_is_served_first_only_where_the_office_said_so() {
        Refused first = Refused.waiting(CLUB, 1, place);
        Refused second = Refused.waiting(OTHER, 2, place);
        long campaign = second.inClosedCampaign();
        answered(AGENT.postJson("/api/v1/waiting-list/rules/" + campaign, "{\"inOrder\": true}"), 200);
        HttpResponse<String> refusal = AGENT.postJson(second.address("offers"), Refused.offer());
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.body()).contains("waitinglist.notInOrder");
        answered(AGENT.postJson("/api/v1/waiting-list/rules/" + campaign, "{\"inOrder\": false}"), 200);
        second.offered();
    }

    @Test
    void the_office_sees_that_the_slot_is_free_now() {
        Refused refused = Refused.waiting(CLUB, 1, place);
        long campaign = refused.inClosedCampaign();
        JsonObject item = answered(AGENT.get("/api/v1/waiting-list?campaign=" + campaign), 200)
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(item.getInt("dates")).isPositive();
        assertThat(item.getInt("free")).isEqualTo(item.getInt("dates"));
    }

    private static int position(Http caller, Refused refused) {
        return answered(caller.get(refused.address("after-refusal")), 200)
                .getJsonObject("waiting")
                .getInt("position");
    }
}
