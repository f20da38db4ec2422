package org.palestre.web.billing.payment;

import java.io.Serializable;
import org.palestre.billing.payment.boundary.PayableInvoice;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;

/** What of an invoice is of a service, with the amount that is typed beside it: all of it is proposed. */
public class InvoicePartRow implements Serializable {

    private final PayableInvoice.Part part;
    private Long amount;

    InvoicePartRow(PayableInvoice.Part part) {
        this.part = part;
        this.amount = part.open().cents();
    }

    public PayableInvoice.Part getPart() {
        return part;
    }

    /** In cents; null or zero if nothing is to be paid. */
    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    boolean wanted() {
        return amount != null && amount != 0;
    }

    WalletAmount toPay(PayableInvoice invoice) {
        return new WalletAmount(invoice.payerId(), part.serviceCode(), Money.cents(amount), invoice.number());
    }
}
