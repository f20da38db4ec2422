package org.palestre.seasonal.commission.boundary;

import java.util.List;

/**
 * What the office decides about a commission.
 *
 * @param districtCode null for the commission of the pools
 * @param place where it usually meets; may be null
 * @param quorum how many members must be present
 * @param members who usually sits, in their order
 */
public record CommissionForm(
        String name, String districtCode, String place, int quorum, boolean active, List<Member> members) {

    public CommissionForm {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
