package org.palestre.seasonal.oneoff.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.oneoff.boundary.DateFault;
import org.palestre.seasonal.oneoff.boundary.WantedDate;

/** What is wrong with a date, whoever else is there. */
class DateFaultsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final DateFaults faults =
            new DateFaults(TODAY.atTime(12, 0).atZone(PARIS).toInstant(), PARIS);

    @Test
    void a_date_lies_ahead_and_ends_after_it_starts() {
        assertThat(fault(wanted(TODAY, "12:01", "13:00"))).isNull();
        assertThat(fault(wanted(TODAY, "12:00", "13:00"))).isEqualTo(DateFault.PAST);
        assertThat(fault(wanted(TODAY.plusDays(1), "13:00", "12:00"))).isEqualTo(DateFault.END_BEFORE_START);
        assertThat(fault(wanted(TODAY.plusDays(1), "13:00", "00:00"))).isNull();
        assertThat(fault(new WantedDate(TODAY, null, null, "?"))).isEqualTo(DateFault.INCOMPLETE);
        assertThat(fault(wanted(TODAY.plusYears(3).plusDays(1), "13:00", "14:00")))
                .isEqualTo(DateFault.TOO_FAR_AHEAD);
    }

    @Test
    void an_hour_that_the_clocks_skip_cannot_be_had() {
        assertThat(fault(wanted(LocalDate.of(2027, 3, 28), "02:10", "03:00"))).isEqualTo(DateFault.END_BEFORE_START);
    }

    @Test
    void of_two_dates_that_overlap_the_later_one_is_double_and_those_that_touch_are_not() {
        LocalDate day = TODAY.plusDays(7);
        List<WantedDate> dates =
                List.of(wanted(day, "10:00", "12:00"), wanted(day, "12:00", "14:00"), wanted(day, "11:00", "13:00"));
        assertThat(faults.of(dates, 0)).isNull();
        assertThat(faults.of(dates, 1)).isNull();
        assertThat(faults.of(dates, 2)).isEqualTo(DateFault.DOUBLE);
        assertThat(DateFaults.doubleOf(dates, 2)).isZero();
    }

    @Test
    void what_is_asked_for_later_than_the_city_wishes_is_late() {
        assertThat(faults.late(wanted(TODAY.plusDays(14), "10:00", "12:00"), 15))
                .isTrue();
        assertThat(faults.late(wanted(TODAY.plusDays(15), "10:00", "12:00"), 15))
                .isFalse();
    }

    private DateFault fault(WantedDate date) {
        return faults.of(List.of(date), 0);
    }

    private static WantedDate wanted(LocalDate date, String start, String end) {
        return new WantedDate(date, LocalTime.parse(start), LocalTime.parse(end), null);
    }
}
