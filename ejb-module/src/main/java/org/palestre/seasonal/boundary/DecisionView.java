package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/**
 * How a request was decided. All that follows {@code decidedAt} is empty or null for a refusal.
 *
 * @param reason reason of the refusal, or the office's remark on a grant (may be null then)
 * @param sessions every granted date, in order
 * @param leftOut every date left out, in order, with the reason
 * @param rank which wish was granted
 * @param siteName the site of that wish
 * @param freeOfCharge why nothing is charged for it; null if it is charged for
 */
public record DecisionView(
        String reason,
        Instant decidedAt,
        List<AreaRef> areas,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        List<GrantedSession> sessions,
        List<LeftOutSession> leftOut,
        Integer rank,
        String siteName,
        FreeOfCharge freeOfCharge)
        implements Serializable {

    public DecisionView {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
        sessions = List.copyOf(sessions);
        leftOut = List.copyOf(leftOut);
    }
}
