package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.occupancy.boundary.Promise;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A request of a plan.
 *
 * @param siteName and {@code times}: of the wish or the proposal that would be carried out
 * @param wish which of the club's wishes it would be, from 1
 * @param wishes how many the club has
 * @param proposalId what would be carried out, with its {@code proposalVersion} and whoever made it; null unless as proposed
 * @param proposalKind null unless as proposed
 * @param dates how many dates would be granted at most, counted on each area; 0 unless something is granted
 * @param taken how many of them something else holds already, or, for the best wish, a request before it in the plan
 * @param inTheWay whose these are
 * @param rivals numbers of others of the plan that want the same: only the first of them can have it whole
 * @param toldAtOnce whether the club is told now and not when decisions are published
 * @param obstacle code of why it cannot be done as far as one sees; null if nothing is in the way
 * @param obstacleValues what the wording of that code names
 * @param promises what is promised to other clubs for later and would be taken from them: it is decided only if that is
 *     accepted, or if these dates are left out
 */
public record BulkPlanItem(
        long requestId,
        long version,
        String number,
        RequestStatus status,
        String organisationName,
        String siteName,
        List<WeeklySlot> times,
        int wish,
        int wishes,
        Long proposalId,
        Long proposalVersion,
        ProposalKind proposalKind,
        String proposedBy,
        long dates,
        long taken,
        List<String> inTheWay,
        List<String> rivals,
        boolean toldAtOnce,
        String obstacle,
        List<String> obstacleValues,
        List<Promise> promises)
        implements Serializable {

    public BulkPlanItem {
        times = List.copyOf(times);
        inTheWay = List.copyOf(inTheWay);
        rivals = List.copyOf(rivals);
        obstacleValues = List.copyOf(obstacleValues);
        promises = List.copyOf(promises);
    }

    /** The same with its rivals. */
    public BulkPlanItem with(List<String> others) {
        return new BulkPlanItem(
                requestId,
                version,
                number,
                status,
                organisationName,
                siteName,
                times,
                wish,
                wishes,
                proposalId,
                proposalVersion,
                proposalKind,
                proposedBy,
                dates,
                taken,
                inTheWay,
                others,
                toldAtOnce,
                obstacle,
                obstacleValues,
                promises);
    }
}
