package org.palestre.seasonal.boundary;

/** What can happen to a permit. */
public enum PermitEventKind {
    SUSPENDED,
    SUSPENSION_LIFTED,
    REVOKED,
    RELEASED,
    CHANGED,
    SWAPPED,
    KEYLESS,
    ATTENDED_AGAIN,
    AGREEMENT_TO_SIGN,
    AGREEMENT_RETURNED,
    AGREEMENT_REFUSED,
    AGREEMENT_SIGNED,
    SESSION_MOVED,
    SESSION_SWAPPED,
    SESSION_CANCELLED,
    MATCH_ANNOUNCED
}
