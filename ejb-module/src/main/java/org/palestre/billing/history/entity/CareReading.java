package org.palestre.billing.history.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.billing.history.control.PaidCare;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** What a payer was debited and has paid for services that the city marks as child care. */
@ApplicationScoped
public class CareReading {

    private static final String CARE = "SELECT service_code FROM billing.wallet_rule WHERE child_care";

    /** A debit, and from the wallet of which service. */
    private record DebitOf(String service, PaidCare.Debit debit) {}

    /** What had been paid before the year and until its end. */
    public record Payments(Money before, Money until) {}

    @Inject
    private Database database;

    /** The debits until the end of a year, the oldest first, by the code of their service. */
    public Map<String, List<PaidCare.Debit>> debits(long payerId, int year) {
        return database
                .list(
                        "SELECT s.service_code, s.settled_on, s.beneficiary, s.standing_cents FROM billing.line_state s"
                                + " WHERE s.payer_id = ? AND s.state = 'DEBITED' AND s.corrects IS NULL AND s.standing_cents > 0"
                                + " AND s.settled_on < ? AND s.service_code IN (" + CARE
                                + ") ORDER BY s.settled_on, s.id",
                        row -> new DebitOf(
                                row.getString("service_code"),
                                new PaidCare.Debit(
                                        row.getObject("settled_on", LocalDate.class),
                                        row.getString("beneficiary"),
                                        Money.cents(row.getLong("standing_cents")))),
                        payerId,
                        LocalDate.of(year + 1, 1, 1))
                .stream()
                .collect(Collectors.groupingBy(
                        DebitOf::service, LinkedHashMap::new, Collectors.mapping(DebitOf::debit, Collectors.toList())));
    }

    /** What was paid for each service, less what went back. What was written off was not paid. */
    public Map<String, Payments> payments(long payerId, int year) {
        Map<String, Payments> payments = new LinkedHashMap<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        database.list(
                """
                SELECT a.service_code, coalesce(sum(p.cents) FILTER (WHERE e.booked_on < ?), 0)::bigint AS before,
                       coalesce(sum(p.cents), 0)::bigint AS until
                  FROM billing.account a
                  JOIN billing.posting p ON p.account_id = a.id
                  JOIN billing.entry e ON e.id = p.entry_id
                 WHERE a.payer_id = ? AND e.booked_on < ? AND a.service_code IN (SELECT service_code FROM billing.wallet_rule WHERE child_care)
                   AND (a.kind = 'ORDERED' AND e.kind = 'TREASURY_RECEIPT'
                        OR a.kind = 'WALLET' AND (
                           e.kind IN ('PAYMENT', 'PAYMENT_CANCELLED', 'MATCHED', 'TRANSFER', 'REFUND', 'REFUND_RETURNED')
                           OR e.kind = 'REVERSAL' AND EXISTS (SELECT FROM billing.entry u WHERE u.id = e.reverses
                              AND u.kind IN ('PAYMENT', 'MATCHED', 'TRANSFER', 'REFUND', 'REFUND_RETURNED'))))
                 GROUP BY a.service_code""",
                row -> payments.put(
                        row.getString("service_code"),
                        new Payments(Money.cents(row.getLong("before")), Money.cents(row.getLong("until")))),
                first,
                payerId,
                first.plusYears(1));
        return payments;
    }

    /** The year in which child care was first debited to the payer. */
    public Optional<Integer> firstYear(long payerId) {
        return Optional.ofNullable(database.list(
                        "SELECT extract(year FROM min(o.settled_on))::int FROM billing.line l"
                                + " JOIN billing.line_outcome o ON o.line_id = l.id AND o.outcome = 'DEBITED'"
                                + " WHERE l.payer_id = ? AND l.service_code IN (" + CARE + ")",
                        row -> row.getObject(1, Integer.class),
                        payerId)
                .get(0));
    }
}
