package org.palestre.billing.invoice.boundary;

import java.util.List;
import org.palestre.billing.boundary.LineView;

/**
 * An invoice with all that belongs to it.
 *
 * @param lines what it charges for, in its order
 * @param reliefs what was taken off it, in the order in which it was
 * @param plan how it is paid in instalments; null if it is not
 * @param reminders what was said when nobody paid
 * @param corrected numbers of the invoices that a credit note corrects
 */
public record InvoiceDetails(
        InvoiceView invoice,
        List<LineView> lines,
        List<ReliefView> reliefs,
        PlanView plan,
        List<ReminderView> reminders,
        List<String> corrected) {

    public InvoiceDetails {
        lines = List.copyOf(lines);
        reliefs = List.copyOf(reliefs);
        reminders = List.copyOf(reminders);
        corrected = List.copyOf(corrected);
    }
}
