package org.palestre.seasonal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.pricing.PricedPlace.cents;
import static org.palestre.seasonal.pricing.PricedPlace.charged;
import static org.palestre.seasonal.pricing.PricedPlace.settled;
import static org.palestre.seasonal.pricing.PricedPlace.standing;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.City;

/** A granted slot is priced and charged by term, and follows what happens to it. */
class PriceSlotsIT extends AroundOneSlot {

    @Test
    void a_slot_on_an_area_without_an_item_is_listed_and_priced_as_soon_as_somebody_says_what_it_is() {
        GrantedSlot slot = mySlot();
        JsonObject before = settled(club, slot);
        assertThat(before.getString("state")).isEqualTo("NOT_PRICED");
        assertThat(before.getJsonArray("problems").getJsonObject(0).getString("kind"))
                .isEqualTo("NO_ITEM");
        assertThat(charged(slot)).isZero();
        PricedPlace.classify(slot.place(), agent);
        JsonObject after = settled(club, slot);
        assertThat(after.getString("state")).isEqualTo("PRICED");
        assertThat(cents(after, "amount")).isEqualTo(standing(slot)).isEqualTo(charged(slot));
        assertThat(after.getJsonArray("terms")).hasSize(3);
        assertThat(after.getJsonArray("terms").stream()
                        .mapToLong(term -> cents((JsonObject) term, "amount"))
                        .sum())
                .isEqualTo(standing(slot));
        JsonObject line = after.getJsonArray("terms")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0);
        assertThat(line.getJsonArray("explanation").toString())
                .contains("utilisé ou pas", "Délibération", "Association, adultes");
        assertThat(otherClub.get(slot.address() + "/price").statusCode()).isEqualTo(404);
    }

    @Test
    void given_up_it_costs_the_days_before_as_was_shown_and_what_was_invoiced_is_corrected() {
        GrantedSlot slot = GrantedSlot.on(PricedPlace.classified(agent), 1, "WEDNESDAY", "18:00", "20:00", club, agent);
        long whole = cents(settled(club, slot), "amount");
        LocalDate from = slot.date(5);
        String day = "{\"from\": \"%s\"}".formatted(from);
        JsonObject shown = answered(club.postJson(slot.address() + "/giving-up-preview", day), 200)
                .getJsonObject("price");
        assertThat(cents(shown, "before")).isEqualTo(whole);
        assertThat(cents(shown, "after")).isEqualTo(5 * 2 * PricedPlace.HOUR);
        answered(club.postJson(slot.address() + "/giving-up", day), 200);
        JsonObject after = settled(club, slot);
        assertThat(cents(after, "amount")).isEqualTo(5 * 2 * PricedPlace.HOUR).isEqualTo(charged(slot));
    }

    @Test
    void a_suspension_that_frees_and_a_session_that_the_city_takes_out_are_not_charged_and_one_that_holds_is() {
        GrantedSlot slot = GrantedSlot.on(PricedPlace.classified(agent), 1, "THURSDAY", "18:00", "19:00", club, agent);
        long whole = cents(settled(club, slot), "amount");
        slot.suspend(agent, slot.date(2), slot.date(2).plusDays(1), false);
        assertThat(cents(settled(club, slot), "amount")).isEqualTo(whole);
        slot.suspend(agent, slot.date(4), slot.date(4).plusDays(1), true);
        assertThat(cents(settled(club, slot), "amount")).isEqualTo(whole - PricedPlace.HOUR);
        assertThat(agent.postJson(
                                slot.address() + "/session-cancellations",
                                "{\"date\": \"%s\", \"start\": \"18:00\", \"reason\": \"Travaux\"}"
                                        .formatted(slot.date(0)))
                        .statusCode())
                .isLessThan(300);
        assertThat(cents(settled(club, slot), "amount"))
                .isEqualTo(whole - 2 * PricedPlace.HOUR)
                .isEqualTo(charged(slot));
    }

    @Test
    void another_place_and_time_for_the_rest_of_the_season_costs_what_was_shown() {
        GrantedSlot slot = GrantedSlot.on(PricedPlace.classified(agent), 1, "FRIDAY", "18:00", "19:00", club, agent);
        settled(club, slot);
        CompleteDraft.Place other = PricedPlace.classified(agent);
        String change = """
                {"from": "%s", "areaIds": [%d], "times": [{"day": "SATURDAY", "start": "10:00", "end": "11:30"}],
                 "reason": "Plus grand"}""".formatted(slot.date(6), other.areaId());
        JsonObject shown = answered(agent.postJson(slot.address() + "/change-preview", change), 200)
                .getJsonObject("price");
        long permit = answered(agent.postJson(slot.address() + "/changes", change), 200)
                .getJsonNumber("permitId")
                .longValue();
        JsonObject after = settled(club, slot.at(permit));
        assertThat(cents(after, "amount"))
                .isEqualTo(cents(shown, "after"))
                .isEqualTo(standing(slot))
                .isEqualTo(charged(slot));
        assertThat(cents(after, "amount")).isGreaterThan(cents(shown, "before"));
    }

    @Test
    void what_is_granted_free_of_charge_costs_nothing_until_the_office_says_otherwise() {
        CompleteDraft.Place place = PricedPlace.classified(agent);
        GrantedSlot slot = GrantedSlot.on(place, 1, "MONDAY", "18:00", "19:00", club, agent);
        long whole = cents(settled(club, slot), "amount");
        assertThat(agent.putJson(slot.address() + "/free-of-charge", "{\"reason\": \"Handisport\"}")
                        .body())
                .contains("freeArticle");
        String free = "{\"reason\": \"Handisport\", \"article\": \"CGPPP, art. L2125-1\"}";
        assertThat(club.putJson(slot.address() + "/free-of-charge", free).statusCode())
                .isEqualTo(403);
        assertThat(agent.putJson(slot.address() + "/free-of-charge", free).statusCode())
                .isEqualTo(204);
        JsonObject waived = settled(club, slot);
        assertThat(waived.getString("state")).isEqualTo("FREE");
        assertThat(cents(waived, "waived")).isEqualTo(whole);
        assertThat(waived.get("free")).isNotEqualTo(JsonValue.NULL);
        assertThat(charged(slot)).isZero();
        assertThat(agent.delete(slot.address() + "/free-of-charge").statusCode())
                .isEqualTo(204);
        assertThat(cents(settled(club, slot), "amount")).isEqualTo(whole).isEqualTo(charged(slot));
    }

    @Test
    void what_was_priced_keeps_its_item_until_the_office_has_it_priced_anew() {
        GrantedSlot slot = GrantedSlot.on(PricedPlace.classified(agent), 1, "SUNDAY", "18:00", "19:00", club, agent);
        long whole = cents(settled(club, slot), "amount");
        agent.putJson(
                "/api/v1/season-pricing/areas",
                "{\"areaIds\": [%d], \"item\": \"SMALL_HALL\"}"
                        .formatted(slot.place().areaId()));
        slot.suspend(agent, slot.date(1), slot.date(1), true);
        assertThat(cents(settled(club, slot), "amount")).isEqualTo(whole - PricedPlace.HOUR);
        assertThat(agent.postJson(slot.address() + "/price", "").statusCode()).isEqualTo(202);
        assertThat(cents(settled(club, slot), "amount")).isLessThan(whole - PricedPlace.HOUR);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM billing.line_state WHERE reference = 'seasonal.request:' || ?"
                                        + " AND standing_cents > 0 AND key NOT LIKE '%SMALL_HALL'",
                                slot.request()))
                .isZero();
    }
}
