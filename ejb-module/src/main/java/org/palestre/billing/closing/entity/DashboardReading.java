package org.palestre.billing.closing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.closing.boundary.DayReceipts;
import org.palestre.billing.closing.boundary.OpenAge;
import org.palestre.billing.closing.boundary.OpenAmount;
import org.palestre.billing.closing.boundary.Standing;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** The figures of the dashboard, each in one statement. */
@ApplicationScoped
public class DashboardReading {

    @Inject
    private Database database;

    /** What was received, the earliest day first. */
    public List<DayReceipts> receipts(LocalDate from, LocalDate until) {
        Map<LocalDate, Map<AccountKind, Money>> days = new LinkedHashMap<>();
        database.list(
                """
                SELECT e.booked_on, a.kind, -sum(p.cents)::bigint AS cents
                  FROM billing.entry e
                  JOIN billing.posting p ON p.entry_id = e.id
                  JOIN billing.account a ON a.id = p.account_id
                 WHERE e.booked_on >= ? AND e.booked_on <= ? AND e.kind IN ('PAYMENT', 'PAYMENT_CANCELLED', 'REVERSAL')
                   AND a.kind IN ('ONLINE', 'CASH', 'CHEQUE', 'CARD', 'VOUCHER')
                 GROUP BY 1, 2 ORDER BY 1""",
                row -> days.computeIfAbsent(
                                row.getObject("booked_on", LocalDate.class), day -> new EnumMap<>(AccountKind.class))
                        .put(AccountKind.valueOf(row.getString("kind")), Money.cents(row.getLong("cents"))),
                from,
                until);
        return days.entrySet().stream()
                .map(day -> new DayReceipts(day.getKey(), day.getValue()))
                .toList();
    }

    /** Balances of all accounts by what they are, and what is owed by its age. */
    public Standing standing(LocalDate today) {
        Map<String, Money> sums = new LinkedHashMap<>();
        database.list("""
                SELECT kind || CASE WHEN kind = 'WALLET' AND cents < 0 THEN '-' ELSE '' END AS side, sum(cents)::bigint AS cents
                  FROM billing.balance WHERE kind IN ('WALLET', 'REFUND_DUE', 'ORDERED', 'UNMATCHED') GROUP BY 1""", row -> sums.put(row.getString("side"), Money.cents(row.getLong("cents"))));
        return new Standing(
                sums.getOrDefault("WALLET-", Money.ZERO).negate(),
                sums.getOrDefault("WALLET", Money.ZERO),
                sums.getOrDefault("REFUND_DUE", Money.ZERO),
                sums.getOrDefault("ORDERED", Money.ZERO).negate(),
                sums.getOrDefault("UNMATCHED", Money.ZERO),
                openAmounts(today));
    }

    /** Of each wallet below zero, its latest debits down to what is owed: the older ones are paid. */
    private List<OpenAmount> openAmounts(LocalDate today) {
        Map<OpenAge, OpenAmount> found = new EnumMap<>(OpenAge.class);
        database.list(
                """
                WITH owing AS (
                    SELECT account_id, -cents AS owed FROM billing.balance WHERE kind = 'WALLET' AND cents < 0),
                debits AS (
                    SELECT o.account_id, o.owed, e.booked_on, -p.cents AS cents,
                           sum(-p.cents) OVER (PARTITION BY o.account_id ORDER BY e.booked_on DESC, p.entry_id DESC, p.position DESC) AS until_here
                      FROM owing o
                      JOIN billing.posting p ON p.account_id = o.account_id AND p.cents < 0
                      JOIN billing.entry e ON e.id = p.entry_id),
                open AS (
                    SELECT account_id, ?::date - booked_on AS days, least(cents, owed - (until_here - cents)) AS cents
                      FROM debits WHERE until_here - cents < owed)
                SELECT CASE WHEN days <= 30 THEN 'UNTIL_30_DAYS' WHEN days <= 60 THEN 'UNTIL_60_DAYS'
                            WHEN days <= 90 THEN 'UNTIL_90_DAYS' ELSE 'OLDER' END AS age,
                       sum(cents)::bigint AS cents, count(DISTINCT account_id) AS wallets
                  FROM open GROUP BY 1""",
                row -> {
                    OpenAge age = OpenAge.valueOf(row.getString("age"));
                    return found.put(
                            age, new OpenAmount(age, Money.cents(row.getLong("cents")), row.getLong("wallets")));
                },
                today);
        return Stream.of(OpenAge.values())
                .map(age -> found.getOrDefault(age, new OpenAmount(age, Money.ZERO, 0)))
                .toList();
    }
}
