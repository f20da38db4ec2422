package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.invoice.boundary.OpenInvoice;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** Invoices of which something is to be paid, as {@code billing.open_invoice_part} reckons it. */
@ApplicationScoped
public class OpenParts {

    /** The wallet that a part of an invoice belongs to. */
    public record Wallet(long payerId, String serviceCode) {}

    private static final String HEADS = """
            SELECT i.id, i.reference, i.payer_id, i.payer_name, i.issued_on, i.due_on, i.period_start, i.period_end, i.total_cents,
                   EXISTS (SELECT FROM billing.payment_plan n WHERE n.invoice_id = i.id AND n.ended_at IS NULL) AS in_plan,
                   (SELECT count(*) FROM billing.invoice_reminder m WHERE m.invoice_id = i.id) AS reminders,
                   o.service_code, o.cents, o.vat_cents, o.left_cents, o.open_cents
              FROM (%s) o JOIN billing.invoice i ON i.id = o.invoice_id
             ORDER BY i.due_on, i.id, o.service_code""";

    @Inject
    private Database database;

    /** Those that were due by a day, in the order of their ids if only some are asked for. */
    public List<OpenInvoice> due(LocalDate until, long after, int most) {
        String found = """
                SELECT q.* FROM (SELECT p.*, dense_rank() OVER (ORDER BY p.invoice_id) AS place
                                   FROM billing.open_invoice_part p
                                  WHERE (?::date IS NULL OR p.due_on <= ?::date) AND p.invoice_id > ?) q
                 WHERE q.place <= ?""";
        return read(HEADS.formatted(found), until, until, after, most);
    }

    /** Those of these that are open. */
    public List<OpenInvoice> of(Collection<Long> invoiceIds) {
        if (invoiceIds.isEmpty()) {
            return List.of();
        }
        List<Long> payers = database.list(
                "SELECT DISTINCT payer_id FROM billing.invoice WHERE id = ANY (?::bigint[])",
                row -> row.getLong(1),
                List.copyOf(invoiceIds));
        return read(
                HEADS.formatted("SELECT * FROM billing.open_invoice_part p"
                        + " WHERE p.payer_id = ANY (?::bigint[]) AND p.invoice_id = ANY (?::bigint[])"),
                payers,
                List.copyOf(invoiceIds));
    }

    public List<OpenInvoice> ofPayers(Collection<Long> payerIds) {
        return payerIds.isEmpty()
                ? List.of()
                : read(
                        HEADS.formatted(
                                "SELECT * FROM billing.open_invoice_part p WHERE p.payer_id = ANY (?::bigint[])"),
                        List.copyOf(payerIds));
    }

    /** The wallets of an invoice's parts, always in one order. */
    public List<Wallet> wallets(long invoiceId) {
        return database.list(
                "SELECT payer_id, service_code FROM billing.invoice_part WHERE invoice_id = ? ORDER BY service_code",
                row -> new Wallet(row.getLong("payer_id"), row.getString("service_code")),
                invoiceId);
    }

    private List<OpenInvoice> read(String sql, Object... parameters) {
        Map<Long, OpenInvoice> heads = new LinkedHashMap<>();
        Map<Long, List<OpenInvoice.Part>> parts = new LinkedHashMap<>();
        database.list(
                sql,
                row -> {
                    long id = row.getLong("id");
                    heads.putIfAbsent(id, head(row));
                    return parts.computeIfAbsent(id, any -> new ArrayList<>()).add(part(row));
                },
                parameters);
        return heads.values().stream()
                .map(head -> with(head, parts.get(head.id())))
                .toList();
    }

    private static OpenInvoice head(ResultSet row) throws SQLException {
        return new OpenInvoice(
                row.getLong("id"),
                row.getString("reference"),
                row.getLong("payer_id"),
                row.getString("payer_name"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new DateRange(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                Money.cents(row.getLong("total_cents")),
                row.getBoolean("in_plan"),
                row.getInt("reminders"),
                List.of());
    }

    private static OpenInvoice.Part part(ResultSet row) throws SQLException {
        return new OpenInvoice.Part(
                row.getString("service_code"),
                Money.cents(row.getLong("cents")),
                Money.cents(row.getLong("vat_cents")),
                Money.cents(row.getLong("left_cents")),
                Money.cents(row.getLong("open_cents")));
    }

    private static OpenInvoice with(OpenInvoice head, List<OpenInvoice.Part> parts) {
        return new OpenInvoice(
                head.id(),
                head.number(),
                head.payerId(),
                head.payerName(),
                head.issuedOn(),
                head.dueOn(),
                head.period(),
                head.total(),
                head.inPlan(),
                head.reminders(),
                parts);
    }
}
