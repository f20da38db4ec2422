package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A commission.
 *
 * @param version to hand back with a change
 * @param districtCode null for the commission of the pools, as is the name of the district
 * @param next its next session that is not closed; null if none is planned
 * @param waiting how many undecided requests it is competent for that are on no agenda
 */
public record CommissionView(
        long id,
        long version,
        String name,
        String districtCode,
        String districtName,
        String place,
        int quorum,
        boolean active,
        List<Member> members,
        SessionSummary next,
        long waiting)
        implements Serializable {

    public CommissionView {
        members = List.copyOf(members);
    }
}
