package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.Estimate;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.control.LineRules;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** Reads priced lines with what became of them, each question in one statement. */
@ApplicationScoped
public class LineReading {

    @Inject
    private Database database;

    /** @throws BusinessException {@code billing.unknownLine} */
    public LineView byId(long id) {
        return database.first("SELECT * FROM billing.line_state WHERE id = ?", LineReading::view, id)
                .orElseThrow(() -> BusinessException.notFound("billing.unknownLine"));
    }

    /** In the order of their ids. */
    public List<LineView> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.list(
                        "SELECT * FROM billing.line_state WHERE id = ANY (?::bigint[]) ORDER BY id",
                        LineReading::view,
                        List.copyOf(ids));
    }

    /** Everything that was ever said of a booking, in the order in which it was said. */
    public List<LineView> ofReference(String reference) {
        return database.list(
                "SELECT * FROM billing.line_state WHERE reference = ? ORDER BY id", LineReading::view, reference);
    }

    /** The same of many bookings, by booking, in one statement. */
    public Map<String, List<LineView>> ofReferences(Collection<String> references) {
        return database
                .list(
                        "SELECT * FROM billing.line_state WHERE reference = ANY (?::text[]) ORDER BY id",
                        LineReading::view,
                        List.copyOf(references))
                .stream()
                .collect(Collectors.groupingBy(LineView::reference));
    }

    /** The line that stands at each of these places, by {@link LineRules#place}; places where none does are missing. */
    public Map<String, LineView> standing(Collection<NewLine> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        List<LineView> lines = database.list(
                """
                SELECT s.* FROM unnest(?::text[], ?::text[]) k(reference, key)
                  JOIN billing.line_state s ON s.reference = k.reference AND s.key = k.key
                 WHERE s.corrects IS NULL""",
                LineReading::view,
                places.stream().map(NewLine::reference).toList(),
                places.stream().map(NewLine::key).toList());
        Map<String, LineView> standing = new HashMap<>();
        LineRules.standing(lines).forEach(line -> standing.put(LineRules.place(line.reference(), line.key()), line));
        return standing;
    }

    /** The lines that an entry debited. */
    public List<LineView> debitedByAny(Collection<Long> entryIds) {
        return database.list(
                "SELECT * FROM billing.line_state WHERE entry_id = ANY (?::bigint[]) ORDER BY id",
                LineReading::view,
                List.copyOf(entryIds));
    }

    /** Whether all of these lines were debited by that entry. */
    public boolean debitedBy(long entryId, Collection<Long> lineIds) {
        return database.number(
                        "SELECT count(*) FROM billing.line_outcome WHERE entry_id = ? AND line_id = ANY (?::bigint[])",
                        entryId,
                        List.copyOf(lineIds))
                == lineIds.size();
    }

    /** What waits to be debited until a day, beside what is in the wallet. */
    public Estimate estimate(long payerId, String serviceCode, LocalDate until, Money balance) {
        return database.first(
                        "SELECT coalesce(sum(amount_cents), 0)::bigint AS cents, count(*) AS lines"
                                + " FROM billing.line_pending WHERE payer_id = ? AND service_code = ? AND due_on <= ?",
                        row -> new Estimate(until, balance, Money.cents(row.getLong("cents")), row.getLong("lines")),
                        payerId,
                        serviceCode,
                        until)
                .orElseThrow();
    }

    /** A row of {@code billing.line_state}. */
    public static LineView view(ResultSet row) throws SQLException {
        return new LineView(
                row.getLong("id"),
                row.getLong("payer_id"),
                row.getString("service_code"),
                row.getString("reference"),
                row.getString("key"),
                row.getInt("revision"),
                row.getObject("corrects", Long.class),
                row.getString("label"),
                row.getString("beneficiary"),
                Explanations.read(row.getString("explanation")),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                money(row, "unit_price_cents"),
                row.getBigDecimal("vat_rate"),
                money(row, "amount_cents"),
                money(row, "vat_cents"),
                new DateRange(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                LineState.valueOf(row.getString("state")),
                row.getObject("entry_id", Long.class),
                row.getObject("settled_on", LocalDate.class),
                money(row, "standing_cents"),
                money(row, "standing_vat_cents"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.cents(row.getLong(column));
    }
}
