package org.palestre.billing.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.boundary.SettlePayment;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;

/** Says what PayFiP said, in the name of the product itself, as its timers and jobs on several nodes do. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SettleAtOnce {

    @EJB
    private SettlePayment settlement;

    public PaymentState settle(long paymentId, PayfipAnswer answer) {
        return settlement.settle(paymentId, answer);
    }
}
