package org.palestre.seasonal.renewal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.renewal.boundary.RenewableSlot;
import org.palestre.seasonal.renewal.boundary.RenewalChange;
import org.palestre.seasonal.renewal.boundary.RenewalForm;
import org.palestre.seasonal.renewal.boundary.RenewalProblem;

class ReductionTest {

    private static final RenewableSlot SLOT = new RenewableSlot(
            1,
            "AOT-1",
            2,
            "Gymnase",
            List.of(new AreaRef(10, "Salle A"), new AreaRef(11, "Salle B")),
            List.of(time(DayOfWeek.MONDAY, 18, 20), time(DayOfWeek.THURSDAY, 19, 22)),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2027, 7, 4),
            false,
            Activity.EMPTY,
            "Handball",
            UserTerms.EMPTY,
            null,
            null,
            null);

    @Test
    void a_slot_can_be_asked_for_as_it_is() {
        assertThat(additions(null, null)).isEmpty();
        assertThat(changes(new RenewalForm(1, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void a_day_an_hour_and_an_area_can_be_given_up() {
        RenewalForm less =
                new RenewalForm(1, List.of(10L), List.of(time(DayOfWeek.MONDAY, 18, 19)), true, null, null, null);
        assertThat(new Reduction(SLOT, less).additions()).isEmpty();
        assertThat(changes(less))
                .extracting(RenewalChange::kind)
                .containsExactly(
                        RenewalChange.Kind.AREA_DROPPED,
                        RenewalChange.Kind.TIME_SHORTENED,
                        RenewalChange.Kind.TIME_DROPPED,
                        RenewalChange.Kind.WITH_SCHOOL_BREAKS);
    }

    @Test
    void an_area_that_the_club_does_not_have_is_a_new_request() {
        assertThat(additions(List.of(10L, 12L), null))
                .extracting(RenewalProblem::code)
                .containsExactly("renewal.addsArea");
    }

    @Test
    void a_day_that_the_club_does_not_have_is_a_new_request() {
        assertThat(additions(null, List.of(time(DayOfWeek.MONDAY, 18, 20), time(DayOfWeek.FRIDAY, 18, 20))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("renewal.addsTime");
                    assertThat(problem.values()).containsExactly(2);
                });
    }

    @Property
    void a_time_is_less_exactly_if_it_lies_within_what_was_had(
            @ForAll @IntRange(max = 22) int start, @ForAll @IntRange(min = 1, max = 23) int end) {
        if (end > start) {
            boolean less = start >= 18 && end <= 20;
            assertThat(additions(null, List.of(time(DayOfWeek.MONDAY, start, end)))
                            .isEmpty())
                    .isEqualTo(less);
        }
    }

    private static List<RenewalProblem> additions(List<Long> areas, List<WeeklySlot> times) {
        return new Reduction(SLOT, new RenewalForm(1, areas, times, null, null, null, null)).additions();
    }

    private static List<RenewalChange> changes(RenewalForm form) {
        Reduction reduction = new Reduction(SLOT, form);
        return RenewalChanges.of(
                SLOT.areas(),
                SLOT.times(),
                SLOT.duringSchoolBreaks(),
                new PlaceAndTimes(
                        2L, reduction.areaIds(), reduction.times(), null, null, reduction.duringSchoolBreaks()));
    }

    private static WeeklySlot time(DayOfWeek day, int start, int end) {
        return new WeeklySlot(day, LocalTime.of(start, 0), LocalTime.of(end, 0));
    }
}
