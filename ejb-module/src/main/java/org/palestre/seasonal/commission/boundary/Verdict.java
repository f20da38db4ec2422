package org.palestre.seasonal.commission.boundary;

import org.palestre.seasonal.boundary.Grant;

/**
 * What is decided in a session.
 *
 * @param reason needed for a refusal, which tells it to the club; else for the minutes alone
 * @param grant what is granted; null for exactly what was asked, and for a refusal or a postponement
 */
public record Verdict(CommissionDecision decision, Votes votes, String reason, Grant grant) {}
