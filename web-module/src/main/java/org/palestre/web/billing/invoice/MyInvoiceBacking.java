package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.palestre.billing.invoice.boundary.CheckInvoice;
import org.palestre.billing.invoice.boundary.CheckInvoice.CheckedInvoice;
import org.palestre.billing.invoice.boundary.ConsultInvoices;
import org.palestre.billing.invoice.boundary.InvoiceDetails;

/** An invoice as its payer reads it, and the public check of a document by the code on it. */
@Named
@RequestScoped
public class MyInvoiceBacking {

    @EJB
    private ConsultInvoices invoices;

    @EJB
    private CheckInvoice check;

    private String number;
    private String token;
    private InvoiceDetails details;
    private CheckedInvoice checked;

    /** Reads the invoice that the address names. */
    public void load() {
        details = invoices.invoice(number);
    }

    /** Looks up whose code the address holds. */
    public void check() {
        checked = check.check(token);
    }

    public InvoiceDetails getDetails() {
        return details;
    }

    public CheckedInvoice getChecked() {
        return checked;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
