package org.palestre.seasonal.oneoff.entity;

import java.time.Instant;

/**
 * An edition of the permit of a one-off request.
 *
 * @param token what its code says
 * @param documentId null as long as the document is not made
 * @param sentAt when it was mailed last; null as long as it was not
 * @param voidAt since when it does not hold any more; null while it does
 */
public record OneOffPermit(
        long id, long requestId, int edition, String token, Long documentId, Instant sentAt, Instant voidAt) {

    /** Whether somebody may hold it in his hands. */
    public boolean issued() {
        return documentId != null;
    }

    /** Whether its document is still to be made. */
    public boolean waiting() {
        return !issued() && inForce();
    }

    /** Whether it still holds. */
    public boolean inForce() {
        return voidAt == null;
    }
}
