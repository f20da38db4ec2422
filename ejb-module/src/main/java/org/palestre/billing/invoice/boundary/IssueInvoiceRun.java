package org.palestre.billing.invoice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.invoice.control.InvoiceIssue;
import org.palestre.billing.invoice.entity.InvoiceBooking;
import org.palestre.billing.invoice.entity.InvoiceRuns;
import org.palestre.billing.invoice.entity.InvoiceWriting.Terms;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** What the job of a run does: it divides those who wait, and issues to many of them in each transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class IssueInvoiceRun {

    @Inject
    private InvoiceRuns runs;

    @Inject
    private InvoiceBooking booking;

    @Inject
    private InvoiceIssue issue;

    @Inject
    private Clock clock;

    /** How many payers of a run wait. */
    public long left(long id) {
        return runs.left(id);
    }

    /**
     * The payers of one part of a run who wait, by id, those after one of them.
     *
     * @param part 0 for the first
     * @param parts how many parts there are; together they are the whole run
     */
    public List<Long> waiting(long id, int part, int parts, long after, int most) {
        return runs.waiting(id, part, parts, after, most);
    }

    /**
     * Issues the invoices of some payers of a run, in a transaction of its own. Twice is the same as once.
     *
     * @return how many documents were issued
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int issue(long id, Collection<Long> payerIds) {
        InvoiceRuns.Order order = runs.order(id).orElseThrow(() -> BusinessException.notFound("invoice.unknownRun"));
        LocalDate today = LocalDate.now(clock);
        LocalDate payableBy = order.payableBy().isBefore(today) ? today : order.payableBy();
        booking.expectMany();
        List<Long> lines = booking.take(payerIds, order.services(), order.dueUntil(), order.lastLine());
        return issue.issue(lines, new Terms(today, payableBy, clock.instant(), order.startedBy(), id))
                .size();
    }
}
