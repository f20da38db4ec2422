package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

class GrantRulesTest {

    private final PlaceAndTimes asked = Samples.place();
    private final Grant asAsked = GrantRules.asAsked(asked);

    @Test
    void a_grant_as_asked_changes_nothing_whatever_the_order() {
        Grant reversed = new Grant(
                List.of(12L, 11L), List.of(asked.times().get(1), asked.times().get(0)), null, null, false, false, null);
        Grant checked = GrantRules.checked(reversed, asked, Map.of(), Samples.TWO_SEASONS);
        assertThat(GrantRules.differs(checked, asked)).isFalse();
        assertThat(GrantRules.differs(asAsked, asked)).isFalse();
    }

    @Test
    void what_a_grant_does_not_say_is_granted_as_asked() {
        assertThat(GrantRules.completed(new Grant(null, null, null, null, null, false, null), asked))
                .isEqualTo(asAsked);
        Grant shorter = new Grant(List.of(11L), null, null, LocalDate.parse("2027-07-04"), null, true, "Un an");
        assertThat(GrantRules.completed(shorter, asked))
                .isEqualTo(new Grant(
                        List.of(11L),
                        asked.times(),
                        asked.firstDate(),
                        LocalDate.parse("2027-07-04"),
                        asked.duringSchoolBreaks(),
                        true,
                        "Un an"));
    }

    @Test
    void other_times_areas_or_dates_are_a_change() {
        List<WeeklySlot> earlier = List.of(Samples.slot(DayOfWeek.TUESDAY, "17:00", "19:00"));
        assertThat(GrantRules.differs(grant(List.of(11L, 12L), earlier, "2028-07-04"), asked))
                .isTrue();
        assertThat(GrantRules.differs(grant(List.of(11L), asked.times(), "2028-07-04"), asked))
                .isTrue();
        assertThat(GrantRules.differs(grant(List.of(11L, 12L), asked.times(), "2027-07-04"), asked))
                .isTrue();
    }

    @Test
    void areas_that_were_not_asked_for_are_looked_at() {
        Grant other = grant(List.of(11L, 21L), asked.times(), "2028-07-04");
        assertThat(GrantRules.otherAreas(other, asked)).containsExactly(21L);
        assertThatThrownBy(() -> GrantRules.checked(other, asked, Samples.AREAS, Samples.TWO_SEASONS))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("seasonal.areaOfOtherSite"));
    }

    @Test
    void a_period_over_two_seasons_leaves_the_summer_out() {
        assertThat(Samples.TWO_SEASONS.within(asked.firstDate(), asked.lastDate()))
                .containsExactly(
                        DateRange.inclusive(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-07-04")),
                        DateRange.inclusive(LocalDate.parse("2027-09-01"), LocalDate.parse("2028-07-04")));
        assertThat(Samples.TWO_SEASONS.within(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-08-15")))
                .containsExactly(DateRange.inclusive(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-07-04")));
        assertThat(Samples.TWO_SEASONS.within(LocalDate.parse("2027-07-10"), LocalDate.parse("2027-08-15")))
                .isEmpty();
    }

    private Grant grant(List<Long> areas, List<WeeklySlot> times, String last) {
        return new Grant(areas, times, asked.firstDate(), LocalDate.parse(last), false, false, null);
    }
}
