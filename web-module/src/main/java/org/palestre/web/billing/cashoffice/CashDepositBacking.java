package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.palestre.billing.cashoffice.boundary.DepositTakings;
import org.palestre.billing.cashoffice.boundary.DepositView;

/** One deposit slip. */
@Named
@RequestScoped
public class CashDepositBacking {

    @EJB
    private DepositTakings deposits;

    private long id;
    private DepositView deposit;

    /** Reads it. */
    public void load() {
        deposit = deposits.deposit(id);
    }

    public DepositView getDeposit() {
        return deposit;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
