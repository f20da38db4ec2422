package org.palestre.seasonal.scoring.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a club declared for a campaign, and what the office made of it.
 *
 * @param version to hand back with a change; 0 if nobody declared anything
 * @param declared null if the club declared nothing
 * @param state null if nobody declared anything
 * @param corrected what counts instead; null unless the office corrected
 * @param note why the office corrected; null else
 */
public record Declaration(
        long campaignId,
        long organisationId,
        long version,
        ClubFigures declared,
        Instant declaredAt,
        DeclarationState state,
        ClubFigures corrected,
        String note,
        Instant checkedAt)
        implements Serializable {

    /** Nobody said anything yet. */
    public static Declaration none(long campaignId, long organisationId) {
        return new Declaration(campaignId, organisationId, 0, null, null, null, null, null, null);
    }

    /** What counts; null if nothing does. */
    public ClubFigures counting() {
        return corrected == null ? declared : corrected;
    }
}
