package org.palestre.facilities.control;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.OpeningPeriodChange;
import org.palestre.facilities.boundary.OpeningPeriodView;
import org.palestre.shared.DayEnd;

/**
 * What a change of opening hours has changed, as the audit trail keeps it: without any language, to be put in words for
 * whoever reads it.
 *
 * <p>{@code USUAL; MONDAY-FRIDAY 08:00-22:00 > 09:00-20:00; SUNDAY 09:00-18:00 > CLOSED}: first the period that it is
 * about, then each day whose hours differ. A new period and a removed one are told whole.
 */
public final class OpeningChanges {

    private static final String BETWEEN = "; ";
    private static final String BECOMES = " > ";

    private OpeningChanges() {}

    /** A period as an agent would write it. */
    public static OpeningPeriodChange asWritten(OpeningPeriodView period) {
        return new OpeningPeriodChange(
                period.name(),
                period.dates() == null ? null : period.dates().start(),
                period.dates() == null ? null : period.dates().last(),
                period.times());
    }

    /**
     * What differs.
     *
     * @param before null for a new period
     * @param after null for one that is removed
     */
    public static String of(OpeningPeriodChange before, OpeningPeriodChange after) {
        List<String> parts = new ArrayList<>();
        OpeningPeriodChange known = before == null ? after : before;
        parts.add(name(known));
        if (before == null || after == null) {
            if (known.firstDay() != null) {
                parts.add(dates(known));
            }
        } else {
            difference(parts, name(before), name(after));
            difference(parts, dates(before), dates(after));
        }
        parts.addAll(days(before, after));
        return String.join(BETWEEN, parts);
    }

    private static void difference(List<String> parts, String before, String after) {
        if (!before.equals(after)) {
            parts.add(before + BECOMES + after);
        }
    }

    private static List<String> days(OpeningPeriodChange before, OpeningPeriodChange after) {
        List<String> parts = new ArrayList<>();
        DayOfWeek first = null;
        String said = null;
        for (DayOfWeek day : DayOfWeek.values()) {
            String here = day(before, after, day);
            if (first != null && said.equals(here)) {
                parts.remove(parts.size() - 1);
                parts.add(first + "-" + day + " " + said);
            } else if (here != null) {
                first = day;
                said = here;
                parts.add(day + " " + here);
            } else {
                first = null;
            }
        }
        return parts;
    }

    /** The hours of one day, or what they become; null if there is nothing to say. */
    private static String day(OpeningPeriodChange before, OpeningPeriodChange after, DayOfWeek day) {
        if (before != null && after != null) {
            String old = times(before, day);
            String now = times(after, day);
            return old.equals(now) ? null : old + BECOMES + now;
        }
        String times = times(before == null ? after : before, day);
        return times.equals("CLOSED") ? null : times;
    }

    private static String times(OpeningPeriodChange period, DayOfWeek day) {
        String times = Map.copyOf(period.times()).getOrDefault(day, List.of()).stream()
                .map(open -> open.start() + "-" + DayEnd.text(open.end()))
                .sorted()
                .collect(Collectors.joining(" "));
        return times.isEmpty() ? "CLOSED" : times;
    }

    private static String name(OpeningPeriodChange period) {
        if (period.firstDay() == null) {
            return "USUAL";
        }
        return period.name() == null ? dates(period) : period.name();
    }

    private static String dates(OpeningPeriodChange period) {
        return period.firstDay() == null ? "USUAL" : period.firstDay() + "/" + period.lastDay();
    }
}
