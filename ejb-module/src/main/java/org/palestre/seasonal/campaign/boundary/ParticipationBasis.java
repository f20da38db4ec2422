package org.palestre.seasonal.campaign.boundary;

/** From where one starts in saying which sites take part in a campaign. */
public enum ParticipationBasis {
    /** All sites of the city. */
    ALL,
    /** The sites of some districts and kinds. */
    CHOSEN,
    /** None but those that are named. */
    LISTED
}
