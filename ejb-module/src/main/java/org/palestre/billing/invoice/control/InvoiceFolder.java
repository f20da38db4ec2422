package org.palestre.billing.invoice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.invoice.boundary.InvoiceDetails;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.billing.invoice.entity.PaymentPlans;
import org.palestre.billing.invoice.entity.Reliefs;
import org.palestre.billing.invoice.entity.Reminders;

/** Puts together what belongs to an invoice. */
@ApplicationScoped
public class InvoiceFolder {

    @Inject
    private InvoiceReading reading;

    @Inject
    private Reliefs reliefs;

    @Inject
    private PaymentPlans plans;

    @Inject
    private Reminders reminders;

    /** The invoice with all that belongs to it. */
    public InvoiceDetails of(InvoiceView invoice) {
        return new InvoiceDetails(
                invoice,
                reading.lines(invoice.id()),
                reliefs.of(invoice.id()),
                plans.current(invoice.id()).orElse(null),
                reminders.of(invoice.id()),
                invoice.kind() == InvoiceKind.CREDIT_NOTE ? reading.corrected(invoice.id()) : List.of());
    }
}
