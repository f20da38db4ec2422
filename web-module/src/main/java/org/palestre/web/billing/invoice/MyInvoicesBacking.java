package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.invoice.boundary.ConsultInvoices;
import org.palestre.billing.invoice.boundary.ConsultInvoices.Shown;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** One's invoices and those of the clubs one acts for: to pay, settled, or all. */
@Named
@RequestScoped
public class MyInvoicesBacking {

    private static final int SIZE = 20;

    @EJB
    private ConsultInvoices invoices;

    private Long payer;
    private String show;
    private Integer page;
    private List<PayerView> payers;
    private Page<InvoiceView> found;

    /** Looks the page up, once the address is read. */
    public void load() {
        payers = invoices.payers();
        found = invoices.invoices(getPayer(), getShown(), new PageRequest(getPage() - 1, SIZE));
    }

    /** What of the list is wanted. */
    public Shown getShown() {
        return Arrays.stream(Shown.values())
                .filter(one -> one.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(Shown.ALL);
    }

    public Shown[] getChoices() {
        return Shown.values();
    }

    /** The query of the same payer's list with another choice. */
    public String with(Shown choice) {
        return new PageLinks(1, SIZE, 0)
                .with("payer", getPayer())
                .with("show", choice.name().toLowerCase(Locale.ROOT))
                .query("page", 1);
    }

    public PageLinks getLinks() {
        return new PageLinks(getPage(), SIZE, found.total())
                .with("payer", getPayer())
                .with("show", show);
    }

    public List<PayerView> getPayers() {
        return payers;
    }

    public Page<InvoiceView> getFound() {
        return found;
    }

    /** The one whose invoices are shown; null for all. */
    public Long getPayer() {
        return payer;
    }

    public void setPayer(Long payer) {
        this.payer = payer;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    /** From 1; what an address cannot mean is the first. */
    public Integer getPage() {
        return page == null ? 1 : Math.max(1, Math.min(page, 100_000));
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
