package org.palestre.web.billing.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.payment.boundary.PayInvoice;
import org.palestre.billing.payment.boundary.PayOnline;
import org.palestre.billing.payment.boundary.PayableInvoice;
import org.palestre.billing.payment.boundary.PaymentView;

/** Paying one invoice: what of it is open, how much of that now, and on to PayFiP. */
@Named
@ViewScoped
public class PayInvoiceBacking implements Serializable {

    @Inject
    private PayInvoice payInvoice;

    @Inject
    private PayOnline payOnline;

    @Inject
    private GoToPayfip payfip;

    private String number;
    private PayableInvoice invoice;
    private List<InvoicePartRow> rows;
    private boolean open;

    /** Reads the invoice that the address names. */
    public void load() {
        invoice = payInvoice.invoice(number);
        rows = invoice.parts().stream().map(InvoicePartRow::new).toList();
        open = payOnline.open();
    }

    /** Pays what was typed: on to PayFiP, or to the payment's page if PayFiP cannot be reached. */
    public void pay() throws IOException {
        PaymentView payment = payOnline.prepare(rows.stream()
                .filter(InvoicePartRow::wanted)
                .map(row -> row.toPay(invoice))
                .toList());
        payfip.with(payment.reference());
    }

    /** Whether there is something to pay, and nothing under way. */
    public boolean isPayable() {
        return open && !rows.isEmpty() && invoice.underWay() == null;
    }

    /** Whether the city takes payments online now. */
    public boolean isOpen() {
        return open;
    }

    public PayableInvoice getInvoice() {
        return invoice;
    }

    public List<InvoicePartRow> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
