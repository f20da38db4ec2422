package org.palestre.seasonal.workbench.control;

/**
 * That a request wants or holds a smallest part at a time of every week.
 *
 * @param granted whether it holds it; else it is undecided
 * @param day 1 is Monday
 * @param from minute of the day
 * @param to minute of the day, no longer part of it
 * @param firstDay first day of its dates, as a number
 * @param lastDay last day of its dates, included
 */
public record WeekClaim(
        long requestId, boolean granted, long unitId, int day, int from, int to, long firstDay, long lastDay) {

    /** Whether the two cannot both have it; for claims on one part and day, the other begins no earlier. */
    boolean meets(WeekClaim later) {
        return requestId != later.requestId
                && later.from < to
                && firstDay <= later.lastDay
                && later.firstDay <= lastDay;
    }
}
