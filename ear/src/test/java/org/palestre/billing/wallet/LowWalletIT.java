package org.palestre.billing.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.billing.Books;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.wallet.boundary.DebitDueLines;
import org.palestre.testing.InContainer;
import org.palestre.testing.ProductItself;
import org.palestre.testing.Sql;

/** A payer is told once that a wallet runs low, once that it is below zero, and again only after money came in. */
@InContainer
class LowWalletIT {

    @EJB
    private PricedLines pricedLines;

    @EJB
    private DebitDueLines debits;

    @EJB
    private Ledger ledger;

    @EJB
    private Payers payers;

    @Inject
    private ProductItself product;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    @Test
    void a_payer_is_told_once_for_each_fall_below_the_warning_and_below_zero() throws Exception {
        long person = Books.person(database);
        long payer = payers.ofPerson(person);
        pay(payer, 2_000);
        assertThat(told(person, () -> debit(payer, 500)))
                .as("15 left, warned below 10")
                .isZero();
        assertThat(told(person, () -> debit(payer, 600))).as("9 left").isOne();
        assertThat(told(person, () -> debit(payer, 100)))
                .as("8 left, told already")
                .isZero();
        assertThat(told(person, () -> debit(payer, 1_000))).as("2 owed").isOne();
        assertThat(told(person, () -> debit(payer, 100)))
                .as("3 owed, told already")
                .isZero();
        pay(payer, 2_000);
        assertThat(told(person, () -> debit(payer, 100))).as("16 left").isZero();
        assertThat(told(person, () -> debit(payer, 700))).as("9 left again").isOne();
    }

    private interface Work {
        void run() throws Exception;
    }

    private long told(long person, Work work) throws Exception {
        long before = messages(person);
        work.run();
        return messages(person) - before;
    }

    private long messages(long person) {
        return Sql.of(database)
                .number(
                        "SELECT count(*) FROM messaging.message m JOIN accounts.person n ON n.email = m.recipient"
                                + " WHERE n.id = ? AND m.template = 'wallet-low'",
                        person);
    }

    private void debit(long payer, long cents) throws Exception {
        List<LineView> lines = pricedLines.add(
                List.of(Books.line(payer, Books.MEALS, Books.reference(), "K", cents, LocalDate.now(clock))));
        product.does(() -> {
            debits.debit(lines.stream().map(LineView::id).toList());
            return null;
        });
    }

    private void pay(long payer, long cents) {
        Books.pay(ledger, payer, Books.MEALS, cents);
    }
}
