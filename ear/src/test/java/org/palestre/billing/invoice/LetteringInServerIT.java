package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.billing.Books;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.boundary.Reduction;
import org.palestre.billing.invoice.boundary.OpenInvoice;
import org.palestre.billing.invoice.boundary.OpenInvoices;
import org.palestre.billing.invoice.control.InvoiceIssue;
import org.palestre.billing.invoice.entity.InvoiceBooking;
import org.palestre.billing.invoice.entity.InvoiceWriting.Terms;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.InContainer;
import org.palestre.testing.Sql;

/**
 * Whatever happens to a wallet, in any order: what is open of its invoices is what it owes, the oldest are paid first, and what a
 * credit note takes back counts for the invoice that it corrects.
 */
@InContainer
class LetteringInServerIT {

    private static final int STEPS = 25;

    @EJB
    private PricedLines pricedLines;

    @EJB
    private Ledger ledger;

    @EJB
    private OpenInvoices open;

    @Inject
    private InvoiceBooking booking;

    @Inject
    private InvoiceIssue issue;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    /** An invoice with its line, and what of it was not taken back. */
    private static final class Known {
        private final long id;
        private final String key;
        private long left;

        private Known(long id, String key, long left) {
            this.id = id;
            this.key = key;
            this.left = left;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_open_is_what_the_arithmetic_says(int seed) throws Exception {
        Random random = new Random(seed);
        Charged charged = Charged.make(Sql.of(database), 1, 0);
        long payer = charged.payers().get(0);
        String reference = Books.reference();
        List<Known> known = new ArrayList<>();
        long paid = 0;
        for (int step = 0; step < STEPS; step++) {
            int what = random.nextInt(4);
            if (what < 2 || known.isEmpty()) {
                long cents = 1 + random.nextInt(10_000);
                pricedLines.add(List.of(
                        Books.line(payer, charged.service(), reference, "K" + step, cents, LocalDate.now(clock))));
                known.add(new Known(issue(charged, step), "K" + step, cents));
            } else if (what == 2) {
                long cents = 1 + random.nextInt(12_000);
                ledger.book(NewEntry.move(
                        EntryKind.PAYMENT,
                        "payment:" + UUID.randomUUID(),
                        AccountKey.of(AccountKind.ONLINE),
                        AccountKey.wallet(payer, charged.service()),
                        Money.cents(cents)));
                paid += cents;
            } else {
                takeBack(charged, reference, known.get(random.nextInt(known.size())), random, step);
            }
            assertThat(openOf(payer)).as("seed %d, step %d", seed, step).isEqualTo(expected(known, paid));
        }
        charged.withoutPapers();
        assertThat(Books.broken(database)).isZero();
    }

    private void takeBack(Charged charged, String reference, Known one, Random random, int step) throws Exception {
        long by = 1 + random.nextInt(5_000);
        try {
            pricedLines.reduce(new Reduction(reference, one.key, Money.cents(by), List.of(), "Essai"));
            issue(charged, step);
            one.left -= by;
        } catch (BusinessException e) {
            assertThat(e.code()).isIn("billing.reducedTooFar", "billing.unknownLine");
        }
    }

    /** Issues what waits; invoices of later steps are due later. */
    private long issue(Charged charged, int step) throws Exception {
        LocalDate today = LocalDate.now(clock);
        transaction.begin();
        List<Long> lines = booking.take(charged.payers(), Set.of(charged.service()), today, Long.MAX_VALUE);
        long id = issue.issue(lines, new Terms(today, today.plusDays(step), Instant.now(), "essai", null))
                .get(0)
                .invoiceId();
        transaction.commit();
        return id;
    }

    /** What each invoice has open, the oldest first; those with nothing are left out. */
    private List<String> openOf(long payer) {
        return open.ofPayer(payer).stream()
                .map(invoice -> invoice.id() + ": " + opened(invoice))
                .toList();
    }

    private static long opened(OpenInvoice invoice) {
        return invoice.open().cents();
    }

    private static List<String> expected(List<Known> known, long paid) {
        List<String> expected = new ArrayList<>();
        long money = paid;
        for (Known one : known) {
            long used = Math.min(money, one.left);
            money -= used;
            if (one.left > used) {
                expected.add(one.id + ": " + (one.left - used));
            }
        }
        return expected;
    }
}
