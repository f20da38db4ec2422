package org.palestre.batch.billing.invoice;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Makes and mails the documents of invoices, moments after they were issued. What waits stands in the database, so nothing is
 * lost when a node dies; one that cannot be made is put off and does not stand in the way of the others.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MakeInvoicePapersTimer {

    private static final System.Logger LOG = System.getLogger(MakeInvoicePapersTimer.class.getName());

    private static final int AT_ONCE = 100;

    @EJB
    private InvoiceClerk clerk;

    /** Every three seconds, on one node of the cluster. */
    @Schedule(hour = "*", minute = "*", second = "*/3", info = "invoice.papers")
    void make() {
        clerk.withoutPaper(AT_ONCE).forEach(this::makeOne);
    }

    private void makeOne(long invoiceId) {
        try {
            clerk.makePaper(invoiceId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the document of invoice " + invoiceId + " cannot be made yet", e);
            clerk.postponePaper(invoiceId);
        }
    }
}
