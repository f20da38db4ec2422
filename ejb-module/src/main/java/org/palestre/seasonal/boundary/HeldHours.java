package org.palestre.seasonal.boundary;

import java.util.List;
import org.palestre.shared.DateRange;

/**
 * What a club has of a slot, week by week, over days on which nothing about it changes.
 *
 * @param permitId the edition whose terms hold on these days
 * @param areaIds all of them at each of the times
 * @param duringSchoolBreaks whether it has them in the "petites vacances" too
 * @param keyless whether no agent of the city is there (art. 16)
 * @param state whether the club may come
 */
public record HeldHours(
        long permitId,
        int edition,
        DateRange dates,
        long siteId,
        List<Long> areaIds,
        List<WeeklySlot> times,
        boolean duringSchoolBreaks,
        boolean keyless,
        State state) {

    /** Whether a club may come at its hours. */
    public enum State {
        IN_USE,
        /** It stays out, and its units are kept for it. */
        SUSPENDED,
        /** It stays out, and others may have its units. */
        FREED
    }

    public HeldHours {
        areaIds = List.copyOf(areaIds);
        times = List.copyOf(times);
    }

    /** How long it is in one week, each hour counted once whatever the number of areas. */
    public long weeklyMinutes() {
        return times.stream().mapToLong(WeeklySlot::minutes).sum();
    }

    /** The same counted for each area. */
    public long weeklyAreaMinutes() {
        return weeklyMinutes() * areaIds.size();
    }
}
