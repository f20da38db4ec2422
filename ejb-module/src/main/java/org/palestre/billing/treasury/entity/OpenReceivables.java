package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.PageRequest;

/**
 * Finds what is open: invoices whose last day to pay is over, as far as they are open and not paid in instalments; credit notes
 * on what was ordered; prepaid wallets that are below zero for long.
 */
@ApplicationScoped
public class OpenReceivables {

    private static final String OPEN = """
            WITH todo AS (
                SELECT 'ORDINARY' AS kind, i.entry_id, i.reference, i.due_on AS since, i.payer_id, NULL::bigint AS corrects,
                       NULL::integer AS exercise, NULL::bigint AS number, p.service_code, p.open_cents
                  FROM billing.open_invoice_part p
                  JOIN billing.invoice i ON i.id = p.invoice_id
                 WHERE NOT EXISTS (SELECT FROM billing.treasury_order t
                                    WHERE t.source_entry = i.entry_id AND t.corrects IS NULL AND t.visa <> 'REFUSED')
                   AND NOT EXISTS (SELECT FROM billing.payment_plan n WHERE n.invoice_id = i.id AND n.ended_at IS NULL)
                UNION ALL
                SELECT 'REDUCTION', d.entry_id, coalesce(c.reference, n.reference), d.booked_on, d.payer_id, t.id, t.exercise, t.number, NULL,
                       least(t.cents - t.paid_cents - t.reduced_cents, sum(d.cents))::bigint
                  FROM billing.reduction_due d
                  JOIN billing.treasury_order t ON t.id = d.order_id
                  JOIN billing.entry n ON n.id = d.entry_id
                  LEFT JOIN billing.invoice c ON c.entry_id = d.entry_id
                 GROUP BY d.entry_id, n.id, d.booked_on, d.payer_id, t.id, c.reference
                UNION ALL
                SELECT 'ORDINARY', max(d.entry_id), NULL, min(d.booked_on), d.payer_id, NULL, NULL, NULL, d.service_code,
                       sum(d.cents)::bigint
                  FROM billing.wallet_debt(?::date, NULL) d GROUP BY d.payer_id, d.service_code),
            heads AS (
                SELECT DISTINCT kind, entry_id, since, corrects FROM todo WHERE since <= CASE kind WHEN 'REDUCTION' THEN ?::date ELSE ?::date END)
            """;

    /** A row of what is open: an invoice and a service, a credit note and an order, or a wallet. */
    public record Open(
            OrderKind kind,
            long entryId,
            String reference,
            LocalDate since,
            long payerId,
            Long corrects,
            Integer exercise,
            Long number,
            String serviceCode,
            Money amount) {

        /** Rows of one invoice, credit note or wallet have the same. */
        String key() {
            return key(entryId, corrects);
        }

        /** Whether it is of a prepaid wallet. */
        boolean wallet() {
            return reference == null;
        }

        static String key(long entryId, Long corrects) {
            return entryId + "/" + corrects;
        }
    }

    @Inject
    private Database database;

    public long count(Deadline deadline) {
        return database.number(
                OPEN + "SELECT count(*) FROM heads", deadline.wallets(), deadline.credits(), deadline.invoices());
    }

    public Money total(Deadline deadline) {
        return Money.cents(database.number(
                OPEN + "SELECT coalesce(sum(CASE kind WHEN 'ORDINARY' THEN open_cents ELSE -open_cents END), 0)::bigint"
                        + " FROM todo WHERE since <= CASE kind WHEN 'REDUCTION' THEN ?::date ELSE ?::date END",
                deadline.wallets(),
                deadline.credits(),
                deadline.invoices(),
                deadline.credits(),
                deadline.invoices()));
    }

    /** All rows of the invoices, credit notes and wallets of a page, the oldest first. */
    public List<Open> page(Deadline deadline, PageRequest page) {
        return database.list(
                OPEN + """
                       , asked AS (SELECT * FROM heads ORDER BY since, entry_id, corrects NULLS FIRST LIMIT ? OFFSET ?)
                       SELECT t.* FROM todo t JOIN asked a ON a.kind = t.kind AND a.entry_id = t.entry_id
                              AND a.corrects IS NOT DISTINCT FROM t.corrects
                        ORDER BY t.since, t.entry_id, t.corrects NULLS FIRST, t.service_code""",
                OpenReceivables::open,
                deadline.wallets(),
                deadline.credits(),
                deadline.invoices(),
                page.size(),
                page.offset());
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                OrderKind.valueOf(row.getString("kind")),
                row.getLong("entry_id"),
                row.getString("reference"),
                row.getObject("since", LocalDate.class),
                row.getLong("payer_id"),
                row.getObject("corrects", Long.class),
                row.getObject("exercise", Integer.class),
                row.getObject("number", Long.class),
                row.getString("service_code"),
                Money.cents(row.getLong("open_cents")));
    }
}
