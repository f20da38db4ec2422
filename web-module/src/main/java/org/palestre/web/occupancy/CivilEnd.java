package org.palestre.web.occupancy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The end of an occupation as a form asks for it: a time, and a date only if it lasts for days. */
final class CivilEnd {

    private CivilEnd() {}

    /** Midnight without a date means the end of the day. */
    static LocalDateTime of(LocalDate date, LocalDate endDate, LocalTime end) {
        boolean endOfDay = endDate == null && end.equals(LocalTime.MIDNIGHT);
        LocalDate day = endDate == null ? date : endDate;
        return (endOfDay ? day.plusDays(1) : day).atTime(end);
    }
}
