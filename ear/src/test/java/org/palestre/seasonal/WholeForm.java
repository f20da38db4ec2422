package org.palestre.seasonal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.boundary.WeeklySlot;

/** A form that lacks nothing, for tests inside the server: areas of the gymnase de la Corderie, all through the season. */
final class WholeForm {

    /** The whole hall and one of its halves share a unit. */
    static final long WHOLE = 31;

    static final long HALF = 32;

    private static final long SITE = 3;

    private WholeForm() {}

    static SlotRequestForm of(long area, WeeklySlot... times) {
        return new SlotRequestForm(
                new PlaceAndTimes(SITE, List.of(area), List.of(times), null, null, true),
                new Activity("TEAM", "HANDBALL", AgeBand.ALL_AGES, Gender.MIXED, Set.of()),
                new UserTerms(false, null, "Au gymnase", "01 99 00 05 01", "contact@club.example"),
                null,
                null);
    }

    /** One hour from half past. */
    static WeeklySlot slot(DayOfWeek day, int hour) {
        return new WeeklySlot(day, LocalTime.of(hour, 30), LocalTime.of(hour + 1, 30));
    }
}
