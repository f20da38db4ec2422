package org.palestre.web.billing.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.palestre.billing.payment.boundary.PayInvoice;
import org.palestre.billing.payment.boundary.PayOnline;
import org.palestre.billing.payment.boundary.PayableInvoice;
import org.palestre.billing.payment.boundary.PaymentView;
import org.palestre.shared.Money;

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
    private Long amount;
    private boolean open;

    /** Reads the invoice that the address names. */
    public void load() {
        invoice = payInvoice.invoice(number);
        amount = invoice.open().cents();
        open = payOnline.open();
    }

    /** Pays what was typed: on to PayFiP, or to the payment's page if PayFiP cannot be reached. */
    public void pay() throws IOException {
        PaymentView payment = payOnline.prepare(payInvoice.shares(number, amount == null ? null : Money.cents(amount)));
        payfip.with(payment.reference());
    }

    /** Whether there is something to pay, and nothing under way. */
    public boolean isPayable() {
        return open && !invoice.parts().isEmpty() && invoice.underWay() == null;
    }

    /** Whether the city takes payments online now. */
    public boolean isOpen() {
        return open;
    }

    public PayableInvoice getInvoice() {
        return invoice;
    }

    /** In cents: all that is open, until something else is typed. */
    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
