package org.palestre.billing.invoice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.billing.invoice.control.InvoiceFile;
import org.palestre.billing.invoice.entity.InvoicePapers;
import org.palestre.shared.Roles;

/** Makes the documents of invoices and mails them, after the issue (ADR 7); called by threads of all nodes at once. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class MakeInvoicePapers {

    @Inject
    private InvoicePapers papers;

    @Inject
    private InvoiceFile file;

    @Inject
    private Clock clock;

    /** Invoices that wait for their document and nobody works on, at most so many, those that wait longest first. */
    public List<Long> waiting(int most) {
        return papers.waiting(clock.instant(), most);
    }

    /**
     * Makes a document in a transaction of its own: archived and mailed together, exactly once. Nothing happens if it was made
     * meanwhile or another node works on it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(long invoiceId) {
        if (papers.take(invoiceId)) {
            file.make(invoiceId);
        }
    }

    /** Puts an invoice off whose document could not be made, so that it does not stand in the way of others. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(long invoiceId) {
        papers.postpone(invoiceId, clock.instant());
    }
}
