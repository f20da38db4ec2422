package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.ConsultReceipts;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.ReceiptFilter;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.billing.cashoffice.boundary.TillView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** One till with what it took and what was counted. */
@Named
@RequestScoped
public class CashTillBacking {

    private static final int SIZE = 50;

    @EJB
    private ConsultCashOffices offices;

    @EJB
    private ConsultReceipts receipts;

    private long id;
    private int page = 1;
    private TillView till;
    private Page<ReceiptView> list;

    /** Reads it. */
    public void load() {
        till = offices.till(id);
        list = receipts.list(ReceiptFilter.ofTill(id), new PageRequest(page - 1, SIZE));
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, list.total()).with("id", id);
    }

    public MeansKind[] getKinds() {
        return MeansKind.values();
    }

    public TillView getTill() {
        return till;
    }

    public Page<ReceiptView> getList() {
        return list;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
