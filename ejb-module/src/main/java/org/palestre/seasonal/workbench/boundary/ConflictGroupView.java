package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A group in full.
 *
 * @param members its undecided requests, then the granted ones in their way, each by number; only one if nobody is in the
 *     way of the request any more
 */
public record ConflictGroupView(
        long campaignId, long siteId, String siteName, String districtCode, List<GroupMember> members)
        implements Serializable {

    public ConflictGroupView {
        members = List.copyOf(members);
    }

    /** Those on which a decision may be taken. */
    public List<GroupMember> undecided() {
        return members.stream().filter(member -> member.status().undecided()).toList();
    }
}
