package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the heat map.
 *
 * @param monday of the ordinary week in which supply is looked at
 * @param total how many sites there are on all pages
 */
public record DemandView(LocalDate monday, List<SiteDemand> sites, long total) implements Serializable {

    public DemandView {
        sites = List.copyOf(sites);
    }
}
