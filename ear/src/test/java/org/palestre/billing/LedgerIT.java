package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.Posting;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.InContainer;

/** What is booked is balanced, stays as it is, and stands once. */
@InContainer
class LedgerIT {

    private static final List<String> ATTACKS = List.of(
            "UPDATE billing.posting SET cents = cents * 2",
            "UPDATE billing.entry SET booked_on = booked_on - 1",
            "UPDATE billing.account SET service_code = 'LOISIRS' WHERE kind = 'WALLET'",
            "UPDATE billing.line SET amount_cents = 0, vat_cents = 0",
            "UPDATE billing.line_outcome SET settled_on = settled_on - 1",
            "UPDATE billing.number_series SET last = last - 1",
            "DELETE FROM billing.posting",
            "DELETE FROM billing.entry",
            "DELETE FROM billing.line",
            "DELETE FROM billing.line_outcome",
            "TRUNCATE billing.posting",
            "TRUNCATE billing.entry CASCADE",
            "TRUNCATE billing.line CASCADE",
            "INSERT INTO billing.posting SELECT id, postings, (SELECT min(id) FROM billing.account), 1 FROM billing.entry",
            "INSERT INTO billing.posting SELECT id, 0, (SELECT min(id) FROM billing.account), 1 FROM billing.entry");

    private static final List<String> UNBALANCED = List.of(
            "(e, 0, a, 5), (e, 1, b, -4)",
            "(e, 0, a, 5)",
            "(e, 0, a, 5), (e, 1, b, -5), (e, 2, a, 1)",
            "(e, 0, a, 5), (e, 5, b, -5)");

    @EJB
    private Ledger ledger;

    @EJB
    private Balances balances;

    @EJB
    private Payers payers;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private long payer;
    private AccountKey wallet;

    @BeforeEach
    void somebodyWhoPays() throws Exception {
        payer = payers.ofPerson(Books.person(database));
        wallet = AccountKey.wallet(payer, Books.MEALS);
    }

    @Test
    void what_is_booked_cannot_be_changed_removed_or_added_to() throws Exception {
        Books.number(database, """
                INSERT INTO billing.number_series AS s (series, year, last) VALUES ('LEDGER', 2001, 1)
                ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING last""");
        pay("attack:" + payer, 1000);
        for (String attack : ATTACKS) {
            assertThatThrownBy(() -> execute(attack)).as(attack).isInstanceOf(SQLException.class);
        }
        assertThat(balances.wallet(payer, Books.MEALS)).isEqualTo(Money.cents(1000));
    }

    @Test
    void an_entry_that_is_not_balanced_and_complete_is_refused_at_the_latest_when_the_transaction_ends()
            throws Exception {
        pay("first:" + payer, 1000);
        long before = Books.number(database, "SELECT count(*) FROM billing.entry");
        for (String postings : UNBALANCED) {
            assertThatThrownBy(() -> execute("""
                        WITH e AS (INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                                   VALUES (now(), current_date, 'PAYMENT', 'unbalanced', 2) RETURNING id)
                        INSERT INTO billing.posting SELECT CASE entry WHEN 1 THEN e.id END, place,
                               (SELECT CASE account WHEN 1 THEN min(id) ELSE max(id) END FROM billing.account), cents
                          FROM e, (VALUES %s) v(entry, place, account, cents)""".formatted(
                            postings.replace("(e", "(1").replace(" a,", " 1,").replace(" b,", " 2,"))))
                    .as(postings)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("entr");
        }
        assertThat(Books.number(database, "SELECT count(*) FROM billing.entry")).isEqualTo(before);
    }

    @Test
    void a_reversal_that_is_not_the_mirror_of_its_entry_is_refused() throws Exception {
        long entry = pay("once:" + payer, 1000);
        assertThatThrownBy(() -> execute("""
                        WITH e AS (INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings, reverses)
                                   VALUES (now(), current_date, 'REVERSAL', 'mirror', 2, %d) RETURNING id)
                        INSERT INTO billing.posting SELECT e.id, p.position, p.account_id, -sign(p.cents)
                          FROM e, billing.posting p WHERE p.entry_id = %d""".formatted(entry, entry)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("reverse");
    }

    @Test
    void the_same_entry_said_by_many_at_once_is_booked_once() throws Exception {
        String reference = "payment:" + Books.reference();
        List<Outcome<Long>> outcomes = AtOnce.run(IntStream.range(0, 32)
                .<Callable<Long>>mapToObj(i -> () -> pay(reference, 700))
                .toList());
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(outcomes)
                .extracting(Outcome::value)
                .containsOnly(outcomes.get(0).value());
        assertThat(balances.wallet(payer, Books.MEALS)).isEqualTo(Money.cents(700));
    }

    @Test
    void another_amount_under_the_same_reference_is_refused() {
        String reference = "payment:" + Books.reference();
        pay(reference, 700);
        assertCode(() -> pay(reference, 701), "billing.entryDiffers");
        assertThat(balances.wallet(payer, Books.MEALS)).isEqualTo(Money.cents(700));
    }

    @Test
    void an_entry_is_undone_once_whoever_asks_and_however_often() throws Exception {
        long entry = pay("payment:" + Books.reference(), 500);
        String reference = "undo:" + entry;
        List<Outcome<Long>> outcomes = AtOnce.run(IntStream.range(0, 8)
                .<Callable<Long>>mapToObj(i -> () -> ledger.reverse(entry, EntryKind.PAYMENT_CANCELLED, reference))
                .toList());
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(outcomes)
                .extracting(Outcome::value)
                .containsOnly(outcomes.get(0).value());
        assertCode(() -> ledger.reverse(entry, EntryKind.REVERSAL, "otherwise:" + entry), "billing.entryDiffers");
        assertThat(balances.wallet(payer, Books.MEALS)).isEqualTo(Money.ZERO);
    }

    @Test
    void of_many_who_want_the_same_money_back_only_as_many_get_it_as_there_is_money() throws Exception {
        pay("payment:" + Books.reference(), 1000);
        List<Outcome<Long>> outcomes = AtOnce.run(IntStream.range(0, 16)
                .<Callable<Long>>mapToObj(i -> () -> ledger.bookCovered(NewEntry.move(
                        EntryKind.REFUND,
                        "refund:" + payer + "/" + i,
                        wallet,
                        AccountKey.of(AccountKind.REFUND_DUE),
                        Money.cents(300))))
                .toList());
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(3);
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() != null).allSatisfy(outcome -> assertThat(
                        ((BusinessException) outcome.failure()).code())
                .isEqualTo("billing.notEnough"));
        assertThat(balances.wallet(payer, Books.MEALS)).isEqualTo(Money.cents(100));
    }

    @Test
    void nothing_is_booked_on_a_day_to_come() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertCode(
                () -> ledger.book(new NewEntry(EntryKind.PAYMENT, "early:" + payer, tomorrow, postings(5))),
                "billing.dayToCome");
    }

    @Test
    void nothing_is_booked_on_a_closed_day_and_balances_are_the_same_before_and_after_a_closing() throws Exception {
        pay("payment:" + Books.reference(), 800);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                closingIsFair(statement);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void closingIsFair(Statement statement) throws SQLException {
        statement.execute("CREATE TEMP TABLE before_closing ON COMMIT DROP AS SELECT * FROM billing.balance");
        statement.execute("INSERT INTO billing.closing (closed_until, closed_at, closed_by)"
                + " VALUES (current_date + 3650, now(), 'test')");
        try (var wrong = statement.executeQuery("SELECT count(*) FROM billing.balance b"
                + " JOIN before_closing a USING (account_id) WHERE a.cents <> b.cents")) {
            wrong.next();
            assertThat(wrong.getLong(1)).isZero();
        }
        try (var marks = statement.executeQuery(
                "SELECT count(*) FROM billing.balance_mark m JOIN billing.closing c USING (last_entry)"
                        + " WHERE c.closed_until = current_date + 3650")) {
            marks.next();
            assertThat(marks.getLong(1)).isPositive();
        }
        assertThatThrownBy(() ->
                        statement.execute("INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)"
                                + " VALUES (now(), current_date, 'PAYMENT', 'closed', 2)"))
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo("PB001"));
    }

    private long pay(String reference, long cents) {
        return ledger.book(new NewEntry(EntryKind.PAYMENT, reference, null, postings(cents)));
    }

    private List<Posting> postings(long cents) {
        return List.of(
                new Posting(AccountKey.of(AccountKind.ONLINE), Money.cents(-cents)),
                new Posting(wallet, Money.cents(cents)));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
