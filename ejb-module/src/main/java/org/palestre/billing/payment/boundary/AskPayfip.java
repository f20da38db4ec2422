package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.billing.payment.control.payfip.PayfipClient;
import org.palestre.billing.payment.entity.PayfipAgreement;
import org.palestre.billing.payment.entity.Payments;
import org.palestre.billing.payment.entity.StoredPayment;
import org.palestre.shared.Roles;

/** Asks PayFiP what has become of payments, and does what follows. For timers and jobs; no transaction is open meanwhile. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AskPayfip {

    /** Nobody else asks about a payment so long; if the one who does dies, somebody does afterwards. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    /** So long a payment may be wanted and never reach PayFiP. */
    private static final Duration WANTED = Duration.ofHours(24);

    @Inject
    private Payments payments;

    @Inject
    private PayfipAgreement agreement;

    @Inject
    private PayfipClient payfip;

    @EJB
    private SettlePayment settlement;

    @Inject
    private Clock clock;

    /** Payments about which PayFiP is to be asked now, for the caller alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> takeDue(int most) {
        Instant now = clock.instant();
        return payments.takeDue(now, now.plus(LEASE), most);
    }

    /**
     * Asks about one payment.
     *
     * @return whether PayFiP could be reached, or did not have to be
     */
    public boolean ask(long paymentId) {
        StoredPayment payment = payments.get(paymentId);
        if (payment.state().booked()) {
            return true;
        }
        if (payment.idOp() == null) {
            Instant now = clock.instant();
            payments.abandon(paymentId, now.minus(WANTED), now);
            return true;
        }
        PayfipAnswer answer = payfip.detail(PayfipAgreement.access(agreement.settings()), payment.idOp());
        settlement.settle(paymentId, answer);
        return !(answer instanceof PayfipAnswer.Silence);
    }
}
