package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/**
 * A proposal, for officers only.
 *
 * @param requestVersion and {@code version}: to hand back with the decision
 * @param siteId and what follows: of the place that is proposed, else of the first wish
 * @param madeBy name of the officer
 * @param wish which of the club's wishes it answers, from 1
 * @param areas and what follows up to {@code duringSchoolBreaks}: empty, null or false for a refusal
 * @param wording the reason of a refusal, or the remark on a grant; for the club
 * @param note for colleagues; may be null
 * @param dates how many dates it would grant at most, counted on each area
 * @param taken how many of them something else holds already
 * @param inTheWay whose these are: names of organisations, or kinds of occupations
 * @param rivals how many undecided proposals for other requests want the same
 * @param freeOfCharge why nothing would be charged; null if it would, and for a refusal
 */
public record ProposalView(
        long id,
        long version,
        ProposalKind kind,
        ProposalState state,
        long requestId,
        long requestVersion,
        String requestNumber,
        RequestStatus requestStatus,
        String organisationName,
        long siteId,
        String siteName,
        String districtCode,
        String madeBy,
        boolean mine,
        Instant madeAt,
        Instant changedAt,
        int wish,
        List<AreaRef> areas,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        boolean leaveOutConflicts,
        String wording,
        String note,
        long dates,
        long taken,
        List<String> inTheWay,
        int rivals,
        FreeOfCharge freeOfCharge)
        implements Serializable {

    public ProposalView {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
        inTheWay = List.copyOf(inTheWay);
    }

    /** What it would grant; null for a refusal. */
    public Grant grant() {
        return kind == ProposalKind.REFUSE
                ? null
                : new Grant(
                        areas.stream().map(AreaRef::id).toList(),
                        times,
                        firstDate,
                        lastDate,
                        duringSchoolBreaks,
                        leaveOutConflicts,
                        wording,
                        wish,
                        freeOfCharge);
    }

    /** The same with what it would get now. */
    public ProposalView with(ProposalState known, long wanted, long had, List<String> holders) {
        return new ProposalView(
                id,
                version,
                kind,
                known,
                requestId,
                requestVersion,
                requestNumber,
                requestStatus,
                organisationName,
                siteId,
                siteName,
                districtCode,
                madeBy,
                mine,
                madeAt,
                changedAt,
                wish,
                areas,
                times,
                firstDate,
                lastDate,
                duringSchoolBreaks,
                leaveOutConflicts,
                wording,
                note,
                wanted,
                had,
                holders,
                rivals,
                freeOfCharge);
    }
}
