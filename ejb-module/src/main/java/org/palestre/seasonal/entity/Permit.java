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
        Instant withdrawnAt,
        boolean kept) {

    /** Whether it holds on a day. */
    public PermitValidity validity(LocalDate today) {
        return validity(withdrawnAt != null, firstDate, lastDate, today);
    }

    /** Whether a permit with these dates holds on a day. */
    static PermitValidity validity(boolean withdrawn, LocalDate first, LocalDate last, LocalDate today) {
        if (withdrawn) {
            return PermitValidity.WITHDRAWN;
        }
        if (today.isBefore(first)) {
            return PermitValidity.NOT_YET;
        }
        return today.isAfter(last) ? PermitValidity.EXPIRED : PermitValidity.VALID;
    }
}
