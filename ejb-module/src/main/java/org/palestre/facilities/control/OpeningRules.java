package org.palestre.facilities.control;

import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.OpeningPeriodChange;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;
import org.palestre.shared.Texts;

/** What an opening period must look like. */
public final class OpeningRules {

    private OpeningRules() {}

    /**
     * The period, tidied.
     *
     * @throws BusinessException INVALID at {@code firstDay}, {@code lastDay}, {@code name} or {@code times}
     */
    public static OpeningPeriodChange checked(OpeningPeriodChange change) {
        if ((change.firstDay() == null) != (change.lastDay() == null)) {
            throw BusinessException.invalid("shared.missing", change.firstDay() == null ? "firstDay" : "lastDay");
        }
        if (change.firstDay() != null && change.lastDay().isBefore(change.firstDay())) {
            throw BusinessException.invalid("shared.endBeforeStart", "lastDay");
        }
        change.times().values().forEach(times -> times.forEach(OpeningRules::check));
        return new OpeningPeriodChange(
                Texts.optional(change.name(), "name", 100), change.firstDay(), change.lastDay(), change.times());
    }

    /** The days of a period; null for the usual hours. */
    public static DateRange dates(OpeningPeriodChange change) {
        return change.firstDay() == null ? null : DateRange.inclusive(change.firstDay(), change.lastDay());
    }

    private static void check(CivilTimes times) {
        if (times.start() == null || times.end() == null) {
            throw BusinessException.invalid("facilities.halfTimes", "times");
        }
        if (!DayEnd.after(times.start(), times.end())) {
            throw BusinessException.invalid("facilities.closesBeforeOpening", "times");
        }
    }
}
