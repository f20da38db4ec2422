package org.palestre.seasonal.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A title of temporary occupation (AOT): precarious and revocable (CGPPP L2122-1 to -3). What it says never changes; a
 * change is a further edition.
 *
 * @param seriesIds the series of occupations that it stands for, one for each season
 * @param documentId null until the document is made
 * @param effectiveOn of a further edition: until then the terms of the one before it hold; null for the first
 * @param changeReason why it was issued; null for the first
 * @param keyless whether no agent of the city is there (art. 16)
 * @param standing what has become of it
 * @param kept whether its decision is not published yet, so that nobody outside knows of it
 */
public record Permit(
        long id,
        long requestId,
        long organisationId,
        long siteId,
        String number,
        int edition,
        String token,
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        List<Long> seriesIds,
        Instant grantedAt,
        Long documentId,
        Instant issuedAt,
        LocalDate effectiveOn,
        String changeReason,
        boolean keyless,
        PermitStanding standing,
        boolean kept) {

    /** Whether it holds on a day. */
    public PermitValidity validity(LocalDate today) {
        return standing.validity(firstDate, lastDate, today);
    }

    /** Whether no further edition took its place and nobody ended it. */
    public boolean inForce() {
        return standing.withdrawnAt() == null;
    }
}
