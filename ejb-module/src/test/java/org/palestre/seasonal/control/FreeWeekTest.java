package org.palestre.seasonal.control;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.seasonal.boundary.TakenTime;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeekTimeState;

class FreeWeekTest {

    private static final TypicalWeekView WEEK = new TypicalWeekView(
            LocalDate.of(2026, 9, 21),
            List.of(time(MONDAY, 8, 22), time(TUESDAY, 8, 12), time(TUESDAY, 14, 22)),
            List.of(taken(time(MONDAY, 9, 11)), taken(time(MONDAY, 10, 12))),
            LocalDate.of(2025, 9, 22),
            List.of(taken(time(MONDAY, 18, 20))));

    @Test
    void aTimeIsTakenIfAnyPartOfItIs() {
        assertThat(FreeWeek.state(WEEK, time(MONDAY, 11, 13))).isEqualTo(WeekTimeState.TAKEN);
    }

    @Test
    void aTimeThatOnlyTouchesAnotherIsFree() {
        assertThat(FreeWeek.state(WEEK, time(MONDAY, 12, 14))).isEqualTo(WeekTimeState.FREE);
    }

    @Test
    void aTimeThatAClubHoldsThisSeasonIsNotCertain() {
        assertThat(FreeWeek.state(WEEK, time(MONDAY, 19, 21))).isEqualTo(WeekTimeState.HELD_THIS_SEASON);
    }

    @Test
    void aTimeOverTheMiddayBreakIsClosed() {
        assertThat(FreeWeek.state(WEEK, time(TUESDAY, 11, 15))).isEqualTo(WeekTimeState.CLOSED);
        assertThat(FreeWeek.state(WEEK, time(SUNDAY, 10, 11))).isEqualTo(WeekTimeState.CLOSED);
    }

    @Test
    void whatIsFreeIsWhatOpensWithoutWhatIsTakenOrHeld() {
        assertThat(FreeWeek.free(WEEK, MONDAY))
                .containsExactly(time(MONDAY, 8, 9), time(MONDAY, 12, 18), time(MONDAY, 20, 22));
        assertThat(FreeWeek.free(WEEK, TUESDAY)).containsExactly(time(TUESDAY, 8, 12), time(TUESDAY, 14, 22));
        assertThat(FreeWeek.free(WEEK, SUNDAY)).isEmpty();
    }

    @Test
    void whatIsTakenOneAfterTheOtherIsToldAsOne() {
        assertThat(WEEK.taken(MONDAY)).containsExactly(time(MONDAY, 9, 12));
    }

    private static WeekTime time(DayOfWeek day, int fromHour, int toHour) {
        return new WeekTime(day, fromHour * 60, toHour * 60);
    }

    private static TakenTime taken(WeekTime time) {
        return new TakenTime(time, 1, OccupationKind.CLUB_SLOT, "Judo club");
    }
}
