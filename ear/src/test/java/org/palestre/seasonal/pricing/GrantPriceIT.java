package org.palestre.seasonal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.pricing.PricedPlace.cents;
import static org.palestre.seasonal.pricing.PricedPlace.settled;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.seasonal.NewRequest;

/** Who is about to grant a slot sees what it would cost; it costs that. */
class GrantPriceIT extends AroundOneSlot {

    @Test
    void what_is_shown_before_a_grant_is_what_the_slot_costs_afterwards() {
        CompleteDraft.Place place = PricedPlace.classified(agent);
        NewRequest asked = NewRequest.on(place).at("WEDNESDAY", "19:00", "21:00");
        JsonObject request = asked.submit(club);
        String address = "/api/v1/slot-requests/" + request.getJsonNumber("id");
        JsonObject shown = price(address, "{}");
        assertThat(shown.getJsonArray("problems")).isEmpty();
        assertThat(shown.getJsonArray("terms")).hasSize(3);
        assertThat(shown.getJsonArray("terms").toString()).contains("Délibération", "Association, adultes", "séances");
        long shorter = cents(
                price(address, "{\"times\": [{\"day\": \"WEDNESDAY\", \"start\": \"19:00\", \"end\": \"20:00\"}]}"),
                "amount");
        assertThat(2 * shorter).isEqualTo(cents(shown, "amount"));
        JsonObject free = price(
                address, "{\"freeOfCharge\": {\"reason\": \"Handisport\", \"article\": \"CGPPP, art. L2125-1\"}}");
        assertThat(free.getBoolean("free")).isTrue();
        assertThat(cents(free, "amount")).isZero();
        assertThat(cents(free, "waived")).isEqualTo(cents(shown, "amount"));
        JsonObject granted =
                answered(agent.postJson(address + "/grant", "{\"version\": " + request.getInt("version") + "}"), 200);
        GrantedSlot slot = new GrantedSlot(
                place,
                request.getJsonNumber("id").longValue(),
                granted.getJsonNumber("permitId").longValue(),
                asked.correspondent());
        assertThat(cents(settled(club, slot), "amount")).isEqualTo(cents(shown, "amount"));
    }

    @Test
    void what_has_no_price_is_said_before_the_grant() {
        JsonObject request = NewRequest.on(CompleteDraft.newPlace()).submit(club);
        JsonObject shown = price("/api/v1/slot-requests/" + request.getJsonNumber("id"), "{}");
        assertThat(shown.getJsonArray("problems").toString()).contains("NO_ITEM");
        assertThat(cents(shown, "amount")).isZero();
    }

    private static JsonObject price(String address, String grant) {
        return answered(agent.postJson(address + "/grant-preview", grant), 200).getJsonObject("price");
    }
}
