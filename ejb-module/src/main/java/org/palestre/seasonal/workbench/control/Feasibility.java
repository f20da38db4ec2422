package org.palestre.seasonal.workbench.control;

import java.time.Instant;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.seasonal.workbench.boundary.ProposalState;

/** Whether a proposal can still become the decision. */
public final class Feasibility {

    private Feasibility() {}

    /**
     * The state of a proposal.
     *
     * @param decidedAt when the request was decided; null if it is not
     * @param takenAt when a decision was taken from the proposal; null if none was
     * @param placeGone whether one of its areas is closed or not booked any more
     * @param leaveOut whether it leaves taken dates out
     * @param dates how many dates it would grant at most
     * @param taken how many of them are taken
     */
    public static ProposalState state(
            ProposalKind kind,
            RequestStatus request,
            Instant decidedAt,
            Instant takenAt,
            boolean placeGone,
            boolean leaveOut,
            long dates,
            long taken) {
        if (!request.undecided()) {
            boolean became = takenAt != null && decidedAt != null && !takenAt.isBefore(decidedAt);
            return became ? ProposalState.TAKEN : ProposalState.OVERTAKEN;
        }
        if (kind == ProposalKind.REFUSE) {
            return ProposalState.POSSIBLE;
        }
        if (placeGone || dates == 0 || taken == dates || taken > 0 && !leaveOut) {
            return ProposalState.IMPOSSIBLE;
        }
        return taken > 0 ? ProposalState.IN_PART : ProposalState.POSSIBLE;
    }
}
