package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A line in the list of groups: requests of a site that have to be decided on together.
 *
 * @param requestId the request that came first and names the group
 * @param requests how many undecided requests belong to it
 * @param granted how many granted ones stand in their way
 * @param proposed how many of its requests somebody has a proposal for
 * @param oldest when the first was submitted
 */
public record ConflictGroup(
        long requestId,
        String number,
        long siteId,
        String siteName,
        String districtCode,
        int requests,
        int granted,
        int proposed,
        List<String> organisationNames,
        Set<DayOfWeek> days,
        Instant oldest)
        implements Serializable {

    public ConflictGroup {
        organisationNames = List.copyOf(organisationNames);
    }
}
