package org.palestre.web.billing.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.billing.tariff.boundary.ConsultPublishedTariffs;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.GridState;

/** The city's prices, for everybody. */
@Named
@RequestScoped
public class PublishedTariffsBacking {

    @Inject
    private ConsultPublishedTariffs published;

    private List<FullGrid> grids;

    /** Those of today. */
    public List<FullGrid> getInForce() {
        return of(GridState.IN_FORCE);
    }

    /** Those that have been voted for later. */
    public List<FullGrid> getToCome() {
        return of(GridState.TO_COME);
    }

    private List<FullGrid> of(GridState state) {
        if (grids == null) {
            grids = published.grids();
        }
        return grids.stream().filter(full -> full.grid().state() == state).toList();
    }
}
