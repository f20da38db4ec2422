package org.palestre.seasonal.pricing.control;

import java.util.Set;
import org.palestre.shared.DateRange;

/** Days on which an edition of a permit holds these areas for its club, whether the club may come or is suspended. */
public record Holding(int edition, Set<Long> areaIds, DateRange dates) {

    public Holding {
        areaIds = Set.copyOf(areaIds);
    }
}
