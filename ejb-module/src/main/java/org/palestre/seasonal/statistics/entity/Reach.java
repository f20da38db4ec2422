package org.palestre.seasonal.statistics.entity;

import java.util.Set;
import org.palestre.accounts.boundary.AgentScope;

/**
 * The part of the city that figures are wanted of.
 *
 * @param district the whole of this district ({@link #CITY}: the whole city), whose sums are kept; null: the districts
 *     whose sums are put together, and sites whose requests are summed when they are asked for
 * @param within of these sites only those of this district; null: any
 */
public record Reach(String district, Set<Long> siteIds, Set<String> districtCodes, String within) {

    /** Stands for the whole city among the districts. */
    public static final String CITY = "*";

    /** What an agent sees who asks for a district, or for everything if it is null. */
    public static Reach of(AgentScope scope, String district) {
        if (scope.wholeCity()) {
            return whole(district == null ? CITY : district);
        }
        if (district != null && scope.districtCodes().contains(district)) {
            return whole(district);
        }
        if (district == null
                && scope.siteIds().isEmpty()
                && scope.districtCodes().size() == 1) {
            return whole(scope.districtCodes().iterator().next());
        }
        return new Reach(null, scope.siteIds(), district == null ? scope.districtCodes() : Set.of(), district);
    }

    private static Reach whole(String district) {
        return new Reach(district, Set.of(), Set.of(), null);
    }

    /** Whether its sums are kept. */
    public boolean kept() {
        return district != null;
    }
}
