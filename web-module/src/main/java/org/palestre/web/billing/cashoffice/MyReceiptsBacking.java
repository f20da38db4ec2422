package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.palestre.billing.cashoffice.boundary.ConsultMyReceipts;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** The receipts of who has signed in, and of the clubs for which he or she acts. */
@Named
@RequestScoped
public class MyReceiptsBacking {

    private static final int SIZE = 50;

    @EJB
    private ConsultMyReceipts receipts;

    private int page = 1;
    private Page<ReceiptView> list;

    /** Reads a page of them. */
    public void load() {
        list = receipts.receipts(new PageRequest(page - 1, SIZE));
    }

    public Page<ReceiptView> getList() {
        return list;
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, list.total());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
