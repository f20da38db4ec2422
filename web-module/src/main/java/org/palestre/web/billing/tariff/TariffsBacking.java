package org.palestre.web.billing.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.shared.Roles;

/** All tariffs with their grids. */
@Named
@RequestScoped
public class TariffsBacking {

    @Inject
    private ConsultTariffs consult;

    @Inject
    private HttpServletRequest request;

    private List<TariffView> tariffs;
    private List<GridView> grids;

    public List<TariffView> getTariffs() {
        if (tariffs == null) {
            tariffs = consult.tariffs();
        }
        return tariffs;
    }

    /** The grids of one of them, the latest first. */
    public List<GridView> grids(TariffView tariff) {
        if (grids == null) {
            grids = consult.grids(null);
        }
        return grids.stream()
                .filter(grid -> grid.tariffCode().equals(tariff.code()))
                .toList();
    }

    /** Whether the caller may change tariffs; the boundaries decide. */
    public boolean isEditor() {
        return request.isUserInRole(Roles.TREASURER) || request.isUserInRole(Roles.ADMINISTRATOR);
    }
}
