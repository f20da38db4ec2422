package org.palestre.occupancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.palestre.occupancy.boundary.WeeklyTime;
import org.palestre.occupancy.entity.Span;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

class WeeklyDatesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateRange SEASON = DateRange.inclusive(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 7, 3));

    @Test
    void eighteen_o_clock_stays_eighteen_o_clock_when_the_clocks_change() {
        List<PlannedDate> dates = WeeklyDates.of(
                List.of(new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(20, 0))),
                Set.of(1L),
                DateRange.inclusive(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26)));
        assertThat(dates)
                .extracting(date -> date.startsAt(PARIS).toString())
                .containsExactly("2026-10-19T16:00:00Z", "2026-10-26T17:00:00Z");
    }

    @Property
    void every_date_of_a_season_begins_and_ends_at_the_same_civil_time(
            @ForAll @IntRange(min = 1, max = 7) int day,
            @ForAll @IntRange(min = 3, max = 22) int hour,
            @ForAll @IntRange(min = 0, max = 11) int fiveMinutes) {
        LocalTime start = LocalTime.of(hour, fiveMinutes * 5);
        LocalTime end = start.plusMinutes(60).isBefore(start) ? LocalTime.MIDNIGHT : start.plusMinutes(60);
        List<PlannedDate> dates =
                WeeklyDates.of(List.of(new WeeklyTime(DayOfWeek.of(day), start, end)), Set.of(1L, 2L), SEASON);
        assertThat(dates).hasSizeBetween(2 * 43, 2 * 44).allSatisfy(date -> {
            Span span = date.span(PARIS);
            assertThat(span.startsAt().atZone(PARIS).toLocalTime()).isEqualTo(start);
            assertThat(span.startsAt().atZone(PARIS).getDayOfWeek().getValue()).isEqualTo(day);
            assertThat(span.endsAt().atZone(PARIS).toLocalTime()).isEqualTo(end);
        });
    }

    @Test
    void a_slot_that_ends_at_midnight_lasts_to_the_end_of_its_day() {
        PlannedDate date = WeeklyDates.of(
                        List.of(new WeeklyTime(DayOfWeek.FRIDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT)),
                        Set.of(1L),
                        DateRange.inclusive(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20)))
                .get(0);
        assertThat(Duration.between(date.startsAt(PARIS), date.endsAt(PARIS))).hasHours(2);
    }

    @Test
    void an_hour_that_the_clocks_skip_does_not_exist() {
        PlannedDate skipped = new PlannedDate(LocalDate.of(2027, 3, 28), 1, LocalTime.of(2, 0), LocalTime.of(3, 0));
        assertThat(skipped.exists(PARIS)).isFalse();
    }

    @Test
    void times_that_overlap_are_refused() {
        List<WeeklyTime> times = List.of(
                new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(20, 0)),
                new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(19, 0), LocalTime.of(21, 0)));
        assertThatThrownBy(() -> WeeklyDates.of(times, Set.of(1L), SEASON))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("occupancy.timesOverlap");
    }

    @Test
    void times_that_only_touch_are_two_slots() {
        List<WeeklyTime> times = List.of(
                new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(20, 0)),
                new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(21, 0)));
        assertThat(WeeklyDates.of(times, Set.of(1L), SEASON)).isNotEmpty();
    }

    @Test
    void a_slot_that_ends_before_it_starts_is_refused() {
        List<WeeklyTime> times = List.of(new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(18, 0)));
        assertThatThrownBy(() -> WeeklyDates.of(times, Set.of(1L), SEASON))
                .hasMessageContaining("shared.endBeforeStart");
    }

    @Test
    void a_period_without_that_weekday_has_no_dates() {
        List<WeeklyTime> times = List.of(new WeeklyTime(DayOfWeek.SUNDAY, LocalTime.of(10, 0), LocalTime.of(12, 0)));
        DateRange weekdays = DateRange.inclusive(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20));
        assertThatThrownBy(() -> WeeklyDates.of(times, Set.of(1L), weekdays)).hasMessageContaining("occupancy.noDates");
    }
}
