package org.palestre.seasonal.waitinglist.boundary;

/** What became of an offer. */
public enum OfferState {
    /** The club can answer. */
    OPEN,
    /** The club accepted it, and holds the slot. */
    ACCEPTED,
    /** The club declined it. */
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** The office took it back. */
    TAKEN_BACK
}
