package org.palestre.billing.invoice.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.invoice.control.InvoiceMail;
import org.palestre.billing.invoice.entity.Dunning;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.billing.invoice.entity.Reminders;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;

/** Payers are reminded of what is late, in steps, by a job that runs every night or when the treasurer wants it. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
public class RemindPayers {

    /** Name of the job. */
    public static final String JOB = "remind-payers";

    private static final long THE_CITY = 1;
    private static final int SHOWN = 5;

    @EJB
    private JobRuns runs;

    @EJB
    private AuditTrail audit;

    @Inject
    private Dunning dunning;

    @Inject
    private Reminders reminders;

    @Inject
    private InvoiceReading reading;

    @Inject
    private InvoiceMail mail;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** What is late, payer by payer and invoice by invoice, the oldest first. */
    public Page<LateInvoice> late(LateQuery query, PageRequest page) {
        return dunning.page(query, LocalDate.now(clock), page);
    }

    /** How many invoices would be reminded of now. */
    public long due() {
        return reminders.count(LocalDate.now(clock));
    }

    /** The steps of reminding, in their order. */
    public List<ReminderStep> steps() {
        return reminders.steps();
    }

    /** The last runs of the job, the latest first. */
    public List<JobRun> latest() {
        return runs.latest(JOB, THE_CITY, SHOWN);
    }

    /** Has payers reminded now of what is due to be reminded of. */
    @RolesAllowed(Roles.TREASURER)
    public void want() {
        runs.want(JOB, THE_CITY, context.getCallerPrincipal().getName());
        audit.record("invoice.remind", "billing.invoicing", 0, null);
    }

    /** It is night. */
    @RolesAllowed(Roles.SYSTEM)
    public void night() {
        runs.want(JOB, THE_CITY, null);
    }

    /** How many invoices are to be reminded of. */
    @RolesAllowed(Roles.SYSTEM)
    public long left() {
        return due();
    }

    /** The next of them, by id. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> waiting(long after, int most) {
        return reminders.waiting(LocalDate.now(clock), after, most);
    }

    /**
     * Says the next step about an invoice, in a transaction of its own. Twice is the same as once; nothing happens if it was
     * paid meanwhile.
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind(long invoiceId) {
        LocalDate today = LocalDate.now(clock);
        InvoiceView invoice = reading.byIds(List.of(invoiceId)).get(0);
        reminders
                .due(invoiceId, invoice.payerId(), today)
                .filter(reminder -> reminders.note(reminder, today, clock.instant()))
                .ifPresent(reminder -> mail.remind(invoice, reminders.step(reminder.step()), reminder.late()));
    }
}
