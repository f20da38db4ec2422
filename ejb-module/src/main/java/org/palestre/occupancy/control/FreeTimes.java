package org.palestre.occupancy.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.palestre.shared.TimeRange;

/** What is left of opening hours when occupied times are taken away. */
public final class FreeTimes {

    private FreeTimes() {}

    /**
     * @param open times that do not overlap each other
     * @param busy times in any order, overlapping or not
     * @return free times in order, none of them empty
     */
    public static List<TimeRange> within(Collection<TimeRange> open, Collection<TimeRange> busy) {
        List<TimeRange> taken =
                busy.stream().sorted(Comparator.comparing(TimeRange::start)).toList();
        List<TimeRange> free = new ArrayList<>();
        open.stream().sorted(Comparator.comparing(TimeRange::start)).forEach(hours -> {
            Instant from = hours.start();
            for (TimeRange time : taken) {
                if (!time.overlaps(hours)) {
                    continue;
                }
                if (time.start().isAfter(from)) {
                    free.add(new TimeRange(from, time.start()));
                }
                from = time.end().isAfter(from) ? time.end() : from;
            }
            if (from.isBefore(hours.end())) {
                free.add(new TimeRange(from, hours.end()));
            }
        });
        return free;
    }
}
