package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.event.PaymentReceived;
import org.palestre.billing.invoice.boundary.NamedInvoices;
import org.palestre.billing.payment.control.PaymentEntries;
import org.palestre.billing.payment.control.PaymentMail;
import org.palestre.billing.payment.control.PaymentRules;
import org.palestre.billing.payment.entity.OfficePayments;
import org.palestre.billing.payment.entity.Operations;
import org.palestre.billing.payment.entity.Payments;
import org.palestre.billing.payment.entity.StoredPayment;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The cash office looks at online payments, has PayFiP asked, and assigns what fitted nothing. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER})
public class ExaminePayments {

    @Inject
    private Payments payments;

    @Inject
    private OfficePayments office;

    @Inject
    private Operations operations;

    @Inject
    private PaymentMail mail;

    @EJB
    private Ledger ledger;

    @EJB
    private NamedInvoices invoices;

    @EJB
    private AuditTrail audit;

    @Inject
    private Event<PaymentReceived> received;

    @Inject
    private Clock clock;

    /** A page of them, the latest first. */
    public Page<OfficePayment> list(PaymentFilter filter, PageRequest page) {
        return office.list(filter, page);
    }

    /** How many of those that the filter finds, whatever states it names, stand where. */
    public Map<PaymentState, Long> countByState(PaymentFilter filter) {
        return office.countByState(filter);
    }

    /** How many there are at which somebody has to look, see {@link PaymentState#needsSomebody}. */
    public long needingSomebody() {
        return office.needingSomebody();
    }

    /** @throws BusinessException {@code payment.unknown} */
    public OfficePayment payment(String reference) {
        return office.one(payments.get(reference));
    }

    /**
     * Has PayFiP asked about a payment within seconds.
     *
     * @throws BusinessException {@code payment.unknown}, {@code payment.neverSent} if PayFiP does not know of it
     */
    public void askNow(String reference) {
        StoredPayment payment = payments.get(reference);
        if (payment.idOp() == null) {
            throw BusinessException.conflict("payment.neverSent");
        }
        operations.askAt(payment.id(), clock.instant());
    }

    /**
     * Says into which wallets goes what PayFiP took and did not fit what was asked for. Once; the payer is told by mail. What an invoice that is named does
     * not need counts for the oldest.
     *
     * @throws BusinessException {@code payment.unknown}, {@code payment.notUnmatched}; {@code payment.assignedOther} at
     *     {@code amount} if it is not what was paid; as {@link PayOnline#prepare} for what cannot be
     */
    public void assign(String reference, List<WalletAmount> wallets) {
        StoredPayment payment = payments.lock(payments.get(reference).id());
        if (payment.state() != PaymentState.UNMATCHED) {
            throw BusinessException.conflict("payment.notUnmatched");
        }
        PaymentRules.checkWallets(wallets);
        long entry = ledger.book(PaymentEntries.assigned(payment.id(), payment.paid(), wallets));
        invoices.note(entry, WalletAmount.shares(wallets));
        payments.assigned(payment.id(), clock.instant());
        audit.record("payment.assign", "billing.payment", payment.id(), payment.reference());
        mail.assigned(payment, wallets);
        PaymentEntries.byPayer(wallets)
                .forEach((payer, total) -> received.fire(new PaymentReceived(payment.id(), payer, total)));
    }
}
