package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.control.OpenPart;
import org.palestre.billing.treasury.entity.OpenReceivables.Open;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Finds what invoices and credit notes are made of: services and rates of VAT. */
@ApplicationScoped
public class ReceivableParts {

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
              JOIN billing.treasury_order_debt o ON o.order_id = t.id
              JOIN billing.line k ON k.corrects = o.line_id
              JOIN billing.line_outcome ko ON ko.line_id = k.id AND ko.outcome = 'DEBITED' AND ko.entry_id = ANY (?::bigint[])
              JOIN billing.treasury_order_line ol ON ol.order_id = t.id AND ol.service_code = k.service_code
                                                 AND ol.vat_rate = k.vat_rate
              JOIN billing.service s ON s.code = k.service_code
             WHERE t.id = ANY (?::bigint[])
             GROUP BY ko.entry_id, k.service_code, k.vat_rate, ol.order_id, ol.position, s.code, t.id
             ORDER BY 1, 2, 3""";

    /** A part of an invoice or of a credit note, with whose it is. */
    public record Part(long entryId, Long corrects, String service, OpenPart part) {}

    @Inject
    private Database database;

    /** The parts of these, by their {@linkplain Open#key() key}, in one statement. */
    public Map<String, List<Part>> of(List<Open> open) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        database.list(
                        PARTS,
                        ReceivableParts::part,
                        entries(open, OrderKind.ORDINARY),
                        entries(open, OrderKind.REDUCTION),
                        open.stream()
                                .filter(row -> row.corrects() != null)
                                .map(Open::corrects)
                                .toList())
                .forEach(part -> parts.computeIfAbsent(
                                Open.key(part.entryId(), part.corrects()), any -> new ArrayList<>())
                        .add(part));
        return parts;
    }

    private static List<Long> entries(List<Open> open, OrderKind kind) {
        return open.stream()
                .filter(row -> row.kind() == kind && !row.wallet())
                .map(Open::entryId)
                .distinct()
                .toList();
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
