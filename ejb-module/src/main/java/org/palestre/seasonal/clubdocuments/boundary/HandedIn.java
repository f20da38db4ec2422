package org.palestre.seasonal.clubdocuments.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document that a club has handed in.
 *
 * @param validUntil its last day; null if it does not expire
 * @param reason why it was refused; null else
 */
public record HandedIn(
        long id,
        long version,
        long organisationId,
        String organisationName,
        DocumentKind kind,
        String fileName,
        String mediaType,
        int size,
        LocalDate validUntil,
        Instant uploadedAt,
        State state,
        Instant reviewedAt,
        String reason)
        implements Serializable {

    /** What the office made of it. */
    public enum State {
        TO_REVIEW,
        ACCEPTED,
        REFUSED
    }
}
