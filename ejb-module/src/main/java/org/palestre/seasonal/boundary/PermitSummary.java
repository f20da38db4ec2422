package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A permit in a list.
 *
 * @param number as {@code AOT-2026-27-00000001}
 * @param edition 1, and one more with each change of its terms
 * @param keyless whether no agent of the city is there (art. 16)
 * @param issuedAt when its document was made and mailed; null in the moments before
 */
public record PermitSummary(
        long id,
        String number,
        long requestId,
        String requestNumber,
        String organisationName,
        String siteName,
        String disciplineName,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        PermitValidity validity,
        Instant issuedAt,
        int edition,
        boolean keyless)
        implements Serializable {

    public PermitSummary {
        times = List.copyOf(times);
    }
}
