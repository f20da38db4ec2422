package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palestre.billing.invoice.boundary.RunView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Runs of invoices, with what was there when they were prepared and what they have issued. */
@ApplicationScoped
public class InvoiceRuns {

    private static final String WAITS = """
             EXISTS (SELECT FROM billing.line_pending p
                      WHERE p.payer_id = y.payer_id AND p.service_code = ANY (r.services) AND p.due_on <= r.due_until
                        AND p.line_id <= r.last_line)""";

    /** Counted from what waits, which is little once a run is over, and not from all payers of the run. */
    private static final String LEFT = """
            (SELECT count(*) FROM (
                    SELECT DISTINCT p.payer_id FROM billing.line_pending p
                     WHERE p.service_code = ANY (r.services) AND p.due_on <= r.due_until AND p.line_id <= r.last_line) w
               JOIN billing.invoice_run_payer y ON y.run_id = r.id AND y.payer_id = w.payer_id)""";

    private static final String SELECT = """
            SELECT r.*, p.payers, p.lines, p.charged, p.credited, i.invoices, i.invoiced, i.credit_notes, i.credit_noted,
                   CASE WHEN k.left_over IS NOT NULL THEN k.left_over WHEN r.started_at IS NULL THEN p.payers ELSE %s END AS waiting
              FROM billing.invoice_run r
             CROSS JOIN (SELECT ?::bigint AS left_over) k
             CROSS JOIN LATERAL (SELECT count(*) AS payers, coalesce(sum(lines), 0)::bigint AS lines,
                                        coalesce(sum(charged_cents), 0)::bigint AS charged, coalesce(sum(credited_cents), 0)::bigint AS credited
                                   FROM billing.invoice_run_payer WHERE run_id = r.id) p
             CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE kind = 'INVOICE') AS invoices,
                                        coalesce(sum(total_cents) FILTER (WHERE kind = 'INVOICE'), 0)::bigint AS invoiced,
                                        count(*) FILTER (WHERE kind = 'CREDIT_NOTE') AS credit_notes,
                                        coalesce(sum(total_cents) FILTER (WHERE kind = 'CREDIT_NOTE'), 0)::bigint AS credit_noted
                                   FROM billing.invoice WHERE run_id = r.id) i""".formatted(LEFT);

    /** What a run is told to do. */
    public record Order(
            Set<String> services, LocalDate dueUntil, LocalDate payableBy, long lastLine, String startedBy) {}

    @Inject
    private Database database;

    /** Writes a run down with who would get what now; its id. */
    public long prepare(
            String name, Set<String> services, LocalDate dueUntil, LocalDate payableBy, Instant now, String by) {
        long id = database.number("""
                INSERT INTO billing.invoice_run (name, services, due_until, payable_by, last_line, prepared_at, prepared_by)
                VALUES (?, ?::text[], ?, ?, (SELECT coalesce(max(id), 0) FROM billing.line), ?, ?) RETURNING id""", name, services.stream().sorted().toList(), dueUntil, payableBy, now, by);
        database.update("""
                INSERT INTO billing.invoice_run_payer (run_id, payer_id, lines, charged_cents, credited_cents)
                SELECT r.id, p.payer_id, count(*), coalesce(sum(p.amount_cents) FILTER (WHERE p.amount_cents > 0), 0),
                       coalesce(sum(p.amount_cents) FILTER (WHERE p.amount_cents < 0), 0)
                  FROM billing.invoice_run r
                  JOIN billing.line_pending p ON p.service_code = ANY (r.services) AND p.due_on <= r.due_until AND p.line_id <= r.last_line
                 WHERE r.id = ? GROUP BY r.id, p.payer_id""", id);
        return id;
    }

    /** @throws BusinessException {@code invoice.unknownRun} */
    public RunView get(long id) {
        return get(id, null);
    }

    /**
     * A run of which is known how many payers wait, so that nobody counts them.
     *
     * @param left how many; null to count them
     * @throws BusinessException {@code invoice.unknownRun}
     */
    public RunView get(long id, Long left) {
        return database.first(SELECT + " WHERE r.id = ?", InvoiceRuns::view, left, id)
                .orElseThrow(InvoiceRuns::unknown);
    }

    /** @throws BusinessException {@code invoice.unknownRun} */
    public void requireKnown(long id) {
        if (database.number("SELECT count(*) FROM billing.invoice_run WHERE id = ?", id) == 0) {
            throw unknown();
        }
    }

    /** The latest first. */
    public List<RunView> page(int size, int offset) {
        return database.list(SELECT + " ORDER BY r.id DESC LIMIT ? OFFSET ?", InvoiceRuns::view, null, size, offset);
    }

    public long count() {
        return database.number("SELECT count(*) FROM billing.invoice_run");
    }

    /** The run may start; nothing changes if it was started before. */
    public void start(long id, Instant now, String by) {
        database.update(
                "UPDATE billing.invoice_run SET started_at = ?, started_by = ? WHERE id = ? AND started_at IS NULL",
                now,
                by,
                id);
    }

    /** Whether it was thrown away: one that was started stays. */
    public boolean discard(long id) {
        return database.update("DELETE FROM billing.invoice_run WHERE id = ? AND started_at IS NULL", id) == 1;
    }

    /** What a run that was started is told to do. */
    public Optional<Order> order(long id) {
        return database.first(
                "SELECT * FROM billing.invoice_run WHERE id = ? AND started_at IS NOT NULL",
                row -> new Order(
                        Set.copyOf(strings(row)),
                        row.getObject("due_until", LocalDate.class),
                        row.getObject("payable_by", LocalDate.class),
                        row.getLong("last_line"),
                        row.getString("started_by")),
                id);
    }

    /** How many payers wait for their invoice. */
    public long left(long id) {
        return database.number("SELECT coalesce(sum(" + LEFT + "), 0) FROM billing.invoice_run r WHERE r.id = ?", id);
    }

    /** The payers of one of so many parts who wait, by id, those after one of them. */
    public List<Long> waiting(long id, int part, int parts, long after, int most) {
        return database.list(
                "SELECT y.payer_id FROM billing.invoice_run r JOIN billing.invoice_run_payer y ON y.run_id = r.id"
                        + " WHERE r.id = ? AND y.payer_id > ? AND y.payer_id % ? = ? AND " + WAITS
                        + " ORDER BY y.payer_id LIMIT ?",
                row -> row.getLong(1),
                id,
                after,
                parts,
                part,
                most);
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("invoice.unknownRun");
    }

    private static List<String> strings(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("services").getArray());
    }

    private static RunView view(ResultSet row) throws SQLException {
        return new RunView(
                row.getLong("id"),
                row.getString("name"),
                strings(row),
                row.getObject("due_until", LocalDate.class),
                row.getObject("payable_by", LocalDate.class),
                Database.instant(row, "prepared_at"),
                row.getString("prepared_by"),
                Database.instant(row, "started_at"),
                row.getString("started_by"),
                row.getLong("payers"),
                row.getLong("lines"),
                Money.cents(row.getLong("charged")),
                Money.cents(row.getLong("credited")),
                row.getLong("invoices"),
                Money.cents(row.getLong("invoiced")),
                row.getLong("credit_notes"),
                Money.cents(row.getLong("credit_noted")),
                row.getLong("waiting"),
                null);
    }
}
