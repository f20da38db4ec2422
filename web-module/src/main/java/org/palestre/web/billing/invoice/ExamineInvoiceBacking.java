package org.palestre.web.billing.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.billing.invoice.boundary.AgreePaymentPlan;
import org.palestre.billing.invoice.boundary.ExamineInvoices;
import org.palestre.billing.invoice.boundary.InvoiceDetails;
import org.palestre.billing.invoice.boundary.WriteOffInvoice;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** An invoice in the back office: what became of it, instalments, and giving up what is left. */
@Named
@ViewScoped
public class ExamineInvoiceBacking implements Serializable {

    @Inject
    private ExamineInvoices invoices;

    @Inject
    private AgreePaymentPlan plans;

    @Inject
    private WriteOffInvoice writeOffs;

    @Inject
    private Notices notices;

    private String number;
    private transient InvoiceDetails details;
    private LocalDate first;
    private Integer count = 3;
    private String planReason;
    private String writeOffReason;
    private Money seen;

    /** Reads the invoice that the address names. */
    public void load() {
        seen = getDetails().invoice().open();
    }

    /** Agrees on instalments. */
    public String agree() {
        if (count == null) {
            throw BusinessException.invalid("shared.missing", "count");
        }
        plans.agree(number, first, count, planReason);
        notices.success("invoice.plan.agreed");
        return here();
    }

    /** Ends the instalments. */
    public String endPlan() {
        plans.end(number);
        notices.success("invoice.plan.ended");
        return here();
    }

    /** Gives up what was seen as open. */
    public String writeOff() {
        Money given = writeOffs.writeOff(number, seen, writeOffReason);
        notices.success("invoice.writeOff.done", given);
        return here();
    }

    /** Whether something is to be paid, so that one can agree on instalments or give it up. */
    public boolean isOpen() {
        return getDetails().invoice().open().isPositive();
    }

    private String here() {
        return "/gestion/invoice?faces-redirect=true&number=" + number;
    }

    /** The invoice with all that belongs to it, read once for a page. */
    public InvoiceDetails getDetails() {
        if (details == null) {
            details = invoices.invoice(number);
        }
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public String getPlanReason() {
        return planReason;
    }

    public void setPlanReason(String planReason) {
        this.planReason = planReason;
    }

    public String getWriteOffReason() {
        return writeOffReason;
    }

    public void setWriteOffReason(String writeOffReason) {
        this.writeOffReason = writeOffReason;
    }
}
