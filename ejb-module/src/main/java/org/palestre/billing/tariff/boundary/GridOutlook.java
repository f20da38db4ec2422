package org.palestre.billing.tariff.boundary;

import java.util.List;

/**
 * What putting a draft in force would bring, or why it cannot be.
 *
 * @param replaces the grid that it takes over from on its first day, or null
 * @param until the grid to come that will take over from it, or null
 * @param faults of its cases; none may be left
 * @param refusal code of what else stands in the way, or null
 */
public record GridOutlook(GridView grid, GridView replaces, GridView until, List<GridFault> faults, String refusal) {

    /** Whether nothing stands in its way. */
    public boolean ready() {
        return faults.isEmpty() && refusal == null;
    }
}
