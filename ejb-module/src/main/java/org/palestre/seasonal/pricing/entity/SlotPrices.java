package org.palestre.seasonal.pricing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        return !database.list("""
                INSERT INTO seasonal.slot_price (request_id) SELECT id FROM seasonal.slot_request WHERE id = ?
                ON CONFLICT (request_id) DO UPDATE SET request_id = excluded.request_id
                RETURNING request_id""", row -> row.getLong(1), requestId).isEmpty();
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

    /** Keeps what came of pricing, and by what it was priced; what was settled before stays. */
    public void keep(Quote quote, Instant now) {
        long id = quote.facts().requestId();
        write(id, quote.state(), quote.amount(), quote.waived(), quote.problems(), now);
        database.update("DELETE FROM seasonal.slot_price_term WHERE request_id = ?", id);
        database.batch(
                "INSERT INTO seasonal.slot_price_term VALUES (?, ?, ?, ?, ?, ?)",
                quote.terms().entrySet().stream()
                        .map(one -> new Object[] {
                            id,
                            one.getKey().term().firstDate(),
                            one.getKey().label("fr"),
                            one.getKey().label("en"),
                            one.getKey().term().dueOn(),
                            one.getValue().cents()
                        })
                        .toList());
        database.batch(
                "INSERT INTO seasonal.price_basis VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                quote.bases().stream()
                        .map(one -> new Object[] {id, one.kind().name(), one.subject(), one.value()})
                        .toList());
    }

    /** Notes that a price could not be handed over. */
    public void failed(long requestId, PriceProblem problem) {
        database.update(
                "UPDATE seasonal.slot_price SET state = 'NOT_PRICED', problems = ? WHERE request_id = ?",
                List.of(problem.text()),
                requestId);
    }

    /** From now on it is priced by the rules of today. */
    public void forgetBases(long requestId) {
        database.update("DELETE FROM seasonal.price_basis WHERE request_id = ?", requestId);
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

    private void write(
            long id, PriceState state, Money amount, Money waived, List<PriceProblem> problems, Instant now) {
        database.update(
                """
                UPDATE seasonal.slot_price
                   SET state = ?, amount_cents = ?, waived_cents = ?, priced_at = ?, problems = ? WHERE request_id = ?""",
                state,
                amount.cents(),
                waived.cents(),
                now,
                problems.stream().map(PriceProblem::text).toList(),
                id);
    }
}
