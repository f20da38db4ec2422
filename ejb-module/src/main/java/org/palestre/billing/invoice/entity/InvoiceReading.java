package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.billing.entity.LineReading;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.control.Standing;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** Reads invoices with what became of them, each question in one statement. */
@ApplicationScoped
public class InvoiceReading {

    static final String SELECT = """
            SELECT s.*, d.document_id, coalesce(d.mailed, false) AS mailed, l.since AS late_since
              FROM billing.invoice_state s
              LEFT JOIN billing.invoice_paper d ON d.invoice_id = s.id
              LEFT JOIN LATERAL (SELECT min(i.due_on) AS since FROM billing.payment_plan n
                                   JOIN billing.plan_instalment i ON i.plan_id = n.id
                                  WHERE n.invoice_id = s.id AND n.ended_at IS NULL AND s.open_cents >
                                        (SELECT coalesce(sum(k.cents), 0) FROM billing.plan_instalment k
                                          WHERE k.plan_id = n.id AND k.due_on > i.due_on)) l ON true
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public Optional<InvoiceView> byNumber(String number) {
        return list(SELECT + "WHERE s.reference = ?", number).stream().findFirst();
    }

    public Optional<InvoiceView> byToken(String token) {
        return list(SELECT + "WHERE s.token = ?", token).stream().findFirst();
    }

    /** In the order of their ids. */
    public List<InvoiceView> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(SELECT + "WHERE s.id = ANY (?::bigint[]) ORDER BY s.id", List.copyOf(ids));
    }

    /** Those of these payers of which something is open, the most urgent first. */
    public List<InvoiceView> open(Collection<Long> payerIds, int most) {
        return list(SELECT + """
                WHERE s.id IN (SELECT p.invoice_id FROM billing.open_invoice_part p WHERE p.payer_id = ANY (?::bigint[]))
                ORDER BY s.due_on, s.id LIMIT ?""", List.copyOf(payerIds), most);
    }

    /** The number of each of these invoices. */
    public Map<Long, String> numbers(Collection<Long> ids) {
        Map<Long, String> numbers = new HashMap<>();
        database.list(
                "SELECT id, reference FROM billing.invoice WHERE id = ANY (?::bigint[])",
                row -> numbers.put(row.getLong("id"), row.getString("reference")),
                List.copyOf(ids));
        return numbers;
    }

    /** The lines of an invoice in its order. */
    public List<LineView> lines(long invoiceId) {
        return database.list("""
                SELECT s.* FROM billing.invoice_line n JOIN billing.line_state s ON s.id = n.line_id
                 WHERE n.invoice_id = ? ORDER BY n.position""", LineReading::view, invoiceId);
    }

    /** The numbers of the invoices that a credit note corrects. */
    public List<String> corrected(long creditNoteId) {
        return database.list("""
                SELECT DISTINCT i.reference FROM billing.invoice_relief r JOIN billing.invoice i ON i.id = r.invoice_id
                 WHERE r.credit_note_id = ? ORDER BY 1""", row -> row.getString(1), creditNoteId);
    }

    /** The lines of a payer that wait and are due, by service and period. */
    public List<LineView> waiting(long payerId, Set<String> services, LocalDate until) {
        return database.list("""
                SELECT s.* FROM billing.line_pending p JOIN billing.line_state s ON s.id = p.line_id
                 WHERE p.payer_id = ? AND p.service_code = ANY (?::text[]) AND p.due_on <= ?
                 ORDER BY s.service_code, s.period_start, s.id""", LineReading::view, payerId, List.copyOf(services), until);
    }

    /** Rows of {@link #SELECT}. */
    List<InvoiceView> list(String sql, Object... parameters) {
        LocalDate today = LocalDate.now(clock);
        return database.list(sql, row -> view(row, today), parameters);
    }

    private static InvoiceView view(ResultSet row, LocalDate today) throws SQLException {
        InvoiceKind kind = InvoiceKind.valueOf(row.getString("kind"));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate since = row.getObject("late_since", LocalDate.class);
        Money total = money(row, "total_cents");
        Money open = money(row, "open_cents");
        Money credited = money(row, "credited_cents");
        Money writtenOff = money(row, "written_off_cents");
        Money ordered = money(row, "ordered_cents");
        String street = row.getString("street");
        return new InvoiceView(
                row.getLong("id"),
                kind,
                row.getString("reference"),
                row.getLong("payer_id"),
                row.getString("payer_name"),
                row.getString("registration"),
                street == null
                        ? null
                        : new PostalAddress(
                                street, row.getString("postcode"), row.getString("town"), row.getString("country")),
                row.getObject("issued_on", LocalDate.class),
                Database.instant(row, "issued_at"),
                row.getString("issued_by"),
                dueOn,
                new DateRange(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                row.getInt("lines"),
                total,
                money(row, "vat_cents"),
                open,
                credited,
                writtenOff,
                ordered,
                new Standing(kind, total, open, credited, writtenOff, ordered, since == null ? dueOn : since).on(today),
                row.getObject("run_id", Long.class),
                row.getLong("entry_id"),
                row.getString("token"),
                row.getObject("document_id", Long.class),
                row.getBoolean("mailed"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.cents(row.getLong(column));
    }
}
