package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.shared.DateRange;

class TypicalWeekTest {

    private static final DateRange SEASON = DateRange.inclusive(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 7, 4));

    @Test
    void theFirstTwoFullWeeksOfASeasonAreNotTypical() {
        assertThat(TypicalWeek.monday(SEASON, day -> false)).isEqualTo(LocalDate.of(2026, 9, 21));
    }

    @Test
    void aWeekWithAMarkedDayIsNotTypical() {
        LocalDate holiday = LocalDate.of(2026, 9, 27);
        assertThat(TypicalWeek.monday(SEASON, holiday::equals)).isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @Test
    void aSeasonThatStartsOnAMondayCountsThatWeekAsItsFirst() {
        DateRange season = DateRange.inclusive(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 5));
        assertThat(TypicalWeek.monday(season, day -> false)).isEqualTo(LocalDate.of(2025, 9, 15));
    }

    @Test
    void whereNoWeekIsOrdinaryTheMiddleOfTheSeasonStandsForIt() {
        assertThat(TypicalWeek.monday(SEASON, day -> true)).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void aVeryShortSeasonStillHasAWeek() {
        DateRange week = DateRange.inclusive(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 3));
        assertThat(TypicalWeek.monday(week, day -> false)).isEqualTo(LocalDate.of(2026, 8, 31));
    }
}
