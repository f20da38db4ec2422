package org.palestre.batch.billing.payment;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Has the night's reconciliation done, after PayFiP has forgotten the operations that nobody used. */
@Stateless
@DenyAll
public class ReconcilePaymentsTimer {

    @EJB
    private PaymentClerk clerk;

    @Schedule(hour = "4", minute = "40", info = "reconcile online payments")
    void night() {
        clerk.night();
    }
}
