package org.palestre.batch.billing.invoice;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Has the documents of invoices made and mailed, moments after they were issued. What waits stands in the database, so nothing is
 * lost when a node dies; one that cannot be made is put off and does not stand in the way of the others. Each node that the timer
 * meets goes on until nothing waits, so that many documents keep many nodes busy.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MakeInvoicePapersTimer {

    @EJB
    private InvoicePaperThreads threads;

    /** Every three seconds, on one node of the cluster. */
    @Schedule(hour = "*", minute = "*", second = "*/3", info = "invoice.papers")
    void make() {
        threads.work();
    }
}
