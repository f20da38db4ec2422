package org.palestre.billing.cashoffice.boundary;

/** What somebody is at a cash office. */
public enum MemberFunction {
    /** Answers for it (régisseur); one at a time. */
    TREASURER,
    /** Takes payments in the treasurer's name (mandataire). */
    DEPUTY
}
