package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import org.palestre.seasonal.boundary.Grant;

/**
 * What an officer would decide.
 *
 * @param grant what would be granted; null for a refusal. What is null in it is granted as asked
 * @param reason why it would be refused, at most 2,000 characters; null for a grant
 * @param note for colleagues, at most 2,000 characters; may be null
 */
public record NewProposal(ProposalKind kind, Grant grant, String reason, String note) implements Serializable {

    /** To grant. */
    public static NewProposal grant(Grant grant, String note) {
        return new NewProposal(ProposalKind.GRANT, grant, null, note);
    }

    /** To refuse. */
    public static NewProposal refuse(String reason, String note) {
        return new NewProposal(ProposalKind.REFUSE, null, reason, note);
    }
}
