package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The days on which banks pay each other. */
class TargetDaysTest {

    @Test
    void easter_falls_where_the_church_says() {
        assertThat(TargetDays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(TargetDays.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
        assertThat(TargetDays.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(TargetDays.easter(2027)).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(TargetDays.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
    }

    @Test
    void banks_rest_on_weekends_and_six_days_of_the_year() {
        for (String day : new String[] {
            "2026-11-21",
            "2026-11-22",
            "2027-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-12-25",
            "2028-12-26"
        }) {
            assertThat(TargetDays.isOpen(LocalDate.parse(day))).as(day).isFalse();
        }
    }

    @Test
    void banks_work_on_other_holidays_of_france() {
        for (String day : new String[] {"2026-07-14", "2026-11-11", "2026-05-14"}) {
            assertThat(TargetDays.isOpen(LocalDate.parse(day))).as(day).isTrue();
        }
    }

    @Test
    void after_christmas_on_a_friday_the_next_day_is_monday() {
        assertThat(TargetDays.after(LocalDate.of(2026, 12, 24))).isEqualTo(LocalDate.of(2026, 12, 28));
    }
}
