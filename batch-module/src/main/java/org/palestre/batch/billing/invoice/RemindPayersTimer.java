package org.palestre.batch.billing.invoice;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Reminds payers of what is late, early in the morning. */
@Stateless
@DenyAll
public class RemindPayersTimer {

    @EJB
    private InvoiceClerk clerk;

    @Schedule(hour = "5", minute = "10", info = "invoice.remind")
    void night() {
        clerk.night();
    }
}
