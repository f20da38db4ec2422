package org.palestre.seasonal.pricing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.seasonal.pricing.control.PricingCause;
import org.palestre.shared.Database;

/**
 * The slots that are to be priced. Rows are added in the transaction of what happened, and taken by who prices: a row that
 * he does not see yet stands for something that he may not have seen either, and stays for the next.
 */
@ApplicationScoped
public class PricingWanted {

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Why a slot is to be priced. */
    public record Wish(PricingCause cause, LocalDate from) {}

    /** Wants a slot priced, in one statement. */
    public void add(long requestId, PricingCause cause, LocalDate from) {
        database.update(
                "INSERT INTO seasonal.pricing_wanted (request_id, cause, from_date) VALUES (?, ?, ?)",
                requestId,
                cause,
                from);
    }

    /** Wants those priced again that could not be priced, of a campaign or of all for null; gives their number. */
    public int addNotPriced(Long campaignId, PricingCause cause) {
        return database.update("""
                INSERT INTO seasonal.pricing_wanted (request_id, cause)
                SELECT p.request_id, ? FROM seasonal.slot_price p JOIN seasonal.slot_request r ON r.id = p.request_id
                 WHERE p.state = 'NOT_PRICED' AND r.campaign_id = coalesce(?::bigint, r.campaign_id)""", cause, campaignId);
    }

    /** Wants all priced whose permit holds on one of these days; without an end all later days. Gives their number. */
    public int addHeldIn(LocalDate first, LocalDate last, PricingCause cause) {
        return database.update("""
                INSERT INTO seasonal.pricing_wanted (request_id, cause, from_date)
                SELECT DISTINCT p.request_id, ?, ?::date FROM seasonal.slot_price s
                  JOIN seasonal.permit p ON p.request_id = s.request_id
                 WHERE p.last_date >= ? AND p.first_date <= coalesce(?::date, 'infinity')""", cause, cause == PricingCause.CLOSING ? first : null, first, last);
    }

    /** Takes the wishes of slots, by slot, the earliest of each first. */
    public Map<Long, List<Wish>> take(Collection<Long> requestIds) {
        Map<Long, List<Wish>> wishes = new HashMap<>();
        database.list(
                """
                WITH taken AS (DELETE FROM seasonal.pricing_wanted WHERE request_id = ANY (?::bigint[])
                               RETURNING id, request_id, cause, from_date)
                SELECT request_id, cause, from_date FROM taken ORDER BY id""",
                row -> wishes.computeIfAbsent(row.getLong("request_id"), id -> new ArrayList<>())
                        .add(new Wish(
                                PricingCause.valueOf(row.getString("cause")),
                                row.getObject("from_date", LocalDate.class))),
                List.copyOf(requestIds));
        return wishes;
    }

    /** The slots that wait, in the order of their requests, those after one of them. */
    public List<Long> waiting(long after, int most) {
        return database.list(
                "SELECT DISTINCT request_id FROM seasonal.pricing_wanted WHERE request_id > ? AND due_at <= ?"
                        + " ORDER BY request_id LIMIT ?",
                row -> row.getLong("request_id"),
                after,
                clock.instant(),
                most);
    }

    /** How many slots wait, those that failed lately too. */
    public long count() {
        return database.number("SELECT count(DISTINCT request_id) FROM seasonal.pricing_wanted");
    }

    /** Whether a slot waits. */
    public boolean waits(long requestId) {
        return database.number(
                        "SELECT count(*) FROM (SELECT FROM seasonal.pricing_wanted WHERE request_id = ? LIMIT 1) w",
                        requestId)
                > 0;
    }

    /** Puts a slot off that could not be priced, so that it does not stand in the way of others. */
    public void postpone(long requestId) {
        database.update(
                "UPDATE seasonal.pricing_wanted SET due_at = ? WHERE request_id = ?",
                clock.instant().plus(AFTER_FAILURE),
                requestId);
    }
}
