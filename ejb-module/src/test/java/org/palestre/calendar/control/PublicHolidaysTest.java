package org.palestre.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.shared.DateRange;

class PublicHolidaysTest {

    private static final DateRange YEAR = new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));

    @Test
    void franceHasElevenAYear() {
        assertThat(PublicHolidays.in(YEAR, "75").keySet())
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-08",
                        "2027-05-17",
                        "2027-07-14",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }

    @Test
    void alsaceAndMoselleAddGoodFridayAndTheDayAfterChristmas() {
        for (String department : new String[] {"57", "67", "68"}) {
            assertThat(PublicHolidays.in(YEAR, department))
                    .hasSize(13)
                    .containsKeys(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 12, 26));
        }
    }

    @Test
    void overseasRemembersTheEndOfSlavery() {
        assertThat(PublicHolidays.in(YEAR, "974")).hasSize(12).containsKey(LocalDate.of(2027, 12, 20));
        assertThat(PublicHolidays.in(YEAR, "972")).containsKey(LocalDate.of(2027, 5, 22));
    }

    @Test
    void namesAreFrench() {
        assertThat(PublicHolidays.in(YEAR, "75"))
                .containsEntry(LocalDate.of(2027, 3, 29), "Lundi de Pâques")
                .containsEntry(LocalDate.of(2027, 11, 11), "Armistice")
                .doesNotContainValue("");
    }

    @Test
    void aRangeCrossesYearsAndIsHalfOpen() {
        assertThat(PublicHolidays.in(new DateRange(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)), "75"))
                .containsOnlyKeys(LocalDate.of(2026, 12, 25));
    }
}
