package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.control.OpenPart;
import org.palestre.billing.treasury.control.OrderLines;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.PageRequest;

/**
 * Finds what could be ordered: invoices whose last day to pay is over, as far as they are open and not paid in instalments,
 * and credit notes on what was ordered.
 */
@ApplicationScoped
public class Receivables {

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
                SELECT 'REDUCTION', n.id, coalesce(c.reference, n.reference), n.booked_on, t.payer_id, t.id, t.exercise, t.number, NULL,
                       least(t.cents - t.paid_cents - t.reduced_cents, sum(-k.amount_cents))::bigint
                  FROM billing.treasury_order t
                  JOIN billing.line_outcome o ON o.entry_id = t.source_entry
                  JOIN billing.line k ON k.corrects = o.line_id
                  JOIN billing.treasury_order_line ol ON ol.order_id = t.id AND ol.service_code = k.service_code
                                                     AND ol.vat_rate = k.vat_rate
                  JOIN billing.line_outcome ko ON ko.line_id = k.id AND ko.outcome = 'DEBITED'
                  JOIN billing.entry n ON n.id = ko.entry_id AND n.id > t.entry_id
                  LEFT JOIN billing.invoice c ON c.entry_id = n.id
                 WHERE t.kind = 'ORDINARY' AND t.visa <> 'REFUSED' AND t.cents > t.paid_cents + t.reduced_cents
                   AND NOT EXISTS (SELECT FROM billing.treasury_order r
                                    WHERE r.source_entry = n.id AND r.corrects = t.id AND r.visa <> 'REFUSED')
                 GROUP BY n.id, t.id, c.reference),
            heads AS (
                SELECT DISTINCT kind, entry_id, since, corrects FROM todo WHERE since <= ?)
            """;

    private static final String PARTS = """
            SELECT o.entry_id, l.service_code, l.vat_rate, s.product_code, s.budget_nature, s.budget_function, s.name_french,
                   sum(l.amount_cents + coalesce(c.cents, 0))::bigint AS cents,
                   sum(l.vat_cents + coalesce(c.vat, 0))::bigint AS vat, NULL::integer AS position, NULL::bigint AS corrects
              FROM billing.line_outcome o
              JOIN billing.line l ON l.id = o.line_id AND l.corrects IS NULL
              JOIN billing.service s ON s.code = l.service_code
              LEFT JOIN LATERAL (SELECT sum(k.amount_cents) AS cents, sum(k.vat_cents) AS vat FROM billing.line k
                                   JOIN billing.line_outcome ko ON ko.line_id = k.id AND ko.outcome = 'DEBITED'
                                  WHERE k.corrects = l.id) c ON true
             WHERE o.entry_id = ANY (?::bigint[])
             GROUP BY o.entry_id, l.service_code, l.vat_rate, s.code
            HAVING sum(l.amount_cents + coalesce(c.cents, 0)) > 0
            UNION ALL
            SELECT ko.entry_id, k.service_code, k.vat_rate, ol.product_code, ol.budget_nature, ol.budget_function, s.name_french,
                   sum(-k.amount_cents)::bigint, sum(-k.vat_cents)::bigint, ol.position, t.id
              FROM billing.treasury_order t
              JOIN billing.line_outcome o ON o.entry_id = t.source_entry
              JOIN billing.line k ON k.corrects = o.line_id
              JOIN billing.line_outcome ko ON ko.line_id = k.id AND ko.outcome = 'DEBITED' AND ko.entry_id = ANY (?::bigint[])
              JOIN billing.treasury_order_line ol ON ol.order_id = t.id AND ol.service_code = k.service_code
                                                 AND ol.vat_rate = k.vat_rate
              JOIN billing.service s ON s.code = k.service_code
             WHERE t.id = ANY (?::bigint[])
             GROUP BY ko.entry_id, k.service_code, k.vat_rate, ol.order_id, ol.position, s.code, t.id
             ORDER BY 1, 2, 3""";

    /** A part of an invoice or of a credit note, with whose it is. */
    private record Part(long entryId, Long corrects, String service, OpenPart part) {}

    /** A row of what is open: an invoice and a service, or a credit note and an order. */
    private record Open(
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

        String key() {
            return entryId + "/" + corrects;
        }
    }

    @Inject
    private Database database;

    /** How many there are of invoices that were due and credit notes that were issued until that day. */
    public long count(LocalDate until) {
        return database.number(OPEN + "SELECT count(*) FROM heads", until);
    }

    /** What all of them come to, reductions taken off. */
    public Money total(LocalDate until) {
        return Money.cents(database.number(
                OPEN + "SELECT coalesce(sum(CASE kind WHEN 'ORDINARY' THEN open_cents ELSE -open_cents END), 0)::bigint"
                        + " FROM todo WHERE since <= ?",
                until,
                until));
    }

    /** The oldest first; the number of statements does not depend on how many there are. */
    public List<Receivable> page(LocalDate until, PageRequest page) {
        List<Open> open = database.list(OPEN + """
                       , asked AS (SELECT * FROM heads ORDER BY since, entry_id, corrects NULLS FIRST LIMIT ? OFFSET ?)
                       SELECT t.* FROM todo t JOIN asked a ON a.kind = t.kind AND a.entry_id = t.entry_id
                              AND a.corrects IS NOT DISTINCT FROM t.corrects
                        ORDER BY t.since, t.entry_id, t.corrects NULLS FIRST, t.service_code""", Receivables::open, until, page.size(), page.offset());
        Map<String, List<Open>> heads = new LinkedHashMap<>();
        open.forEach(row ->
                heads.computeIfAbsent(row.key(), any -> new ArrayList<>()).add(row));
        Map<String, List<Part>> parts = parts(open);
        return heads.entrySet().stream()
                .map(head -> receivable(head.getValue(), parts.getOrDefault(head.getKey(), List.of())))
                .toList();
    }

    private Map<String, List<Part>> parts(List<Open> open) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        database.list(
                        PARTS,
                        Receivables::part,
                        entries(open, OrderKind.ORDINARY),
                        entries(open, OrderKind.REDUCTION),
                        open.stream()
                                .filter(row -> row.corrects() != null)
                                .map(Open::corrects)
                                .toList())
                .forEach(part -> parts.computeIfAbsent(part.entryId() + "/" + part.corrects(), any -> new ArrayList<>())
                        .add(part));
        return parts;
    }

    private static List<Long> entries(List<Open> open, OrderKind kind) {
        return open.stream()
                .filter(row -> row.kind() == kind)
                .map(Open::entryId)
                .distinct()
                .toList();
    }

    private static Receivable receivable(List<Open> rows, List<Part> parts) {
        Open head = rows.get(0);
        List<OrderLine> lines = new ArrayList<>();
        List<String> services = new ArrayList<>();
        for (Open row : rows) {
            List<Part> own = parts.stream()
                    .filter(part -> row.serviceCode() == null
                            || part.part().serviceCode().equals(row.serviceCode()))
                    .toList();
            own.stream()
                    .map(Part::service)
                    .filter(name -> !services.contains(name))
                    .forEach(services::add);
            lines.addAll(OrderLines.of(own.stream().map(Part::part).toList(), row.amount(), lines.size() + 1));
        }
        return new Receivable(
                head.kind(),
                head.entryId(),
                head.reference(),
                head.since(),
                head.payerId(),
                head.corrects(),
                head.exercise(),
                head.number(),
                services,
                lines);
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

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getLong("entry_id"),
                row.getObject("corrects", Long.class),
                row.getString("name_french"),
                new OpenPart(
                        row.getString("service_code"),
                        row.getString("product_code"),
                        row.getString("budget_nature"),
                        row.getString("budget_function"),
                        row.getBigDecimal("vat_rate"),
                        Money.cents(row.getLong("cents")),
                        Money.cents(row.getLong("vat")),
                        row.getObject("position", Integer.class)));
    }
}
