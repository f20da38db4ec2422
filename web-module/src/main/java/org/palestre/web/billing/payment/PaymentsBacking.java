package org.palestre.web.billing.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.palestre.billing.payment.boundary.FollowPayment;
import org.palestre.billing.payment.boundary.PaymentView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** One's online payments, the latest first. */
@Named
@RequestScoped
public class PaymentsBacking {

    private static final int SIZE = 20;

    @EJB
    private FollowPayment payments;

    private Integer page;
    private Page<PaymentView> history;

    /** This page of the list. */
    public Page<PaymentView> getHistory() {
        if (history == null) {
            history = payments.payments(new PageRequest(getPage() - 1, SIZE));
        }
        return history;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getHistory().total() + SIZE - 1) / SIZE);
    }

    /** From 1; what an address cannot mean is the first. */
    public Integer getPage() {
        return page == null ? 1 : Math.max(1, Math.min(page, 100_000));
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
