package org.palestre.seasonal.boundary;

/** Where a campaign stands at this second. */
public enum CampaignPhase {
    /** Its window has not opened yet. */
    COMING,
    /** Requests can be submitted. */
    OPEN,
    /** Its window is over. */
    CLOSED
}
