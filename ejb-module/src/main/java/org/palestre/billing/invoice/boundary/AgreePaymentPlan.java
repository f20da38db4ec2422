package org.palestre.billing.invoice.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.invoice.control.Instalments;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.billing.invoice.entity.PaymentPlans;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/** A payer in difficulty pays an invoice month by month; as long as instalments are paid, nobody is reminded. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class AgreePaymentPlan {

    private static final String SUBJECT = "billing.invoice";
    private static final Period LATEST_FIRST = Period.ofYears(1);

    @EJB
    private OpenInvoices open;

    @EJB
    private AuditTrail audit;

    @Inject
    private InvoiceReading reading;

    @Inject
    private PaymentPlans plans;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * The instalments in which what is open could be paid.
     *
     * @throws BusinessException {@code invoice.unknown}, {@code invoice.nothingOpen}; {@code invoice.firstInstalment} at
     *     {@code first} (today, latest) if the day has passed or is more than a year away; {@code invoice.instalments} at {@code count}
     */
    public List<PlanView.Instalment> propose(String number, LocalDate first, int count) {
        return Instalments.monthly(open.held(known(number).id()).open(), sensible(first), count);
    }

    /**
     * Agrees on instalments for what is open, in place of a plan that held before.
     *
     * @param reason why, for those who look at it later
     * @throws BusinessException as {@link #propose}
     */
    public void agree(String number, LocalDate first, int count, String reason) {
        InvoiceView invoice = known(number);
        List<PlanView.Instalment> instalments = propose(number, first, count);
        plans.agree(
                invoice.id(),
                instalments,
                Texts.required(reason, "reason", 500),
                clock.instant(),
                context.getCallerPrincipal().getName());
        audit.record("invoice.agreePlan", SUBJECT, invoice.id(), number);
    }

    /**
     * Ends a plan: the invoice is due as it was.
     *
     * @throws BusinessException {@code invoice.unknown}, {@code invoice.noPlan}
     */
    public void end(String number) {
        InvoiceView invoice = known(number);
        if (!plans.end(
                invoice.id(), clock.instant(), context.getCallerPrincipal().getName())) {
            throw BusinessException.conflict("invoice.noPlan");
        }
        audit.record("invoice.endPlan", SUBJECT, invoice.id(), number);
    }

    private InvoiceView known(String number) {
        return reading.byNumber(number).orElseThrow(() -> BusinessException.notFound("invoice.unknown"));
    }

    private LocalDate sensible(LocalDate first) {
        if (first == null) {
            throw BusinessException.invalid("shared.missing", "first");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = today.plus(LATEST_FIRST);
        if (SensibleDates.check(first, "first").isBefore(today) || first.isAfter(latest)) {
            throw BusinessException.invalid("invoice.firstInstalment", "first", today, latest);
        }
        return first;
    }
}
