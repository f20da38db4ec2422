package org.palestre.web.seasonal.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.commission.boundary.CommissionView;
import org.palestre.seasonal.commission.boundary.ManageCommissions;

/** The commissions of the agent's scope, each with its next session and what waits for it. */
@Named
@RequestScoped
public class CommissionsBacking {

    @Inject
    private ManageCommissions commissions;

    private List<CommissionView> list;

    public List<CommissionView> getList() {
        if (list == null) {
            list = commissions.list();
        }
        return list;
    }
}
