package org.palestre.web.billing.history;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.billing.history.boundary.ConsultHistories;
import org.palestre.billing.history.boundary.ReceiptYear;
import org.palestre.shared.PageRequest;

/** What was paid in a year, by whatever means. */
@Named
@RequestScoped
public class PaymentHistoryBacking {

    private static final int SIZE = 100;

    @EJB
    private ConsultHistories histories;

    @Inject
    private HistoryPayers payers;

    private Long payer;
    private Integer year;
    private Integer page;
    private ReceiptYear shown;

    /** Reads the page; nothing if the person pays for nothing. */
    public void load() {
        payer = payers.chosen(payer);
        shown = payer == null ? null : histories.receipts(payer, year, new PageRequest(getPage() - 1, SIZE));
    }

    public ReceiptYear getShown() {
        return shown;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (shown.receipts().total() + SIZE - 1) / SIZE);
    }

    public Long getPayer() {
        return payer;
    }

    public void setPayer(Long payer) {
        this.payer = payer;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** From 1; what an address cannot mean is the first. */
    public Integer getPage() {
        return page == null ? 1 : Math.max(1, Math.min(page, 100_000));
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
