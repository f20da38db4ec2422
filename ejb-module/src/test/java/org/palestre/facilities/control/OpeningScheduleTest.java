package org.palestre.facilities.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.OpeningPeriodView;
import org.palestre.shared.DateRange;

class OpeningScheduleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final CivilTimes USUAL = new CivilTimes(LocalTime.of(8, 0), LocalTime.of(22, 0));
    private static final CivilTimes SUMMER = new CivilTimes(LocalTime.of(10, 0), LocalTime.of(20, 0));

    private final OpeningSchedule schedule = new OpeningSchedule(List.of(
            new OpeningPeriodView(
                    1, 1, null, null, Map.of(DayOfWeek.MONDAY, List.of(USUAL), DayOfWeek.TUESDAY, List.of(USUAL)), 1),
            new OpeningPeriodView(
                    2,
                    1,
                    "Été",
                    new DateRange(MONDAY, MONDAY.plusDays(7)),
                    Map.of(DayOfWeek.MONDAY, List.of(SUMMER)),
                    1)));

    @Test
    void the_period_that_covers_a_day_decides() {
        assertThat(schedule.on(MONDAY)).containsExactly(SUMMER);
    }

    @Test
    void a_weekday_that_the_period_does_not_name_stays_closed_whatever_the_usual_hours() {
        assertThat(schedule.on(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void outside_all_periods_the_usual_hours_hold_and_the_end_of_a_period_is_outside() {
        assertThat(schedule.on(MONDAY.plusDays(7))).containsExactly(USUAL);
        assertThat(schedule.on(MONDAY.minusDays(1))).isEmpty();
    }
}
