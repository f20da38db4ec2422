package org.palestre.seasonal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A place that is charged as a large hall, and what its slots cost. */
final class PricedPlace {

    /** An hour of a large hall for a resident club, in cents, by the demo's grid of the season that can be asked for. */
    static final long HOUR = 1248;

    private PricedPlace() {}

    static CompleteDraft.Place classified(Http agent) {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        classify(place, agent);
        return place;
    }

    static void classify(CompleteDraft.Place place, Http agent) {
        assertThat(agent.putJson(
                                "/api/v1/season-pricing/areas",
                                "{\"areaIds\": [%d], \"item\": \"LARGE_HALL\"}".formatted(place.areaId()))
                        .statusCode())
                .isEqualTo(204);
    }

    /** The price of a slot, once everything that happened to it is in it. */
    static JsonObject settled(Http who, GrantedSlot slot) {
        Awaitility.await("slot of request " + slot.request() + " is priced")
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .until(() -> City.sql()
                                .number(
                                        "SELECT count(*) FROM seasonal.slot_price p WHERE p.request_id = ? AND p.state <> 'WAITING'"
                                                + " AND NOT EXISTS (SELECT FROM seasonal.pricing_wanted w WHERE w.request_id = p.request_id)",
                                        slot.request())
                        == 1);
        return answered(who.get(slot.address() + "/price"), 200);
    }

    static long cents(JsonObject json, String member) {
        return new BigDecimal(json.getString(member)).movePointRight(2).longValueExact();
    }

    /** What the sessions that stand in the plannings cost. */
    static long standing(GrantedSlot slot) {
        return HOUR
                * City.sql()
                        .number(
                                "SELECT coalesce(sum(extract(epoch FROM o.ends_at - o.starts_at)), 0)::bigint / 60"
                                        + " FROM occupancy.occupation o JOIN occupancy.series s ON s.id = o.series_id"
                                        + " WHERE s.reference = 'seasonal.request:' || ? AND o.active",
                                slot.request())
                / 60;
    }

    /** What billing charges for the slot: lines that stand, less what was taken away. */
    static long charged(GrantedSlot slot) {
        return City.sql()
                .number(
                        "SELECT coalesce(sum(standing_cents), 0)::bigint FROM billing.line_state"
                                + " WHERE reference = 'seasonal.request:' || ?",
                        slot.request());
    }
}
