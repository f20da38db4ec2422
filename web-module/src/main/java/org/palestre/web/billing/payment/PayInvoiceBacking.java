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
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
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

    /** Pays what was typed: on to PayFiP; to the payment's page if PayFiP cannot be reached, or if another one is under way. */
    public void pay() throws IOException {
        List<WalletAmount> shares = payInvoice.shares(number, amount == null ? null : Money.cents(amount));
        try {
            payfip.with(payOnline.prepare(shares).reference());
        } catch (BusinessException e) {
            if (!e.code().equals("payment.invoiceUnderWay")) {
                throw e;
            }
            payfip.insteadTo(e.values().get(1).toString(), e);
        }
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
