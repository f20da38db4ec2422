package org.palestre.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LongDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void the_first_of_a_month_is_premier_in_french() {
        assertThat(LongDates.date(FIRST, Locale.FRENCH)).isEqualTo("1er novembre 2026");
        assertThat(LongDates.weekdayAndDate(FIRST, Locale.FRANCE)).isEqualTo("dimanche 1er novembre 2026");
        assertThat(LongDates.weekdayAndDate(FIRST.plusDays(10), Locale.FRENCH)).isEqualTo("mercredi 11 novembre 2026");
    }

    @Test
    void a_moment_has_its_time() {
        assertThat(LongDates.moment(FIRST.atTime(0, 0), Locale.FRENCH)).isEqualTo("1er novembre 2026 à 0 h 00");
        assertThat(LongDates.moment(FIRST.atTime(18, 5), Locale.ENGLISH)).isEqualTo("1 November 2026 at 18:05");
    }

    @Test
    void in_english_it_is_a_number_like_all_others() {
        assertThat(LongDates.weekdayAndDate(FIRST, Locale.UK)).isEqualTo("Sunday 1 November 2026");
    }
}
