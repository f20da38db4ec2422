package org.palestre.seasonal.workbench.control;

import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.ProposalKind;

/** What keeps a request from being decided in one go with others, as far as one sees before. */
public final class BulkRules {

    /** A request that a commission is to decide is decided there; the words name the date. */
    static final String ON_AGENDA = "commission.onAgenda";

    private BulkRules() {}

    /**
     * How a request stands for a decision in one go.
     *
     * @param kept whether it is decided and its club does not know yet
     * @param onAgenda whether a commission is to decide it
     * @param proposal what the chosen proposal is; null if there is none
     * @param proposals how many proposals of colleagues there are, if the officer has none of his own
     * @param leavesOut whether dates that are taken may be left out
     * @param outlook what would be granted
     */
    public record Standing(
            RequestStatus status,
            boolean kept,
            boolean onAgenda,
            ProposalKind proposal,
            long proposals,
            boolean leavesOut,
            Outlook outlook) {}

    /** The code of what stands in the way; null if nothing does. */
    public static String obstacle(BulkKind kind, Standing standing) {
        if (kind == BulkKind.UNDO) {
            if (standing.kept()) {
                return null;
            }
            return standing.status().undecided() ? "seasonal.notDecided" : "seasonal.publishedAlready";
        }
        if (!standing.status().undecided()) {
            return standing.status() == RequestStatus.WITHDRAWN ? "seasonal.withdrawn" : "seasonal.alreadyDecided";
        }
        if (standing.onAgenda()) {
            return ON_AGENDA;
        }
        return switch (kind) {
            case REFUSE, UNDO -> null;
            case GRANT_AS_ASKED, GRANT_BEST_WISH -> place(standing);
            case AS_PROPOSED -> proposed(standing);
        };
    }

    private static String proposed(Standing standing) {
        if (standing.proposal() == null) {
            return standing.proposals() > 1 ? "workbench.severalProposals" : "workbench.noProposal";
        }
        return standing.proposal() == ProposalKind.REFUSE ? null : place(standing);
    }

    private static String place(Standing standing) {
        Outlook outlook = standing.outlook();
        if (outlook.refusal() != null) {
            return outlook.refusal();
        }
        if (outlook.dates() == 0) {
            return "occupancy.everythingLeftOut";
        }
        if (outlook.taken() == outlook.dates()) {
            return "workbench.allTaken";
        }
        return outlook.taken() > 0 && !standing.leavesOut() ? "workbench.someTaken" : null;
    }
}
