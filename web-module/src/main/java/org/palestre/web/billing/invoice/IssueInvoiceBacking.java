package org.palestre.web.billing.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.billing.boundary.BillingAccounts;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.invoice.boundary.InvoiceOutlook;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.boundary.IssueInvoices;
import org.palestre.billing.invoice.boundary.NewInvoice;
import org.palestre.web.shell.Notices;

/** An invoice for one payer at once: what it would hold, then the issue. */
@Named
@ViewScoped
public class IssueInvoiceBacking implements Serializable {

    @Inject
    private IssueInvoices invoices;

    @Inject
    private BillingAccounts accounts;

    @Inject
    private Notices notices;

    private long payer;
    private LocalDate until;
    private LocalDate payableBy;
    private String name;
    private transient InvoiceOutlook outlook;

    /** Reads who the payer is, once the address is read. */
    public void load() {
        PayerView payee = accounts.account(payer).payer();
        name = payee.name();
        payableBy = null;
    }

    /** What would be invoiced. */
    public InvoiceOutlook getOutlook() {
        if (outlook == null) {
            outlook = invoices.outlook(new NewInvoice(payer, Set.of(), until, null));
        }
        return outlook;
    }

    /** The lines of both documents. */
    public List<LineView> getLines() {
        return Stream.concat(getOutlook().charges().stream(), getOutlook().corrections().stream())
                .toList();
    }

    /** Issues it and shows the document. */
    public String issue() {
        List<InvoiceView> issued = invoices.issue(new NewInvoice(payer, Set.of(), until, payableBy));
        if (issued.isEmpty()) {
            notices.success("invoice.issue.free");
            return "/gestion/billing-account?faces-redirect=true&id=" + payer;
        }
        notices.success(
                "invoice.issue.done", issued.stream().map(InvoiceView::number).collect(Collectors.joining(", ")));
        return "/gestion/invoice?faces-redirect=true&number=" + issued.get(0).number();
    }

    public String getName() {
        return name;
    }

    public long getPayer() {
        return payer;
    }

    public void setPayer(long payer) {
        this.payer = payer;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getPayableBy() {
        return payableBy;
    }

    public void setPayableBy(LocalDate payableBy) {
        this.payableBy = payableBy;
    }
}
