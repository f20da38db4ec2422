package org.palestre.billing.invoice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.boundary.ReminderStep;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.shared.Money;

/** Writes to payers about their invoices; to the head office where an organisation pays. */
@ApplicationScoped
public class InvoiceMail {

    /** What the messages belong to. */
    public static final String CASE = "billing.invoice";

    @Inject
    private Outbox outbox;

    @Inject
    private Payers payers;

    /** The invoice or credit note itself; whether there was an address to send it to. */
    public boolean send(InvoiceView invoice, Attachment file) {
        PayerView payer = payers.payer(invoice.payerId());
        if (payer.email() == null || payer.email().isBlank()) {
            return false;
        }
        Map<String, Object> model = model(invoice, payer.language());
        model.put("credit", invoice.kind() == InvoiceKind.CREDIT_NOTE);
        outbox.post(new NewMessage(
                payer.email(), "invoice-issued", payer.language(), model, CASE, invoice.id(), List.of(file), false));
        return true;
    }

    /** That something is late, in the words of a step. */
    public void remind(InvoiceView invoice, ReminderStep step, Money late) {
        PayerView payer = payers.payer(invoice.payerId());
        if (payer.email() == null || payer.email().isBlank()) {
            return;
        }
        Map<String, Object> model = model(invoice, payer.language());
        model.put("subject", step.subject(payer.language()));
        model.put("text", step.text(payer.language()));
        model.put("late", InvoiceWords.money(late, payer.language()));
        outbox.post(new NewMessage(
                payer.email(), "invoice-reminder", payer.language(), model, CASE, invoice.id(), List.of(), false));
    }

    private static Map<String, Object> model(InvoiceView invoice, Locale language) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", invoice.number());
        model.put("payer", invoice.payerName());
        model.put("issuedOn", InvoiceWords.date(invoice.issuedOn()));
        model.put("dueOn", InvoiceWords.date(invoice.dueOn()));
        model.put("total", InvoiceWords.money(invoice.total(), language));
        return model;
    }
}
