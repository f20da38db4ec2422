package org.palestre.seasonal.control;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitStanding;

/** Editions of one permit, from September to the beginning of July. */
final class Editions {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final LocalDate LAST = LocalDate.of(2027, 7, 4);

    private Editions() {}

    /** One that is in force; the first has no day of its own. */
    static Permit edition(int number, LocalDate effectiveOn) {
        return edition(number, effectiveOn, null, null);
    }

    static Permit edition(int number, LocalDate effectiveOn, PermitStanding.End end, LocalDate endsOn) {
        return new Permit(
                100 + number,
                1,
                1,
                1,
                "AOT-2026-27-00000001",
                number,
                "token",
                List.of(11L),
                List.of(new WeeklySlot(DayOfWeek.TUESDAY, LocalTime.of(18, 0), LocalTime.of(20, 0))),
                FIRST,
                LAST,
                false,
                List.of(7L),
                Instant.EPOCH,
                null,
                null,
                effectiveOn,
                number == 1 ? null : "Travaux",
                false,
                new PermitStanding(end == null ? null : Instant.EPOCH, end, endsOn, List.of()),
                false);
    }
}
