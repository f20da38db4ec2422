package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a club's history, as the "historique des demandes soumises" shows it, but with a status that is true.
 *
 * @param number null for a draft
 * @param submittedAt null for a draft
 * @param siteName null for a draft without a site
 * @param disciplineName null for a draft without a discipline
 * @param endsOn the first day on which what was granted holds no more; null unless it ends before its time
 * @param permitId the permit, or null
 */
public record MyRequest(
        long id,
        String number,
        Instant submittedAt,
        RequestType type,
        List<WeeklySlot> times,
        String siteName,
        String disciplineName,
        RequestStatus status,
        LocalDate endsOn,
        Long permitId)
        implements Serializable {

    public MyRequest {
        times = List.copyOf(times);
    }
}
