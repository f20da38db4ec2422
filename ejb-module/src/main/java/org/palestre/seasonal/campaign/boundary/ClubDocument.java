package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A document that a campaign asks for, as it stands with one club.
 *
 * @param keptAt when the office noted that the club has it in order; null: missing
 */
public record ClubDocument(RequiredDocument document, Instant keptAt) implements Serializable {

    /** Whether the club does not have it in order. */
    public boolean missing() {
        return keptAt == null;
    }
}
