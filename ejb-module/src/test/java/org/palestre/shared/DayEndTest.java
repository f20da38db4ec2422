package org.palestre.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayEndTest {

    private static final LocalTime TEN = LocalTime.of(22, 0);

    @Test
    void midnight_ends_a_day_and_does_not_begin_it() {
        assertThat(DayEnd.after(TEN, LocalTime.MIDNIGHT)).isTrue();
        assertThat(DayEnd.minutes(TEN, LocalTime.MIDNIGHT)).isEqualTo(120);
        assertThat(DayEnd.minutes(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)).isEqualTo(DayEnd.MINUTES);
        assertThat(DayEnd.after(TEN, TEN)).isFalse();
        assertThat(DayEnd.after(TEN, LocalTime.of(0, 30))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"24:00,00:00", "24:00:00,00:00", "00:00,00:00", "22:30,22:30"})
    void an_end_is_read_either_way(String text, LocalTime end) {
        assertThat(DayEnd.parse(text)).isEqualTo(end);
    }

    @Test
    void nothing_ends_after_midnight() {
        assertThatThrownBy(() -> DayEnd.parse("24:30")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void what_the_driver_makes_of_midnight_is_midnight() {
        assertThat(DayEnd.of(LocalTime.MAX)).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(DayEnd.of(LocalTime.of(23, 59, 59))).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(DayEnd.of(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27,120", "2027-03-28,120", "2027-10-30,120", "2027-10-31,120", "2027-06-15,120"})
    void an_evening_until_midnight_lasts_as_long_when_the_clocks_change(LocalDate date, long minutes) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        assertThat(Duration.between(
                        date.atTime(TEN).atZone(paris),
                        DayEnd.on(date, LocalTime.MIDNIGHT).atZone(paris)))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void spans_overlap_as_the_numbers_of_their_minutes_do(
            @ForAll @IntRange(max = 1439) int start,
            @ForAll @IntRange(max = 1439) int otherStart,
            @ForAll @IntRange(min = 1, max = 1440) int length,
            @ForAll @IntRange(min = 1, max = 1440) int otherLength) {
        int end = Math.min(start + length, DayEnd.MINUTES);
        int otherEnd = Math.min(otherStart + otherLength, DayEnd.MINUTES);
        assertThat(DayEnd.overlap(time(start), time(end), time(otherStart), time(otherEnd)))
                .isEqualTo(start < otherEnd && otherStart < end);
        assertThat(DayEnd.minute(time(end))).isEqualTo(end);
        assertThat(DayEnd.parse(DayEnd.text(time(end)))).isEqualTo(time(end));
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }
}
