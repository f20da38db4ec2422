package org.palestre.batch.billing.invoice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.invoice.boundary.IssueInvoiceRun;
import org.palestre.billing.invoice.boundary.MakeInvoicePapers;
import org.palestre.billing.invoice.boundary.RemindPayers;
import org.palestre.shared.Roles;

/** Issues invoices, makes their documents and reminds of them in the name of the product itself. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvoiceClerk {

    @EJB
    private IssueInvoiceRun runs;

    @EJB
    private RemindPayers reminders;

    @EJB
    private MakeInvoicePapers papers;

    /** How many payers of a run wait. */
    public long left(long runId) {
        return runs.left(runId);
    }

    /** The payers of a part of a run who wait, those after one of them. */
    public List<Long> waiting(long runId, int part, int parts, long after, int most) {
        return runs.waiting(runId, part, parts, after, most);
    }

    /** Issues the invoices of some payers of a run, once. */
    public void issue(long runId, Collection<Long> payerIds) {
        runs.issue(runId, payerIds);
    }

    /** It is night: payers are reminded. */
    public void night() {
        reminders.night();
    }

    /** How many invoices are to be reminded of. */
    public long toRemind() {
        return reminders.left();
    }

    /** The next invoices that are to be reminded of. */
    public List<Long> toRemind(long after, int most) {
        return reminders.waiting(after, most);
    }

    /** Says the next step about an invoice, once. */
    public void remind(long invoiceId) {
        reminders.remind(invoiceId);
    }

    /** Invoices that wait for their document. */
    public List<Long> withoutPaper(int most) {
        return papers.waiting(most);
    }

    /** Makes and mails a document, once. */
    public void makePaper(long invoiceId) {
        papers.make(invoiceId);
    }

    /** Puts an invoice off whose document could not be made. */
    public void postponePaper(long invoiceId) {
        papers.postpone(invoiceId);
    }
}
