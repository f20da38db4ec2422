package org.palestre.billing.closing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.closing.boundary.ClosedDays;
import org.palestre.billing.closing.boundary.OpenDay;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** What was closed with its sums, then and now, and what stands on the days that are open. */
@ApplicationScoped
public class ClosingReading {

    private static final int MOST_DAYS = 62;

    @Inject
    private Database database;

    /** The latest first; the sums of each are reckoned anew. */
    public Page<ClosedDays> closings(PageRequest page) {
        return new Page<>(
                database.list(
                        """
                        WITH shown AS (
                            SELECT c.*, (SELECT max(b.closed_until) + 1 FROM billing.closing b WHERE b.closed_until < c.closed_until) AS first_day
                              FROM billing.closing c ORDER BY c.closed_until DESC LIMIT ? OFFSET ?)
                        SELECT s.*, k.postings, k.credits, abs(k.credits - n.credits) + abs(k.debits - n.debits) AS difference
                          FROM shown s
                         CROSS JOIN LATERAL (SELECT coalesce(sum(postings), 0)::bigint AS postings, coalesce(sum(credit_cents), 0)::bigint AS credits,
                                                    coalesce(sum(debit_cents), 0)::bigint AS debits
                                               FROM billing.closing_sum WHERE closed_until = s.closed_until) k
                         CROSS JOIN LATERAL (SELECT coalesce(sum(p.cents) FILTER (WHERE p.cents > 0), 0)::bigint AS credits,
                                                    coalesce(-sum(p.cents) FILTER (WHERE p.cents < 0), 0)::bigint AS debits
                                               FROM billing.entry e JOIN billing.posting p ON p.entry_id = e.id
                                              WHERE e.booked_on >= coalesce(s.first_day, '-infinity') AND e.booked_on <= s.closed_until) n
                         ORDER BY s.closed_until DESC""",
                        row -> new ClosedDays(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("closed_until", LocalDate.class),
                                Database.instant(row, "closed_at"),
                                row.getString("closed_by"),
                                row.getString("comment"),
                                row.getLong("postings"),
                                Money.cents(row.getLong("credits")),
                                Money.cents(row.getLong("difference"))),
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.closing"));
    }

    /** The days after the last closing until today on which something stands or waits. */
    public List<OpenDay> openDays(LocalDate closedUntil, LocalDate today) {
        LocalDate from = closedUntil == null ? LocalDate.of(1900, 1, 1) : closedUntil.plusDays(1);
        return database.list(
                """
                WITH booked AS (
                    SELECT e.booked_on AS day, count(DISTINCT e.id) AS entries, sum(p.cents)::bigint AS imbalance,
                           coalesce(-sum(p.cents) FILTER (WHERE a.kind = 'WALLET' AND e.kind IN ('DEBIT', 'INVOICE', 'CREDIT_NOTE')), 0)::bigint AS debited,
                           coalesce(-sum(p.cents) FILTER (WHERE a.kind IN ('ONLINE', 'CASH', 'CHEQUE', 'CARD', 'VOUCHER')
                                                            AND e.kind IN ('PAYMENT', 'PAYMENT_CANCELLED', 'REVERSAL')), 0)::bigint AS received,
                           coalesce(sum(p.cents) FILTER (WHERE a.kind = 'REFUND_DUE' AND e.kind = 'REFUND'), 0)::bigint AS refunded
                      FROM billing.entry e
                      JOIN billing.posting p ON p.entry_id = e.id
                      JOIN billing.account a ON a.id = p.account_id
                     WHERE e.booked_on >= ? AND e.booked_on <= ?
                     GROUP BY e.booked_on),
                waiting AS (
                    SELECT l.due_on AS day, count(*) AS lines
                      FROM billing.line_pending l JOIN billing.service s ON s.code = l.service_code
                     WHERE s.mode = 'PREPAID' AND l.due_on <= ? GROUP BY l.due_on)
                SELECT coalesce(b.day, w.day) AS day, coalesce(b.entries, 0) AS entries, coalesce(b.imbalance, 0) AS imbalance,
                       coalesce(b.debited, 0) AS debited, coalesce(b.received, 0) AS received, coalesce(b.refunded, 0) AS refunded,
                       coalesce(w.lines, 0) AS waiting
                  FROM booked b FULL JOIN waiting w ON w.day = b.day
                 ORDER BY 1 DESC LIMIT ?""",
                row -> new OpenDay(
                        row.getObject("day", LocalDate.class),
                        row.getLong("entries"),
                        Money.cents(row.getLong("debited")),
                        Money.cents(row.getLong("received")),
                        Money.cents(row.getLong("refunded")),
                        Money.cents(row.getLong("imbalance")),
                        row.getLong("waiting")),
                from,
                today,
                today,
                MOST_DAYS);
    }

    /** The month of the first entry. */
    public Optional<YearMonth> firstMonth() {
        LocalDate first = database.list(
                        "SELECT min(booked_on) FROM billing.entry", row -> row.getObject(1, LocalDate.class))
                .get(0);
        return Optional.ofNullable(first).map(YearMonth::from);
    }
}
