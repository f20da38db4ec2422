package org.palestre.seasonal.clubdocuments.boundary;

import java.io.Serializable;

/**
 * How a club stands with one kind of document.
 *
 * @param inForce the accepted one, even if it has expired; null if there is none
 * @param inWork the one that is looked at or was refused; null if there is none
 */
public record DueDocument(DocumentKind kind, Standing standing, HandedIn inForce, HandedIn inWork)
        implements Serializable {

    /** How it stands. */
    public enum Standing {
        MISSING,
        TO_REVIEW,
        REFUSED,
        EXPIRED,
        EXPIRING,
        VALID;

        /** Whether the club has to do something. */
        public boolean calls() {
            return this == MISSING || this == REFUSED || this == EXPIRED || this == EXPIRING;
        }

        /** Whether the city has what it asks for. */
        public boolean inOrder() {
            return this == VALID || this == EXPIRING;
        }
    }

    /** Whether the club has to hand something in. */
    public boolean due() {
        return standing.calls() && (kind.required() || standing != Standing.MISSING);
    }
}
