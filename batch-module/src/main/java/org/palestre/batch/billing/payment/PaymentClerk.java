package org.palestre.batch.billing.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.palestre.billing.payment.boundary.AskPayfip;
import org.palestre.billing.payment.boundary.ReconcilePayments;
import org.palestre.shared.Roles;

/** Asks PayFiP in the name of the product itself, for the timers and the job. No transaction is open while it waits. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentClerk {

    @EJB
    private AskPayfip payfip;

    @EJB
    private ReconcilePayments reconciliation;

    /** Payments about which PayFiP is to be asked now, for the caller alone. */
    public List<Long> takeDue(int most) {
        return payfip.takeDue(most);
    }

    /** Asks about one; false if PayFiP could not be reached. */
    public boolean ask(long paymentId) {
        return payfip.ask(paymentId);
    }

    /** It is night. */
    public void night() {
        reconciliation.night();
    }

    /** How many payments the night is to ask about. */
    public long left() {
        return reconciliation.left();
    }

    /** The next of them. */
    public List<Long> waiting(long after, int most) {
        return reconciliation.waiting(after, most);
    }
}
