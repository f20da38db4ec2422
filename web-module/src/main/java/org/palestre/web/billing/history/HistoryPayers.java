package org.palestre.web.billing.history;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.history.boundary.ConsultHistories;

/** Whose history is read: oneself, or an organisation for which one acts. */
@Named
@RequestScoped
public class HistoryPayers {

    @EJB
    private ConsultHistories histories;

    private List<PayerView> all;

    /** The own one first. */
    public List<PayerView> getAll() {
        if (all == null) {
            all = histories.mine();
        }
        return all;
    }

    /** The payer that the address names, or the first one; null if there is none. */
    public Long chosen(Long named) {
        return named != null || getAll().isEmpty()
                ? named
                : Long.valueOf(getAll().get(0).id());
    }
}
