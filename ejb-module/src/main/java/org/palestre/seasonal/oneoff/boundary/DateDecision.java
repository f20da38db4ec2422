package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * What the office gives for one date.
 *
 * @param granted whether the club gets it; the rest but {@code reason} is of no account if not
 * @param areaIds null or empty means the areas asked for
 * @param date null means the date asked for, as do {@code start} and {@code end}
 * @param reason why this date is refused; may be null
 */
public record DateDecision(
        long dateId, boolean granted, List<Long> areaIds, LocalDate date, LocalTime start, LocalTime end, String reason)
        implements Serializable {

    public DateDecision {
        areaIds = areaIds == null
                ? List.of()
                : areaIds.stream().filter(Objects::nonNull).toList();
    }

    /** As it was asked. */
    public static DateDecision asAsked(long dateId) {
        return new DateDecision(dateId, true, null, null, null, null, null);
    }

    /** Not at all. */
    public static DateDecision refused(long dateId, String reason) {
        return new DateDecision(dateId, false, null, null, null, null, reason);
    }
}
