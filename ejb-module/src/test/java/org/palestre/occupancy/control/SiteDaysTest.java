package org.palestre.occupancy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.shared.DateRange;

class SiteDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    private static final PlannedDate SLOT = new PlannedDate(DAY, 1, LocalTime.of(18, 0), LocalTime.of(20, 0));
    private static final Map<LocalDate, List<CivilTimes>> EVENING =
            Map.of(DAY, List.of(new CivilTimes(LocalTime.of(7, 0), LocalTime.of(22, 30))));

    @Test
    void an_ordinary_day_within_the_hours_can_be_had() {
        assertThat(new SiteDays(Map.of(), EVENING, false).refusal(SLOT, false)).isEmpty();
    }

    @Test
    void a_day_on_which_the_city_closes_everything_is_left_out_even_where_the_site_opens_on_holidays() {
        assertThat(reason(new SiteDays(Map.of(DAY, new DayMarks("Armistice", null, "Pont")), EVENING, true), true))
                .isEqualTo(LeftOutReason.CITY_CLOSING);
    }

    @Test
    void on_a_public_holiday_only_some_sites_open() {
        Map<LocalDate, DayMarks> armistice = Map.of(DAY, new DayMarks("Armistice", null, null));
        assertThat(reason(new SiteDays(armistice, EVENING, false), true)).isEqualTo(LeftOutReason.PUBLIC_HOLIDAY);
        assertThat(new SiteDays(armistice, EVENING, true).refusal(SLOT, true)).isEmpty();
    }

    @Test
    void school_breaks_are_left_out_unless_they_were_asked_for() {
        SiteDays autumn = new SiteDays(Map.of(DAY, new DayMarks(null, "Toussaint", null)), EVENING, false);
        assertThat(reason(autumn, false)).isEqualTo(LeftOutReason.SCHOOL_BREAK);
        assertThat(autumn.refusal(SLOT, true)).isEmpty();
    }

    @Test
    void the_reason_names_the_holiday() {
        SiteDays autumn = new SiteDays(Map.of(DAY, new DayMarks(null, "Toussaint", null)), EVENING, false);
        assertThat(autumn.refusal(SLOT, false)).map(LeftOut::detail).contains("Toussaint");
    }

    @Test
    void a_slot_that_lasts_longer_than_the_site_is_open_is_left_out() {
        SiteDays days = new SiteDays(
                Map.of(), Map.of(DAY, List.of(new CivilTimes(LocalTime.of(7, 0), LocalTime.of(19, 0)))), false);
        assertThat(reason(days, false)).isEqualTo(LeftOutReason.OUTSIDE_OPENING_HOURS);
    }

    @Test
    void a_day_without_hours_is_closed() {
        assertThat(reason(new SiteDays(Map.of(), Map.of(), false), false))
                .isEqualTo(LeftOutReason.OUTSIDE_OPENING_HOURS);
    }

    @Test
    void a_closed_day_has_no_open_times() {
        SiteDays days = new SiteDays(Map.of(DAY, new DayMarks(null, null, "Travaux")), EVENING, true);
        assertThat(days.openTimes(new DateRange(DAY, DAY.plusDays(1)), ZoneId.of("Europe/Paris")))
                .isEmpty();
    }

    private static LeftOutReason reason(SiteDays days, boolean duringSchoolBreaks) {
        return days.refusal(SLOT, duringSchoolBreaks).map(LeftOut::reason).orElse(null);
    }
}
