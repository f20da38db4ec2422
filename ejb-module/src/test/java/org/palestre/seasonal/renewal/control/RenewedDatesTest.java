package org.palestre.seasonal.renewal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.control.Period;
import org.palestre.shared.DateRange;

class RenewedDatesTest {

    private static final SeasonRef BEFORE = season(1, 2026, 4);
    private static final Period TWO_SEASONS = new Period(List.of(season(2, 2027, 2), season(3, 2028, 7)));

    @Test
    void a_slot_of_the_whole_season_is_renewed_for_the_whole_of_all_seasons() {
        assertThat(renewed("2026-09-01", "2027-07-04"))
                .isEqualTo(DateRange.inclusive(LocalDate.of(2027, 9, 1), LocalDate.of(2029, 7, 7)));
    }

    @Test
    void a_slot_that_began_a_season_earlier_is_one_of_the_whole_season() {
        assertThat(renewed("2025-09-15", "2027-07-04").start()).isEqualTo("2027-09-01");
    }

    @Test
    void a_slot_that_began_later_and_ended_sooner_does_so_again() {
        assertThat(renewed("2026-10-05", "2027-05-31"))
                .isEqualTo(DateRange.inclusive(LocalDate.of(2027, 10, 5), LocalDate.of(2029, 5, 31)));
    }

    @Test
    void a_day_that_the_new_season_does_not_have_becomes_its_nearest() {
        assertThat(RenewedDates.of(
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2027, 7, 3),
                                BEFORE,
                                new Period(List.of(season(2, 2027, 2))))
                        .last())
                .isEqualTo("2028-07-02");
    }

    private static DateRange renewed(String first, String last) {
        return RenewedDates.of(LocalDate.parse(first), LocalDate.parse(last), BEFORE, TWO_SEASONS);
    }

    private static SeasonRef season(long id, int year, int lastDay) {
        return new SeasonRef(
                id, year + "-" + (year + 1) % 100, LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 7, lastDay));
    }
}
