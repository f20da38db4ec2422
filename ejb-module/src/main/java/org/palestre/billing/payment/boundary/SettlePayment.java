package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.event.PaymentReceived;
import org.palestre.billing.invoice.boundary.NamedInvoices;
import org.palestre.billing.payment.control.Judgement;
import org.palestre.billing.payment.control.PaymentEntries;
import org.palestre.billing.payment.control.PaymentMail;
import org.palestre.billing.payment.control.Verdict;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.billing.payment.entity.Payments;
import org.palestre.billing.payment.entity.StoredPayment;
import org.palestre.shared.Roles;

/**
 * Does what an answer of PayFiP means: in one transaction the payment changes, the money is booked, the payer is told. The
 * same answer twice, at once or a year apart, does it once.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SettlePayment {

    @Inject
    private Payments payments;

    @Inject
    private PaymentMail mail;

    @EJB
    private Ledger ledger;

    @EJB
    private NamedInvoices invoices;

    @Inject
    private Event<PaymentReceived> received;

    @Inject
    private Clock clock;

    /** Where the payment stands then. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public PaymentState settle(long paymentId, PayfipAnswer answer) {
        Instant now = clock.instant();
        StoredPayment before = payments.lock(paymentId);
        if (before.state().booked()) {
            return before.state();
        }
        Verdict verdict = Judgement.of(before.standing(), answer, now);
        if (verdict.state().booked() && answer instanceof PayfipAnswer.Result result) {
            book(before, verdict.state(), result, now);
        } else {
            payments.judged(before, verdict, answer.shortly(), now);
        }
        return verdict.state();
    }

    private void book(StoredPayment payment, PaymentState state, PayfipAnswer.Result result, Instant now) {
        List<WalletAmount> wallets = payments.wallets(payment.id());
        long entry = ledger.book(
                state == PaymentState.PAID
                        ? PaymentEntries.paid(payment.id(), wallets)
                        : PaymentEntries.unmatched(payment.id(), result.cents()));
        payments.booked(payment.id(), state, entry, result, now, clock.getZone());
        if (state == PaymentState.PAID) {
            invoices.note(entry, WalletAmount.shares(wallets));
            PaymentEntries.byPayer(wallets)
                    .forEach((payer, total) -> received.fire(new PaymentReceived(payment.id(), payer, total)));
            mail.received(payment, result, wallets);
        }
    }
}
