package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.shared.Money;
import org.palestre.testing.InContainer;

/** What became of a line is what its entry took from the wallet, whoever writes it. */
@InContainer
class LineOutcomesIT {

    private static final int LITTLE = 500;
    private static final int MUCH = 700;

    @EJB
    private PricedLines pricedLines;

    @EJB
    private Ledger ledger;

    @EJB
    private Payers payers;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private long payer;
    private long cheap;
    private long dear;

    @BeforeEach
    void two_lines_wait() throws SQLException {
        payer = payers.ofPerson(Books.person(database));
        cheap = line(LITTLE);
        dear = line(MUCH);
    }

    @Test
    void each_entry_takes_what_its_own_lines_cost() throws Exception {
        long little = taken(LITTLE);
        long much = taken(MUCH);
        assertRefused(debited(cheap, much, dear, little), "does not take from the wallet what its lines cost");
        assertThat(waiting()).isEqualTo(2);
        Books.number(database, debited(cheap, little, dear, much));
        assertThat(waiting()).isZero();
    }

    @Test
    void an_entry_of_somebody_else_debits_no_line() throws Exception {
        long mine = taken(LITTLE);
        payer = payers.ofPerson(Books.person(database));
        assertRefused(debited(cheap, mine, dear, taken(MUCH)), "does not take from the wallet what its lines cost");
    }

    @Test
    void what_costs_something_is_debited_by_an_entry() {
        assertRefused(debited(cheap, null, dear, null), "an outcome that it cannot have");
    }

    private void assertRefused(String sql, String why) {
        assertThatThrownBy(() -> Books.number(database, sql)).hasMessageContaining(why);
    }

    /** Writes two outcomes by hand, in one statement. */
    private static String debited(long line, Long entry, long otherLine, Long otherEntry) {
        return "INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at) VALUES"
                + " (%d, 'DEBITED', %d, current_date, now()), (%d, 'DEBITED', %d, current_date, now()) RETURNING line_id"
                        .formatted(line, entry, otherLine, otherEntry);
    }

    private long waiting() throws SQLException {
        return Books.number(
                database, "SELECT count(*) FROM billing.line_pending WHERE line_id IN (%d, %d)".formatted(cheap, dear));
    }

    private long line(long cents) {
        return pricedLines
                .add(List.of(Books.line(payer, Books.SLOTS, Books.reference(), "T1", cents, LocalDate.now(clock))))
                .get(0)
                .id();
    }

    /** An entry that takes so much from the wallet and names no line. */
    private long taken(long cents) {
        return ledger.book(NewEntry.move(
                EntryKind.DEBIT,
                "debit:" + Books.reference(),
                AccountKey.wallet(payer, Books.SLOTS),
                new AccountKey(AccountKind.REVENUE, null, Books.SLOTS),
                Money.cents(cents)));
    }
}
