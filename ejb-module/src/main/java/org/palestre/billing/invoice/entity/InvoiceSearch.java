package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.billing.invoice.boundary.InvoiceQuery;
import org.palestre.billing.invoice.boundary.InvoiceSort;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.billing.invoice.boundary.InvoiceTotals;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.control.TypedAmount;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Finds invoices by anything; the number of statements does not depend on how many there are. */
@ApplicationScoped
public class InvoiceSearch {

    /** The open part of each invoice is reckoned once for all, and the state from it as {@code Standing} does. */
    private static final String ALL = """
            FROM (SELECT i.*, coalesce(o.open, 0) AS open,
                         CASE WHEN i.kind = 'CREDIT_NOTE' THEN 'CREDIT'
                              WHEN o.open > 0 THEN CASE WHEN l.invoice_id IS NOT NULL THEN 'LATE' ELSE 'OPEN' END
                              WHEN r.ordered > 0 THEN 'ORDERED' WHEN r.written_off > 0 THEN 'WRITTEN_OFF'
                              WHEN r.credited >= i.total_cents THEN 'CREDITED' ELSE 'PAID' END AS state
                    FROM billing.invoice i
                    LEFT JOIN (SELECT invoice_id, sum(open_cents)::bigint AS open FROM billing.open_invoice_part%1$s GROUP BY invoice_id) o
                           ON o.invoice_id = i.id
                    LEFT JOIN billing.late_invoices(?) l ON l.invoice_id = i.id%2$s
                    LEFT JOIN (SELECT invoice_id, sum(cents) FILTER (WHERE kind = 'ORDERED') AS ordered,
                                      sum(cents) FILTER (WHERE kind = 'WRITE_OFF') AS written_off,
                                      sum(cents) FILTER (WHERE kind = 'CREDIT_NOTE') AS credited
                                 FROM billing.invoice_relief GROUP BY invoice_id) r ON r.invoice_id = i.id) i
             WHERE true""";

    /** Without what a list does not need that is neither narrowed nor sorted by what is open. */
    private static final String PLAIN = "FROM billing.invoice i WHERE true";

    @Inject
    private Database database;

    @Inject
    private InvoiceReading reading;

    @Inject
    private Clock clock;

    public Page<InvoiceView> page(InvoiceQuery query, PageRequest page) {
        Statement statement = statement(query, !query.states().isEmpty() || sortsByOpen(query));
        String ids = "SELECT i.id " + statement.text + " ORDER BY " + order(query) + " LIMIT ? OFFSET ?";
        List<Long> found = database.list(ids, row -> row.getLong(1), statement.and(page.size(), page.offset()));
        var byId = reading.byIds(found).stream().collect(Collectors.toMap(InvoiceView::id, view -> view));
        return new Page<>(
                found.stream().map(byId::get).toList(),
                database.number("SELECT count(*) " + statement.text, statement.values.toArray()));
    }

    /** What all pages together come to. */
    public InvoiceTotals totals(InvoiceQuery query) {
        Statement statement = statement(query, true);
        return database.first(
                        "SELECT count(*) AS count, coalesce(sum(total_cents), 0)::bigint AS total, coalesce(sum(open), 0)::bigint AS open "
                                + statement.text,
                        row -> new InvoiceTotals(
                                row.getLong("count"),
                                Money.cents(row.getLong("total")),
                                Money.cents(row.getLong("open"))),
                        statement.values.toArray())
                .orElseThrow();
    }

    /** The payers of an invoice of this number. */
    public List<Long> payersOf(String number) {
        return database.list(
                "SELECT payer_id FROM billing.invoice WHERE reference = upper(?)", row -> row.getLong(1), number);
    }

    private static boolean sortsByOpen(InvoiceQuery query) {
        return query.sort() == InvoiceSort.OPEN;
    }

    private Statement statement(InvoiceQuery query, boolean reckoned) {
        Statement statement = new Statement();
        if (reckoned) {
            reckon(statement, List.copyOf(query.payerIds()));
        } else {
            statement.add(PLAIN);
        }
        words(statement, query.q());
        if (!query.states().isEmpty()) {
            statement.add(" AND i.state = ANY (?::text[])", names(query.states()));
        }
        if (query.serviceCode() != null) {
            statement.add(
                    " AND EXISTS (SELECT FROM billing.invoice_part p WHERE p.invoice_id = i.id AND p.service_code = ?)",
                    query.serviceCode());
        }
        statement.when(" AND i.issued_on >= ?", query.from());
        statement.when(" AND i.issued_on <= ?", query.until());
        if (!query.payerIds().isEmpty()) {
            statement.add(" AND i.payer_id = ANY (?::bigint[])", List.copyOf(query.payerIds()));
        }
        statement.when(" AND i.run_id = ?", query.runId());
        return statement;
    }

    private void reckon(Statement statement, List<Long> payerIds) {
        LocalDate today = LocalDate.now(clock);
        if (payerIds.isEmpty()) {
            statement.add(ALL.formatted("", ""), today);
        } else {
            statement.add(
                    ALL.formatted(" WHERE payer_id = ANY (?::bigint[])", " AND l.payer_id = ANY (?::bigint[])"),
                    payerIds,
                    today,
                    payerIds);
        }
    }

    /** Each word in the name, number or registration; or the whole as a booking's reference or an amount. */
    private static void words(Statement statement, String q) {
        if (q == null) {
            return;
        }
        statement.add("""
                 AND (i.reference = upper(?)
                      OR i.id IN (SELECT n.invoice_id FROM billing.line l JOIN billing.invoice_line n ON n.line_id = l.id WHERE l.reference = ?)
                      OR i.total_cents = ?::bigint OR i.total_cents = -?::bigint
                      OR (true""", q, q, TypedAmount.cents(q), TypedAmount.cents(q));
        Arrays.stream(q.split("\\s+"))
                .limit(8)
                .forEach(word -> statement.add(
                        " AND (shared.fold(i.payer_name || ' ' || coalesce(i.registration, '')) LIKE '%' || shared.fold(?) || '%'"
                                + " OR i.reference LIKE '%' || upper(?) || '%')",
                        Conditions.literally(word), Conditions.literally(word)));
        statement.add("))");
    }

    private static List<String> names(Set<InvoiceState> states) {
        return states.stream().map(Enum::name).sorted().toList();
    }

    private static String order(InvoiceQuery query) {
        String way = query.descending() ? " DESC" : " ASC";
        return switch (query.sort()) {
            case ISSUED -> "i.issued_on" + way + ", i.id" + way;
            case NUMBER -> "i.series" + way + ", i.year" + way + ", i.number" + way;
            case PAYER -> "i.payer_name COLLATE \"fr-x-icu\"" + way + ", i.id";
            case DUE -> "i.due_on" + way + ", i.id";
            case TOTAL -> "i.total_cents" + way + ", i.id";
            case OPEN -> "i.open" + way + ", i.id";
        };
    }

    private static final class Statement {

        private String text = "";
        private final List<Object> values = new ArrayList<>();

        private void add(String more, Object... parameters) {
            text += " " + more;
            values.addAll(Arrays.asList(parameters));
        }

        private void when(String more, Object value) {
            if (value != null) {
                add(more, value);
            }
        }

        private Object[] and(Object... more) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(Arrays.asList(more));
            return all.toArray();
        }
    }
}
