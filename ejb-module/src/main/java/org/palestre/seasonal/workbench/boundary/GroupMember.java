package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A request of a group.
 *
 * @param areas and {@code times}: what it wants while it is undecided, what it holds once it is granted
 * @param rivals numbers of those of the group that it meets itself
 * @param proposals how many officers have a proposal for it
 */
public record GroupMember(
        long id,
        long version,
        String number,
        Instant submittedAt,
        RequestStatus status,
        String organisationName,
        String disciplineName,
        List<AreaRef> areas,
        List<WeeklySlot> times,
        List<String> rivals,
        int proposals)
        implements Serializable {

    public GroupMember {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
        rivals = List.copyOf(rivals);
    }

    /** The same with its rivals. */
    public GroupMember with(List<String> others) {
        return new GroupMember(
                id,
                version,
                number,
                submittedAt,
                status,
                organisationName,
                disciplineName,
                areas,
                times,
                others,
                proposals);
    }
}
