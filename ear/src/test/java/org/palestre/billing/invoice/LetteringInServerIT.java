package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
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
import org.palestre.billing.invoice.boundary.InvoiceShare;
import org.palestre.billing.invoice.boundary.NamedInvoices;
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
 * Whatever happens to a wallet, in any order: what is open of its invoices is what it owes, those that a payment names are paid by
 * it, the oldest by all others, and what a credit note takes back counts for the invoice that it corrects.
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

    @EJB
    private NamedInvoices named;

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
        private long named;

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
            int what = random.nextInt(5);
            if (what < 2 || known.isEmpty()) {
                long cents = 1 + random.nextInt(10_000);
                pricedLines.add(List.of(
                        Books.line(payer, charged.service(), reference, "K" + step, cents, LocalDate.now(clock))));
                known.add(new Known(issue(charged, step), "K" + step, cents));
            } else if (what == 2) {
                paid += pay(charged, 1 + random.nextInt(12_000)).cents();
            } else if (what == 3) {
                Known one = known.get(random.nextInt(known.size()));
                Payment payment = pay(charged, 1 + random.nextInt(8_000));
                named.note(
                        payment.entry(),
                        List.of(new InvoiceShare(
                                number(one.id), payer, charged.service(), Money.cents(payment.cents()))));
                one.named += payment.cents();
            } else {
                takeBack(charged, reference, known.get(random.nextInt(known.size())), random, step);
            }
            assertThat(openOf(payer)).as("seed %d, step %d", seed, step).isEqualTo(expected(known, paid));
        }
        charged.withoutPapers();
        assertThat(Books.broken(database)).isZero();
    }

    @Test
    void what_is_said_to_be_for_an_invoice_has_come_into_its_wallet() throws Exception {
        Charged charged = Charged.make(Sql.of(database), 2, 0);
        String reference = Books.reference();
        pricedLines.add(List.of(
                Books.line(charged.payers().get(0), charged.service(), reference, "K", 1000, LocalDate.now(clock))));
        long invoice = issue(charged, 0);
        charged.withoutPapers();
        Payment payment = pay(charged, 400);
        InvoiceShare stranger =
                new InvoiceShare(number(invoice), charged.payers().get(1), charged.service(), Money.cents(400));
        assertThatThrownBy(() -> named.note(payment.entry(), List.of(stranger)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("invoice.unknown"));
        InvoiceShare more =
                new InvoiceShare(number(invoice), charged.payers().get(0), charged.service(), Money.cents(401));
        assertThatThrownBy(() -> named.note(payment.entry(), List.of(more)))
                .hasStackTraceContaining("an entry did not bring what was paid for an invoice");
        assertThatThrownBy(() -> Sql.of(database).change("DELETE FROM billing.invoice_payment"))
                .hasStackTraceContaining("append-only");
    }

    /** An entry that has brought money. */
    private record Payment(long entry, long cents) {}

    private Payment pay(Charged charged, long cents) {
        long entry = ledger.book(NewEntry.move(
                EntryKind.PAYMENT,
                "payment:" + UUID.randomUUID(),
                AccountKey.of(AccountKind.ONLINE),
                AccountKey.wallet(charged.payers().get(0), charged.service()),
                Money.cents(cents)));
        return new Payment(entry, cents);
    }

    private String number(long invoice) {
        return Sql.of(database).one(String.class, "SELECT reference FROM billing.invoice WHERE id = ?", invoice);
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
        return open.ofPayers(List.of(payer)).stream()
                .map(invoice -> invoice.id() + ": " + opened(invoice))
                .toList();
    }

    private static long opened(OpenInvoice invoice) {
        return invoice.open().cents();
    }

    private static List<String> expected(List<Known> known, long paid) {
        List<String> expected = new ArrayList<>();
        long money = paid
                + known.stream()
                        .mapToLong(one -> Math.max(0, one.named - one.left))
                        .sum();
        for (Known one : known) {
            long needed = Math.max(0, one.left - one.named);
            long used = Math.min(money, needed);
            money -= used;
            if (needed > used) {
                expected.add(one.id + ": " + (needed - used));
            }
        }
        return expected;
    }
}
