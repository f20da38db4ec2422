package org.palestre.billing.invoice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.invoice.entity.InvoicingRules;
import org.palestre.billing.invoice.entity.Reminders;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The treasurer says how long payers have, what stands on invoices, and how they are reminded. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class ManageInvoicing {

    private static final String SUBJECT = "billing.invoicing";

    @Inject
    private InvoicingRules rules;

    @Inject
    private Reminders reminders;

    @EJB
    private AuditTrail audit;

    public InvoicingSettings settings() {
        return rules.settings();
    }

    /** The steps of reminding, in their order. */
    public List<ReminderStep> steps() {
        return reminders.steps();
    }

    /**
     * Changes what stands on invoices that are issued from now on.
     *
     * @throws BusinessException {@code invoice.settingsChanged} if somebody else has changed them since; as {@link
     *     InvoicingSettings#checked} at the field
     */
    public void change(InvoicingSettings settings) {
        if (!rules.change(settings.checked())) {
            throw BusinessException.conflict("invoice.settingsChanged");
        }
        audit.record("invoice.changeSettings", SUBJECT, 0, null);
    }

    /**
     * Changes a step of reminding.
     *
     * @throws BusinessException {@code invoice.settingsChanged}; {@code invoice.stepOrder} at {@code afterDays} if it would not
     *     come between the steps before and after it; as {@link ReminderStep#checked} at the field
     */
    public void change(ReminderStep step) {
        ReminderStep checked = step.checked();
        boolean inOrder = reminders.steps().stream()
                .filter(other -> other.step() != step.step())
                .allMatch(other -> Integer.signum(Integer.compare(other.afterDays(), checked.afterDays()))
                        == Integer.signum(Integer.compare(other.step(), checked.step())));
        if (!inOrder) {
            throw BusinessException.invalid("invoice.stepOrder", "afterDays");
        }
        if (!reminders.change(checked)) {
            throw BusinessException.conflict("invoice.settingsChanged");
        }
        audit.record("invoice.changeReminder", SUBJECT, step.step(), checked.subjectFrench());
    }
}
