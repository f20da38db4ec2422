package org.palestre.billing.history.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.history.boundary.ConsumptionLine;
import org.palestre.billing.history.boundary.ConsumptionMonth;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** What was charged to a payer, month by month: all but what was cancelled before its day. */
@ApplicationScoped
public class ConsumptionReading {

    private static final String CONSUMED = """
             FROM billing.line l
             LEFT JOIN billing.line_outcome o ON o.line_id = l.id
            WHERE l.payer_id = ? AND o.outcome IS DISTINCT FROM 'CANCELLED'""";

    private static final String IN_MONTH = CONSUMED + " AND l.period_start >= ? AND l.period_start < ?";

    /** What a month comes to. */
    private record Sums(long lines, Money total, Money toCome) {}

    @Inject
    private Database database;

    /** A page of a month, by day, consumer and activity. */
    public ConsumptionMonth month(PayerView payer, YearMonth month, PageRequest page) {
        LocalDate first = month.atDay(1);
        LocalDate end = month.plusMonths(1).atDay(1);
        Sums sums = sums(payer.id(), first, end);
        return new ConsumptionMonth(
                payer.id(),
                payer.name(),
                month,
                edge("max", " AND l.period_start < ?", payer.id(), first),
                edge("min", " AND l.period_start >= ?", payer.id(), end),
                new Page<>(lines(payer.id(), first, end, page), sums.lines()),
                sums.total(),
                sums.toCome());
    }

    private List<ConsumptionLine> lines(long payerId, LocalDate first, LocalDate end, PageRequest page) {
        return database.list(
                "SELECT r.*, s.name_french, s.name_english FROM (SELECT l.*, o.outcome" + IN_MONTH
                        + " ORDER BY l.period_start, l.beneficiary, l.id LIMIT ? OFFSET ?) r"
                        + " JOIN billing.service s ON s.code = r.service_code ORDER BY r.period_start, r.beneficiary, r.id",
                ConsumptionReading::line,
                payerId,
                first,
                end,
                page.size(),
                page.offset());
    }

    private static ConsumptionLine line(ResultSet row) throws SQLException {
        return new ConsumptionLine(
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class).minusDays(1),
                row.getString("beneficiary"),
                row.getString("label"),
                row.getString("name_french"),
                row.getString("name_english"),
                Money.cents(row.getLong("unit_price_cents")),
                row.getBigDecimal("quantity").stripTrailingZeros(),
                Money.cents(row.getLong("amount_cents")),
                row.getString("outcome") == null,
                row.getString("reason"));
    }

    private Sums sums(long payerId, LocalDate first, LocalDate end) {
        return database.list(
                        "SELECT count(*) AS lines, coalesce(sum(l.amount_cents), 0)::bigint AS total,"
                                + " coalesce(sum(l.amount_cents) FILTER (WHERE o.outcome IS NULL), 0)::bigint AS to_come"
                                + IN_MONTH,
                        row -> new Sums(
                                row.getLong("lines"),
                                Money.cents(row.getLong("total")),
                                Money.cents(row.getLong("to_come"))),
                        payerId,
                        first,
                        end)
                .get(0);
    }

    private YearMonth edge(String edge, String condition, long payerId, LocalDate day) {
        LocalDate found = database.list(
                        "SELECT " + edge + "(l.period_start)" + CONSUMED + condition,
                        row -> row.getObject(1, LocalDate.class),
                        payerId,
                        day)
                .get(0);
        return found == null ? null : YearMonth.from(found);
    }
}
