package org.palestre.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.billing.boundary.ManageServices;
import org.palestre.billing.boundary.ServiceView;

/** What the city charges for. */
@Named
@RequestScoped
public class BillingServicesBacking {

    @EJB
    private ManageServices manageServices;

    private List<ServiceView> services;

    public List<ServiceView> getServices() {
        if (services == null) {
            services = manageServices.services();
        }
        return services;
    }
}
