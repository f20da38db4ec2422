package org.palestre.facilities.boundary;

import java.time.LocalDate;

/**
 * A site in the agents' list.
 *
 * @param areaCount areas in use
 * @param editable whether it lies in the agent's scope
 */
public record ManagedSite(
        long id,
        String name,
        SiteKind kind,
        String address,
        String districtCode,
        String districtName,
        int areaCount,
        LocalDate closedOn,
        boolean editable) {}
