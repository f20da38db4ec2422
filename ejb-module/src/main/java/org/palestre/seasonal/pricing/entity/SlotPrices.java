package org.palestre.seasonal.pricing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.pricing.boundary.PriceProblem;
import org.palestre.seasonal.pricing.boundary.PriceState;
import org.palestre.seasonal.pricing.control.Quote;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** What became of the prices of slots, and which of them are free of charge. */
@ApplicationScoped
public class SlotPrices {

    @Inject
    private Database database;

    /** What a slot costs. */
    public record Kept(PriceState state, Money amount, Money waived, Instant pricedAt, List<PriceProblem> problems) {}

    /** Keeps everybody else from pricing this slot until the transaction ends; false if there is no such request. */
    public boolean lock(long requestId) {
        return !lock(List.of(requestId)).isEmpty();
    }

    /** The same for many, always in one order, so that nobody waits for each other; those that exist. */
    public List<Long> lock(Collection<Long> requestIds) {
        return database.list("""
                INSERT INTO seasonal.slot_price (request_id)
                SELECT id FROM seasonal.slot_request WHERE id = ANY (?::bigint[]) ORDER BY id
                ON CONFLICT (request_id) DO UPDATE SET request_id = excluded.request_id
                RETURNING request_id""", row -> row.getLong(1), List.copyOf(requestIds));
    }

    public Optional<Kept> of(long requestId) {
        return database.first(
                "SELECT * FROM seasonal.slot_price WHERE request_id = ?",
                row -> new Kept(
                        PriceState.valueOf(row.getString("state")),
                        Money.cents(row.getLong("amount_cents")),
                        Money.cents(row.getLong("waived_cents")),
                        Database.instant(row, "priced_at"),
                        SlotColumns.texts(row, "problems").stream()
                                .map(PriceProblem::of)
                                .toList()),
                requestId);
    }

    /** Keeps what came of pricing, and by what it was priced; what was settled before stays. A few statements for all. */
    public void keep(Collection<Quote> quotes, Instant now) {
        database.batch(
                """
                UPDATE seasonal.slot_price SET state = ?, amount_cents = ?, waived_cents = ?, priced_at = ?::timestamptz,
                       problems = ? WHERE request_id = ?""",
                quotes.stream()
                        .map(quote -> new Object[] {
                            quote.state(),
                            quote.amount().cents(),
                            quote.waived().cents(),
                            now,
                            quote.problems().stream().map(PriceProblem::text).toList(),
                            id(quote)
                        })
                        .toList());
        database.update(
                "DELETE FROM seasonal.slot_price_term WHERE request_id = ANY (?::bigint[])",
                quotes.stream().map(SlotPrices::id).toList());
        database.batch(
                "INSERT INTO seasonal.slot_price_term VALUES (?, ?, ?, ?, ?, ?)",
                quotes.stream().flatMap(SlotPrices::terms).toList());
        database.batch(
                "INSERT INTO seasonal.price_basis VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                quotes.stream().flatMap(SlotPrices::bases).toList());
    }

    private static Stream<Object[]> terms(Quote quote) {
        return quote.terms().entrySet().stream().map(one -> new Object[] {
            id(quote),
            one.getKey().term().firstDate(),
            one.getKey().label("fr"),
            one.getKey().label("en"),
            one.getKey().term().dueOn(),
            one.getValue().cents()
        });
    }

    private static Stream<Object[]> bases(Quote quote) {
        return quote.bases().stream()
                .map(one -> new Object[] {id(quote), one.kind().name(), one.subject(), one.value()});
    }

    private static long id(Quote quote) {
        return quote.facts().requestId();
    }

    /** Notes that a price could not be handed over. */
    public void failed(long requestId, PriceProblem problem) {
        database.update(
                "UPDATE seasonal.slot_price SET state = 'NOT_PRICED', problems = ? WHERE request_id = ?",
                List.of(problem.text()),
                requestId);
    }

    /** From now on they are priced by the rules of today. */
    public void forgetBases(Collection<Long> requestIds) {
        if (!requestIds.isEmpty()) {
            database.update(
                    "DELETE FROM seasonal.price_basis WHERE request_id = ANY (?::bigint[])", List.copyOf(requestIds));
        }
    }

    /** Keeps that a slot is free of charge. */
    public void waive(long requestId, FreeOfCharge free, Instant now) {
        database.update("""
                INSERT INTO seasonal.free_of_charge VALUES (?, ?, ?, ?)
                ON CONFLICT (request_id) DO UPDATE
                   SET reason = excluded.reason, article = excluded.article, given_at = excluded.given_at""", requestId, free.reason(), free.article(), now);
    }

    /** It is charged. */
    public void charge(long requestId) {
        database.update("DELETE FROM seasonal.free_of_charge WHERE request_id = ?", requestId);
    }

    /** Why a slot is free of charge, if it is. */
    public Optional<FreeOfCharge> free(long requestId) {
        return database.first(
                "SELECT reason, article FROM seasonal.free_of_charge WHERE request_id = ?",
                row -> new FreeOfCharge(row.getString("reason"), row.getString("article")),
                requestId);
    }
}
