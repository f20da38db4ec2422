package org.palestre.seasonal.boundary;

import java.io.Serializable;

/**
 * What the city wrote to a club, and about what.
 *
 * @param text as it was sent
 * @param aboutId id of the request, or of the document; of the club itself where it is about its slots or sessions
 */
public record ClubMessage(RequestMessage message, String text, About about, long aboutId) implements Serializable {

    /** What a message is about. */
    public enum About {
        /** A request for a weekly slot, and the permit that came of it. */
        SLOT_REQUEST,
        /** A request for dates. */
        ONE_OFF_REQUEST,
        /** A document that the club handed in, or has to. */
        DOCUMENT,
        /** The slots of the club: to be renewed, or set free; a campaign that it has not answered. */
        SLOTS,
        /** Single sessions of the club: moved, cancelled, or given to a school (art. 9). */
        SESSIONS
    }
}
