package org.palestre.billing.wallet.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.wallet.control.RefundMail;
import org.palestre.billing.wallet.control.StoredRefund;
import org.palestre.billing.wallet.entity.RefundViews;
import org.palestre.billing.wallet.entity.Refunds;
import org.palestre.billing.wallet.entity.WalletReading;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The treasurer looks at what payers want back, and accepts or refuses it. Accepting moves the money out of the wallet
 * under its lock: of two who take from it at one moment, only as many succeed as there is money for.
 */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class ExamineRefunds {

    private static final String SUBJECT = "billing.payer";

    @EJB
    private Ledger ledger;

    @EJB
    private Balances balances;

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @Inject
    private Refunds refunds;

    @Inject
    private RefundViews views;

    @Inject
    private WalletReading wallets;

    @Inject
    private RefundMail mail;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** A page of them: what waits for an answer first. */
    public Page<RefundView> list(RefundFilter filter, PageRequest page) {
        return views.list(filter, page);
    }

    /** How many wait for an answer. */
    public long waiting() {
        return views.requested();
    }

    /** One of them. Who looks is recorded. @throws BusinessException {@code wallet.unknownRefund} */
    public RefundView refund(String reference) {
        RefundView view = view(reference);
        audit.record("wallet.read", SUBJECT, view.payerId(), reference);
        return view;
    }

    /** What is in its wallet now. @throws BusinessException {@code wallet.unknownRefund} */
    public RefundOffer walletOf(String reference) {
        RefundView view = view(reference);
        return wallets.offer(view.payerId(), view.payerName(), view.serviceCode(), view.account())
                .orElseThrow(RequestRefund::unknown);
    }

    /**
     * Accepts it. The payer is told.
     *
     * @throws BusinessException {@code wallet.unknownRefund}, {@code wallet.refundDecided}; {@code billing.notEnough} with
     *     what is there if the wallet holds less by now; {@code wallet.ownRefund} if the treasurer asked for it
     */
    public void accept(String reference) {
        StoredRefund refund = open(reference);
        requireThere(refund);
        long entry = ledger.bookCovered(refund.accepted());
        refunds.accept(refund.id(), context.getCallerPrincipal().getName(), clock.instant(), entry);
        audit.record("wallet.accept", SUBJECT, refund.payerId(), reference);
        mail.tell(refund, RefundState.ACCEPTED, view(reference).account(), null);
    }

    /**
     * Refuses it. The payer reads the reason.
     *
     * @throws BusinessException {@code wallet.unknownRefund}, {@code wallet.refundDecided}, {@code wallet.ownRefund}; {@code
     *     shared.missing} at {@code reason}
     */
    public void refuse(String reference, String reason) {
        String given = Texts.required(reason, "reason", 500);
        StoredRefund refund = open(reference);
        refunds.refuse(refund.id(), context.getCallerPrincipal().getName(), clock.instant(), given);
        audit.record("wallet.refuse", SUBJECT, refund.payerId(), reference);
        mail.tell(refund, RefundState.REFUSED, view(reference).account(), given);
    }

    private void requireThere(StoredRefund refund) {
        balances.heldWallet(refund.payerId(), refund.serviceCode());
        Money there = walletOf(refund.reference()).balance();
        if (refund.amount().compareTo(there) > 0) {
            throw BusinessException.conflict("billing.notEnough", there);
        }
    }

    private StoredRefund open(String reference) {
        StoredRefund refund =
                refunds.hold(reference).orElseThrow(RequestRefund::unknown).require(RefundState.REQUESTED);
        if (refund.requestedBy() == person.requirePersonId()) {
            throw BusinessException.forbidden("wallet.ownRefund");
        }
        return refund;
    }

    private RefundView view(String reference) {
        return views.byReference(reference).orElseThrow(RequestRefund::unknown);
    }
}
