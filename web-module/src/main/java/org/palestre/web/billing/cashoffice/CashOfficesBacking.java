package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.OfficeStanding;

/** The cash offices that the agent sees, with what they hold. */
@Named
@RequestScoped
public class CashOfficesBacking {

    @EJB
    private ConsultCashOffices offices;

    private List<OfficeStanding> all;

    public List<OfficeStanding> getAll() {
        if (all == null) {
            all = offices.offices();
        }
        return all;
    }
}
