package org.palestre.seasonal.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palestre.seasonal.boundary.SuspendedDates;
import org.palestre.shared.DateRange;

/** Cuts days into those on which a club may come and those of its suspensions. */
public final class SuspendedTime {

    private SuspendedTime() {}

    /**
     * Days that are alike.
     *
     * @param suspension that they belong to; null where the club may come
     */
    public record Part(DateRange dates, SuspendedDates suspension) {}

    /** The parts of some days, in order and without gaps; suspensions have no day in common. */
    public static List<Part> parts(DateRange dates, List<SuspendedDates> suspensions) {
        List<Part> parts = new ArrayList<>();
        LocalDate next = dates.start();
        for (SuspendedDates suspension : suspensions.stream()
                .sorted(Comparator.comparing(SuspendedDates::first))
                .toList()) {
            LocalDate first = suspension.first().isBefore(next) ? next : suspension.first();
            LocalDate after = suspension.last() == null || !suspension.last().isBefore(dates.end())
                    ? dates.end()
                    : suspension.last().plusDays(1);
            if (!first.isBefore(after)) {
                continue;
            }
            if (next.isBefore(first)) {
                parts.add(new Part(new DateRange(next, first), null));
            }
            parts.add(new Part(new DateRange(first, after), suspension));
            next = after;
        }
        if (next.isBefore(dates.end())) {
            parts.add(new Part(new DateRange(next, dates.end()), null));
        }
        return parts;
    }

    /** Those of the suspensions that reach beyond a day. */
    public static List<SuspendedDates> from(LocalDate day, List<SuspendedDates> suspensions) {
        return suspensions.stream()
                .filter(dates -> dates.last() == null || !dates.last().isBefore(day))
                .toList();
    }
}
