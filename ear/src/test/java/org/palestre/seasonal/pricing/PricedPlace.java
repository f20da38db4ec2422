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
import org.palestre.testing.Now;

/** A place that is charged as a large hall, and what its slots cost. */
public final class PricedPlace {

    /** An hour of a large hall for a resident club, in cents, by the demo's grid of the season that can be asked for. */
    public static final long HOUR = 1248;

    private PricedPlace() {}

    public static CompleteDraft.Place classified(Http agent) {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        classify(place, agent);
        return place;
    }

    public static void classify(CompleteDraft.Place place, Http agent) {
        assertThat(agent.putJson(
                                "/api/v1/season-pricing/areas",
                                "{\"areaIds\": [%d], \"item\": \"LARGE_HALL\"}".formatted(place.areaId()))
                        .statusCode())
                .isEqualTo(204);
    }

    /** The price of a slot, once everything that happened to it is in it. */
    static JsonObject settled(Http who, GrantedSlot slot) {
        settle(slot.request());
        return answered(who.get(slot.address() + "/price"), 200);
    }

    /** Everything that happened to the slot of a request is in its price. */
    public static void settle(long request) {
        Awaitility.await("slot of request " + request + " is priced")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    Now.issuePermits(request);
                    Now.price(request);
                    return priced(request);
                });
    }

    private static boolean priced(long request) {
        return City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.slot_price p WHERE p.request_id = ? AND p.state <> 'WAITING'"
                                        + " AND NOT EXISTS (SELECT FROM seasonal.pricing_wanted w WHERE w.request_id = p.request_id)"
                                        + " AND NOT EXISTS (SELECT FROM seasonal.permit q WHERE q.request_id = p.request_id"
                                        + " AND q.issued_at IS NULL AND q.withdrawn_at IS NULL AND q.due_at <= now())",
                                request)
                == 1;
    }

    public static long cents(JsonObject json, String member) {
        return new BigDecimal(json.getString(member)).movePointRight(2).longValueExact();
    }

    /** What the sessions that stand in the plannings cost. */
    static long standing(GrantedSlot slot) {
        return standing(slot.request());
    }

    /** What the sessions of a request that stand in the plannings cost. */
    public static long standing(long request) {
        return HOUR
                * City.sql()
                        .number(
                                "SELECT coalesce(sum(extract(epoch FROM o.ends_at - o.starts_at)), 0)::bigint / 60"
                                        + " FROM occupancy.occupation o JOIN occupancy.series s ON s.id = o.series_id"
                                        + " WHERE s.reference = 'seasonal.request:' || ? AND o.active",
                                request)
                / 60;
    }

    /** What billing charges for the slot: lines that stand, less what was taken away. */
    static long charged(GrantedSlot slot) {
        return charged(slot.request());
    }

    /** What billing charges for the slot of a request. */
    public static long charged(long request) {
        return City.sql()
                .number(
                        "SELECT coalesce(sum(standing_cents), 0)::bigint FROM billing.line_state"
                                + " WHERE reference = 'seasonal.request:' || ?",
                        request);
    }
}
