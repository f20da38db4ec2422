package org.palestre.billing.invoice.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.event.InvoiceIssued;
import org.palestre.billing.invoice.control.InvoiceIssue;
import org.palestre.billing.invoice.control.InvoiceTerms;
import org.palestre.billing.invoice.entity.InvoiceBooking;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.billing.invoice.entity.InvoiceWriting.Terms;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** An invoice for one payer at once, beside the runs: a club that leaves in the middle of a term. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class IssueInvoices {

    @EJB
    private Payers payers;

    @EJB
    private AuditTrail audit;

    @Inject
    private InvoiceTerms terms;

    @Inject
    private InvoiceBooking booking;

    @Inject
    private InvoiceIssue issue;

    @Inject
    private InvoiceReading reading;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * What would be invoiced.
     *
     * @throws BusinessException {@code billing.unknownPayer}; as {@link InvoiceTerms} says at the field
     */
    public InvoiceOutlook outlook(NewInvoice invoice) {
        payers.payer(invoice.payerId());
        List<LineView> lines = reading.waiting(
                invoice.payerId(), terms.services(invoice.services()), terms.until(invoice.until(), "until"));
        return new InvoiceOutlook(
                lines.stream().filter(line -> !line.amount().isNegative()).toList(),
                lines.stream().filter(line -> line.amount().isNegative()).toList());
    }

    /**
     * Issues an invoice for what waits and is due, and a credit note for what was taken back. Two who do this at once get one
     * invoice: the other one finds nothing more.
     *
     * @return the invoice, the credit note, or both
     * @throws BusinessException {@code invoice.nothingWaits}; as {@link #outlook}, and at {@code payableBy}
     */
    public List<InvoiceView> issue(NewInvoice invoice) {
        PayerView payer = payers.payer(invoice.payerId());
        Set<String> services = terms.services(invoice.services());
        LocalDate until = terms.until(invoice.until(), "until");
        LocalDate payableBy = terms.payableBy(invoice.payableBy());
        List<Long> lines = booking.take(List.of(payer.id()), services, until, Long.MAX_VALUE);
        if (lines.isEmpty()) {
            throw BusinessException.conflict("invoice.nothingWaits");
        }
        String by = context.getCallerPrincipal().getName();
        audit.record("invoice.issue", "billing.payer", payer.id(), null);
        List<InvoiceIssued> issued =
                issue.issue(lines, new Terms(LocalDate.now(clock), payableBy, clock.instant(), by, null));
        return reading.byIds(issued.stream().map(InvoiceIssued::invoiceId).toList());
    }
}
