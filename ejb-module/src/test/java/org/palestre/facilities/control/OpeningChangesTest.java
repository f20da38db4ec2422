package org.palestre.facilities.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.OpeningPeriodChange;

class OpeningChangesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 7, 1);
    private static final List<CivilTimes> ALL_DAY = hours(8, 22);

    @Test
    void aNewPeriodIsToldWhole() {
        var summer = new OpeningPeriodChange(
                "Été",
                FIRST,
                FIRST.plusDays(30),
                Map.of(DayOfWeek.MONDAY, ALL_DAY, DayOfWeek.TUESDAY, ALL_DAY, DayOfWeek.SATURDAY, hours(9, 12)));
        assertThat(OpeningChanges.of(null, summer))
                .isEqualTo("Été; 2027-07-01/2027-07-31; MONDAY-TUESDAY 08:00-22:00; SATURDAY 09:00-12:00");
        assertThat(OpeningChanges.of(summer, null)).isEqualTo(OpeningChanges.of(null, summer));
    }

    @Test
    void ofAChangedPeriodOnlyWhatDiffersIsTold() {
        var before = usual(Map.of(DayOfWeek.MONDAY, ALL_DAY, DayOfWeek.TUESDAY, ALL_DAY, DayOfWeek.SUNDAY, ALL_DAY));
        var after =
                usual(Map.of(DayOfWeek.MONDAY, hours(9, 22), DayOfWeek.TUESDAY, ALL_DAY, DayOfWeek.WEDNESDAY, ALL_DAY));
        assertThat(OpeningChanges.of(before, after))
                .isEqualTo(
                        "USUAL; MONDAY 08:00-22:00 > 09:00-22:00; WEDNESDAY CLOSED > 08:00-22:00; SUNDAY 08:00-22:00 > CLOSED");
    }

    @Test
    void aPeriodThatIsMovedAndRenamedIsToldByItsFormerName() {
        var before = new OpeningPeriodChange("Été", FIRST, FIRST, Map.of());
        var after = new OpeningPeriodChange("Grandes vacances", FIRST, FIRST.plusDays(1), Map.of());
        assertThat(OpeningChanges.of(before, after))
                .isEqualTo("Été; Été > Grandes vacances; 2027-07-01/2027-07-01 > 2027-07-01/2027-07-02");
    }

    @Test
    void whatWasSavedUnchangedSaysNoMoreThanWhichPeriodItWas() {
        var usual = usual(Map.of(DayOfWeek.MONDAY, ALL_DAY));
        assertThat(OpeningChanges.of(usual, usual)).isEqualTo("USUAL");
    }

    private static OpeningPeriodChange usual(Map<DayOfWeek, List<CivilTimes>> times) {
        return new OpeningPeriodChange(null, null, null, times);
    }

    private static List<CivilTimes> hours(int from, int to) {
        return List.of(new CivilTimes(LocalTime.of(from, 0), LocalTime.of(to, 0)));
    }
}
