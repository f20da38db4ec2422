package org.palestre.facilities.control;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DayEnd;

/** What the hours that new sites get must look like, and how a change of them is told. */
public final class UsualOpeningRules {

    private UsualOpeningRules() {}

    /**
     * Every day that opens also closes, later on the same day.
     *
     * @throws BusinessException INVALID at {@code opens} or {@code closes} followed by the weekday's ISO number
     */
    public static void check(Map<DayOfWeek, CivilTimes> times) {
        times.forEach((day, open) -> {
            if (open.start() == null || open.end() == null) {
                throw BusinessException.invalid(
                        "facilities.halfTimes", (open.start() == null ? "opens" : "closes") + day.getValue());
            }
            if (!DayEnd.after(open.start(), open.end())) {
                throw BusinessException.invalid("facilities.closesBeforeOpening", "closes" + day.getValue());
            }
        });
    }

    /** The days that change, with their hours before and after, for the trail. */
    public static String difference(Map<DayOfWeek, CivilTimes> before, Map<DayOfWeek, CivilTimes> after) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !Objects.equals(before.get(day), after.get(day)))
                .map(day -> day + ": " + said(before.get(day)) + " -> " + said(after.get(day)))
                .collect(Collectors.joining("; "));
    }

    private static String said(CivilTimes times) {
        return times == null ? "closed" : times.start() + "-" + DayEnd.text(times.end());
    }
}
