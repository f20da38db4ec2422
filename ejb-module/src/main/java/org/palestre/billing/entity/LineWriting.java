package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.control.TakenAway;
import org.palestre.billing.control.Vat;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.SqlState;

/** Writes priced lines and what becomes of them; however many there are, in one statement. */
@ApplicationScoped
public class LineWriting {

    @Inject
    private Database database;

    @Inject
    private LineReading reading;

    @Inject
    private Clock clock;

    /** Whoever changes what is charged for a booking waits here for whoever else does, until the transaction ends. */
    public void queue(String reference) {
        queue(List.of(reference));
    }

    /** The same for several bookings, always in one order, so that nobody waits for each other. */
    public void queue(Collection<String> references) {
        database.list(
                "SELECT pg_advisory_xact_lock(hashtextextended('billing.line/' || r.reference, 0))"
                        + " FROM (SELECT DISTINCT q AS reference FROM unnest(?::text[]) q ORDER BY q OFFSET 0) r",
                row -> true,
                List.copyOf(references));
    }

    /**
     * Writes lines, each as the next revision of its place. The caller has {@link #queue queued}: nobody else writes lines
     * of these bookings meanwhile.
     *
     * @throws BusinessException {@code billing.unknownPayer}, {@code billing.changedMeanwhile} if a line stands there already
     */
    public void add(Collection<NewLine> lines) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        lines.forEach(line -> rows.add(row(line)));
        try {
            database.update("""
                    INSERT INTO billing.line (payer_id, service_code, reference, key, revision, label, beneficiary, explanation,
                           quantity, unit, unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end, due_on,
                           created_at)
                    SELECT r.payer_id, r.service_code, r.reference, r.key,
                           (SELECT coalesce(max(l.revision) + 1, 0) FROM billing.line l
                             WHERE l.reference = r.reference AND l.key = r.key),
                           r.label, r.beneficiary, r.explanation, r.quantity, r.unit, r.unit_price_cents, r.vat_rate,
                           r.amount_cents, r.vat_cents, r.period_start, r.period_end, r.due_on, ?
                      FROM jsonb_populate_recordset(NULL::billing.line, ?::jsonb) r
                     ORDER BY r.reference, r.key
                    ON CONFLICT (reference, key, revision) DO NOTHING""", clock.instant(), rows.build().toString());
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(PersistenceException e) {
        String state = SqlState.of(e);
        if (SqlState.FOREIGN_KEY.equals(state)) {
            return BusinessException.notFound("billing.unknownPayer");
        }
        return SqlState.UNIQUE.equals(state) ? BusinessException.conflict("billing.changedMeanwhile") : e;
    }

    /** The line costs nothing any more, unless it was debited already: whether it could be cancelled. */
    public boolean cancel(long lineId, String reason) {
        return database.update("""
                INSERT INTO billing.line_outcome (line_id, outcome, settled_on, settled_at, reason)
                SELECT line_id, 'CANCELLED', ?, ?, ? FROM billing.line_pending WHERE line_id = ? FOR UPDATE""", LocalDate.now(clock), clock.instant(), reason, lineId) == 1;
    }

    /**
     * The same for many lines, in the order of their ids, as everybody takes hold of them.
     *
     * @param reasons by line
     * @return those that could be cancelled
     */
    public Set<Long> cancelAll(Map<Long, String> reasons) {
        return reasons.isEmpty()
                ? Set.of()
                : Set.copyOf(database.list(
                        """
                        WITH waiting AS MATERIALIZED (
                            SELECT p.line_id FROM billing.line_pending p WHERE p.line_id = ANY (?::bigint[])
                             ORDER BY p.line_id FOR UPDATE)
                        INSERT INTO billing.line_outcome (line_id, outcome, settled_on, settled_at, reason)
                        SELECT w.line_id, 'CANCELLED', ?, ?, r.reason FROM waiting w
                          JOIN unnest(?::bigint[], ?::text[]) r (line_id, reason) ON r.line_id = w.line_id
                        RETURNING line_id""",
                        row -> row.getLong(1),
                        List.copyOf(reasons.keySet()),
                        LocalDate.now(clock),
                        clock.instant(),
                        List.copyOf(reasons.keySet()),
                        List.copyOf(reasons.values())));
    }

    /** Writes the line that takes away from another; its id. */
    public long correct(TakenAway part) {
        LineView line = part.line();
        return database.number(
                """
                INSERT INTO billing.line (payer_id, service_code, reference, key, revision, corrects, label, beneficiary,
                       explanation, quantity, unit, unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end,
                       due_on, reason, created_at)
                SELECT payer_id, service_code, reference, key,
                       (SELECT max(l.revision) + 1 FROM billing.line l WHERE l.reference = o.reference AND l.key = o.key),
                       id, label, beneficiary, ?::jsonb, ?, unit, unit_price_cents, vat_rate, ?, ?, period_start, period_end,
                       ?, ?, ?
                  FROM billing.line o WHERE id = ? RETURNING id""",
                Explanations.json(part.explanation()).toString(),
                part.quantity(),
                part.by().negate().cents(),
                part.vat().negate().cents(),
                LocalDate.now(clock),
                part.reason(),
                clock.instant(),
                line.id());
    }

    /** Those of these lines that wait; nobody else debits or cancels them until the transaction ends. */
    public List<LineView> takePending(Collection<Long> lineIds) {
        return reading.byIds(database.list(
                "SELECT line_id FROM billing.line_pending WHERE line_id = ANY (?::bigint[]) ORDER BY line_id FOR UPDATE",
                row -> row.getLong(1),
                List.copyOf(lineIds)));
    }

    /**
     * Notes that lines were debited.
     *
     * @param entryId null if all of them are free of charge
     */
    public void debited(Collection<Long> lineIds, Long entryId, LocalDate day) {
        if (!lineIds.isEmpty()) {
            database.update("""
                    INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at)
                    SELECT id, 'DEBITED', ?, ?, ? FROM unnest(?::bigint[]) id""", entryId, day, clock.instant(), List.copyOf(lineIds));
        }
    }

    /** @throws BusinessException {@code billing.serviceClosed} with its code if something new is not charged for it */
    public void requireActive(Collection<NewLine> lines) {
        List<String> codes = lines.stream().map(NewLine::serviceCode).distinct().toList();
        List<String> active = database.list(
                "SELECT code FROM billing.service WHERE active AND code = ANY (?)", row -> row.getString(1), codes);
        codes.stream().filter(code -> !active.contains(code)).findFirst().ifPresent(code -> {
            throw BusinessException.conflict("billing.serviceClosed", code);
        });
    }

    private static JsonObjectBuilder row(NewLine line) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("payer_id", line.payerId())
                .add("service_code", line.serviceCode())
                .add("reference", line.reference())
                .add("key", line.key())
                .add("label", line.label())
                .add("explanation", Explanations.json(line.explanation()))
                .add("quantity", line.quantity())
                .add("unit", line.unit())
                .add("unit_price_cents", line.unitPrice().cents())
                .add("vat_rate", line.vatRate())
                .add("amount_cents", line.amount().cents())
                .add("vat_cents", Vat.in(line.amount(), line.vatRate()).cents())
                .add("period_start", line.period().start().toString())
                .add("period_end", line.period().end().toString())
                .add("due_on", line.dueOn().toString());
        return line.beneficiary() == null ? row : row.add("beneficiary", line.beneficiary());
    }
}
