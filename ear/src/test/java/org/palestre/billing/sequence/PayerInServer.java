package org.palestre.billing.sequence;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.palestre.billing.Books;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.DebitLines;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.boundary.Reduction;
import org.palestre.billing.invoice.boundary.IssueInvoices;
import org.palestre.billing.invoice.boundary.NewInvoice;
import org.palestre.billing.wallet.boundary.ExamineRefunds;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.Sql;
import org.wildfly.security.auth.server.SecurityIdentity;

/** A new payer, to whom things happen by the product's own boundaries. */
@Dependent
public class PayerInServer {

    @EJB
    private PricedLines pricedLines;

    @EJB
    private DebitLines debitLines;

    @EJB
    private Ledger ledger;

    @EJB
    private Balances balances;

    @EJB
    private Payers payers;

    @EJB
    private IssueInvoices invoices;

    @EJB
    private ExamineRefunds refunds;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private final List<Long> payments = new ArrayList<>();
    private final String booking = Books.reference();
    private SecurityIdentity treasurer;
    private long person;
    private long payer;

    PayerInServer arrives(SecurityIdentity whoDecides) throws SQLException {
        treasurer = whoDecides;
        person = Books.person(database);
        payer = payers.ofPerson(person);
        return this;
    }

    /** Does it; whether it was accepted. */
    boolean does(Step step) {
        try {
            carryOut(step);
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }

    private void carryOut(Step step) {
        String key = "K" + step.key();
        String reference = booking + "/" + step.service();
        switch (step.action()) {
            case PAY ->
                payments.add(ledger.book(NewEntry.move(
                        EntryKind.PAYMENT,
                        "payment:" + Books.reference(),
                        AccountKey.of(AccountKind.CASH),
                        AccountKey.wallet(payer, step.service()),
                        Money.cents(step.cents()))));
            case CANCEL_PAYMENT -> cancelPayment(step.key());
            case REFUND -> refund(step);
            case ADD -> pricedLines.add(List.of(line(step, reference, key, step.cents())));
            case REPLACE ->
                pricedLines.replace(
                        reference,
                        IntStream.range(0, Step.KEYS)
                                .filter(part -> step.wanted(part) != null)
                                .mapToObj(part -> line(step, reference, "K" + part, step.wanted(part)))
                                .toList(),
                        "Essai");
            case REDUCE ->
                pricedLines.reduce(new Reduction(reference, key, Money.cents(step.cents()), List.of(), "Essai"));
            case CANCEL -> pricedLines.cancel(reference, key, "Essai");
            case DEBIT -> debit(step, reference);
            default -> throw new IllegalArgumentException(step.written());
        }
    }

    private void cancelPayment(int which) {
        if (!payments.isEmpty()) {
            long entry = payments.remove(which % payments.size());
            ledger.reverse(entry, EntryKind.PAYMENT_CANCELLED, "cancelled:" + entry);
        }
    }

    /** The payer asks, the treasurer accepts; what cannot be accepted is refused. */
    private void refund(Step step) {
        String number = Sql.of(database)
                .one(
                        String.class,
                        "INSERT INTO billing.refund (payer_id, service_code, cents, iban, holder, requested_by, requested_at)"
                                + " VALUES (?, ?, ?, 'FR1420041010050500013M02606', 'ESSAI', ?, now()) RETURNING reference",
                        payer,
                        step.service(),
                        step.cents(),
                        person);
        try {
            treasurer.runAs((Runnable) () -> refunds.accept(number));
        } catch (BusinessException e) {
            treasurer.runAs((Runnable) () -> refunds.refuse(number, "Il n’y a pas assez"));
            throw e;
        }
    }

    private void debit(Step step, String reference) {
        if (step.prepaid()) {
            debitLines.debitDue(pricedLines.ofReference(reference).stream()
                    .filter(line -> line.state() == LineState.PENDING)
                    .map(LineView::id)
                    .toList());
        } else {
            treasurer.runAs((Runnable)
                    () -> invoices.issue(new NewInvoice(payer, Set.of(step.service()), LocalDate.now(clock), null)));
        }
    }

    /** What can be seen of it now. */
    Map<String, Long> seen() {
        Map<String, Long> seen = new TreeMap<>();
        for (String service : List.of(Books.MEALS, Books.SLOTS)) {
            seen.put(service + ".balance", balances.wallet(payer, service).cents());
            seen.put(
                    service + ".estimated",
                    pricedLines
                            .estimate(payer, service, LocalDate.now(clock))
                            .estimatedBalance()
                            .cents());
            pricedLines.ofReference(booking + "/" + service).stream()
                    .filter(LineView::stands)
                    .forEach(line -> seen.merge(
                            service + "." + line.key(), line.standing().cents(), Long::sum));
        }
        return seen;
    }

    /** Nobody makes the documents of its invoices: they are not what the test is about, and take long. */
    void leaves() {
        Sql.of(database)
                .change(
                        "UPDATE billing.invoice_paper SET due_at = now() + interval '10 years' WHERE document_id IS NULL"
                                + " AND invoice_id IN (SELECT id FROM billing.invoice WHERE payer_id = ?)",
                        payer);
    }

    private NewLine line(Step step, String reference, String key, long cents) {
        return Books.line(payer, step.service(), reference, key, cents, LocalDate.now(clock));
    }
}
