package org.palestre.seasonal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.pricing.PricedPlace.cents;
import static org.palestre.seasonal.pricing.PricedPlace.charged;
import static org.palestre.seasonal.pricing.PricedPlace.settled;
import static org.palestre.seasonal.pricing.PricedPlace.standing;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;

/** Slots are granted, suspended, shortened and given up while others price them: what is charged is what stands. */
class PriceSlotsRaceIT extends AroundOneSlot {

    private static final int SLOTS = 6;

    @Test
    void whatever_happens_at_one_moment_the_lines_are_those_of_the_sessions_that_stand() throws Exception {
        List<GrantedSlot> slots = new ArrayList<>();
        for (int n = 0; n < SLOTS; n++) {
            slots.add(GrantedSlot.on(PricedPlace.classified(agent), 1, "TUESDAY", "18:00", "19:30", club, agent));
        }
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (GrantedSlot slot : slots) {
            LocalDate first = slot.date(3);
            LocalDate later = slot.date(8);
            calls.add(() -> club.postJson(slot.address() + "/giving-up", "{\"from\": \"%s\"}".formatted(later)));
            calls.add(() -> agent.postJson(
                    slot.address() + "/suspensions",
                    "{\"from\": \"%s\", \"until\": \"%s\", \"reason\": \"Bagarre\", \"frees\": true}"
                            .formatted(first, first)));
            calls.add(() -> agent.postJson(
                    slot.address() + "/session-cancellations",
                    "{\"date\": \"%s\", \"start\": \"18:00\", \"reason\": \"Travaux\"}".formatted(slot.date(0))));
            calls.add(() -> agent.postJson(slot.address() + "/price", ""));
        }
        assertThat(AtOnce.run(calls)).allSatisfy(outcome -> {
            assertThat(outcome.failure()).isNull();
            assertThat(outcome.value().statusCode()).as(outcome.value().body()).isLessThan(500);
        });
        for (GrantedSlot slot : slots) {
            JsonObject price = settled(club, slot);
            assertThat(cents(price, "amount"))
                    .as("request %d", slot.request())
                    .isEqualTo(standing(slot))
                    .isEqualTo(charged(slot));
        }
        assertThat(City.sql().number("""
                SELECT count(*) FROM billing.line_state WHERE reference LIKE 'seasonal.request:%' AND corrects IS NULL
                   AND state = 'PENDING' GROUP BY reference, key ORDER BY 1 DESC LIMIT 1""")).isEqualTo(1);
    }
}
