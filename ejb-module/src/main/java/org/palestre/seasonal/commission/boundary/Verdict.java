package org.palestre.seasonal.commission.boundary;

import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.Grant;

/**
 * What is decided in a session.
 *
 * @param reason needed for a refusal, which tells it to the club; else for the minutes alone
 * @param grant what is granted; null for exactly what was asked, and for a refusal or a postponement
 * @param accepted what is promised to other clubs for later, and is taken from them knowingly
 */
public record Verdict(CommissionDecision decision, Votes votes, String reason, Grant grant, AcceptedPromises accepted) {

    /** One that breaks no promise. */
    public Verdict(CommissionDecision decision, Votes votes, String reason, Grant grant) {
        this(decision, votes, reason, grant, AcceptedPromises.NONE);
    }
}
