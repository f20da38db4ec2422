package org.palestre.billing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.NewLine;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** What tests about money need: people who pay, lines to charge, and the sums that must come out. */
public final class Books {

    /** A service that is debited day by day. */
    public static final String MEALS = "RESTAURATION";

    /** A service that is invoiced. */
    public static final String SLOTS = "SPORT_SLOTS";

    /** Counts the entries that do not balance, or have more or fewer postings than they say. */
    public static final String BROKEN = """
            SELECT count(*) FROM (
                SELECT e.id FROM billing.entry e LEFT JOIN billing.posting p ON p.entry_id = e.id
                 GROUP BY e.id, e.postings HAVING coalesce(sum(p.cents), 0) <> 0 OR count(p.entry_id) <> e.postings) e""";

    /** Counts the lines that wait without standing in the list of those that wait, or the other way round. */
    public static final String MISPLACED = """
            SELECT count(*) FROM billing.line l
              LEFT JOIN billing.line_outcome o ON o.line_id = l.id
              LEFT JOIN billing.line_pending p ON p.line_id = l.id
             WHERE (o.line_id IS NULL) <> (p.line_id IS NOT NULL)""";

    private Books() {}

    /** A reference that nobody has used. */
    public static String reference() {
        return "test:" + UUID.randomUUID();
    }

    /** Somebody new, with an account; the person's id. */
    public static long person(DataSource database) throws SQLException {
        return number(
                database,
                "INSERT INTO accounts.person (email, given_name, family_name, confirmed_at)"
                        + " VALUES (?, 'Essai', 'Payeur', now()) RETURNING id",
                UUID.randomUUID() + "@payeurs.example");
    }

    /** Somebody pays online into a wallet. */
    public static void pay(Ledger ledger, long payerId, String service, long cents) {
        ledger.book(NewEntry.move(
                EntryKind.PAYMENT,
                "payment:" + reference(),
                AccountKey.of(AccountKind.ONLINE),
                AccountKey.wallet(payerId, service),
                Money.cents(cents)));
    }

    /** A line that is due on that day. */
    public static NewLine line(
            long payerId, String service, String reference, String key, long cents, LocalDate dueOn) {
        return new NewLine(
                payerId,
                service,
                reference,
                key,
                "Essai",
                null,
                List.of(new ExplanationStep("Grille d’essai", "un prix", cents)),
                BigDecimal.ONE,
                "unité",
                Money.cents(cents),
                BigDecimal.valueOf(20),
                Money.cents(cents),
                new DateRange(dueOn, dueOn.plusDays(1)),
                dueOn);
    }

    /** The only number that a query gives. */
    public static long number(DataSource database, String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** How many entries do not balance, or have more or fewer postings than they say. */
    public static long broken(DataSource database) throws SQLException {
        return number(database, BROKEN);
    }

    /** How many lines wait without standing in the list of those that wait, or the other way round. */
    public static long misplaced(DataSource database) throws SQLException {
        return number(database, MISPLACED);
    }
}
