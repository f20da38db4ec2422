package org.palestre.web.billing.wallet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.billing.wallet.boundary.RefundView;
import org.palestre.billing.wallet.boundary.RequestRefund;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** The refunds for which one has asked, the latest first. */
@Named
@RequestScoped
public class RefundsBacking {

    private static final int SIZE = 20;

    @EJB
    private RequestRefund refunds;

    @Inject
    private Notices notices;

    private Integer page;
    private Page<RefundView> list;

    /** This page of the list. */
    public Page<RefundView> getList() {
        if (list == null) {
            list = refunds.refunds(new PageRequest(getPage() - 1, SIZE));
        }
        return list;
    }

    /** Takes a request back. */
    public String withdraw(String reference) {
        refunds.withdraw(reference);
        notices.success("wallet.refunds.withdrawn", reference);
        return "/account/refunds?faces-redirect=true";
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** From 1; what an address cannot mean is the first. */
    public Integer getPage() {
        return page == null ? 1 : Math.max(1, Math.min(page, 100_000));
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
