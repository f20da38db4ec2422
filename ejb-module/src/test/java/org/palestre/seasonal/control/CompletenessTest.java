package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.BusinessException;

class CompletenessTest {

    private final Completeness completeness = new Completeness(Samples.AREAS, Samples.DISCIPLINES, Samples.TWO_SEASONS);

    @Test
    void a_request_that_lacks_nothing_can_be_submitted() {
        assertThat(completeness.problems(Samples.form())).isEmpty();
    }

    @Test
    void an_empty_request_is_told_everything_that_is_obligatory() {
        assertThat(completeness.problems(SlotRequestForm.EMPTY))
                .extracting(Problem::field)
                .containsExactly(
                        "siteId",
                        "times",
                        "familyCode",
                        "disciplineCode",
                        "ageBand",
                        "gender",
                        "howToJoin",
                        "contactTelephone",
                        "contactEmail",
                        "correspondentName",
                        "correspondentEmail");
    }

    @Test
    void areas_are_of_the_site_and_lent_by_the_city() {
        assertThat(codes(place(List.of(11L, 21L)))).containsExactly("seasonal.areaOfOtherSite");
        assertThat(codes(place(List.of(99L)))).containsExactly("seasonal.areaOfOtherSite");
        assertThat(codes(place(List.of(13L)))).containsExactly("seasonal.areaNotBookable");
        assertThat(codes(place(List.of()))).containsExactly("seasonal.noArea");
    }

    @Test
    void a_time_ends_after_it_begins_and_does_not_overlap_another() {
        WeeklySlot evening = Samples.slot(DayOfWeek.MONDAY, "18:00", "20:00");
        assertThat(codes(times(Samples.slot(DayOfWeek.MONDAY, "20:00", "18:00"))))
                .containsExactly("seasonal.timeEndsBeforeStart");
        assertThat(codes(times(new WeeklySlot(DayOfWeek.MONDAY, null, null))))
                .containsExactly("seasonal.timeIncomplete");
        assertThat(codes(times(evening, Samples.slot(DayOfWeek.MONDAY, "19:30", "21:00"))))
                .containsExactly("seasonal.timesOverlap");
        assertThat(codes(times(evening, Samples.slot(DayOfWeek.MONDAY, "20:00", "21:00"))))
                .isEmpty();
        assertThat(codes(times(evening, Samples.slot(DayOfWeek.TUESDAY, "18:00", "20:00"))))
                .isEmpty();
    }

    @Test
    void dates_lie_within_the_seasons_of_the_campaign() {
        assertThat(codes(dates("2026-08-31", "2027-01-01"))).containsExactly("seasonal.dateOutsideSeasons");
        assertThat(codes(dates("2027-01-01", "9999-01-01"))).containsExactly("seasonal.dateOutsideSeasons");
        assertThat(codes(dates("2027-02-01", "2027-01-01"))).containsExactly("seasonal.endsBeforeStart");
        assertThat(codes(dates("2027-07-10", "2027-08-20"))).containsExactly("seasonal.outsideSeasons");
        assertThat(codes(dates("2026-09-01", "2028-07-04"))).isEmpty();
    }

    @Test
    void a_discipline_belongs_to_its_family() {
        SlotRequestForm wrong = with(new Activity("TEAM", "JUDO", AgeBand.ALL_AGES, Gender.WOMEN, Set.of()));
        assertThat(completeness.problems(wrong, FormStep.ACTIVITY))
                .extracting(Problem::code)
                .containsExactly("seasonal.disciplineOfOtherFamily");
    }

    @Test
    void a_paying_activity_tells_its_price() {
        assertThat(codes(new UserTerms(true, null, "x", "0199000501", "a@b.example")))
                .containsExactly("seasonal.priceMissing");
        assertThat(codes(new UserTerms(true, -1, "x", "0199000501", "a@b.example")))
                .containsExactly("seasonal.priceOutOfRange");
        assertThat(codes(new UserTerms(false, null, "x", "0199000501", "a@b.example")))
                .isEmpty();
    }

    @Test
    void addresses_and_numbers_can_be_used() {
        assertThat(codes(new UserTerms(false, null, "x", "appelez-nous", "a@b")))
                .containsExactly("seasonal.badTelephone", "seasonal.badEmail");
    }

    @Test
    void a_refusal_names_the_field() {
        assertThatThrownBy(() -> completeness.require(place(List.of())))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.field())
                        .isEqualTo("areaIds"));
    }

    private List<String> codes(SlotRequestForm form) {
        return completeness.problems(form).stream().map(Problem::code).toList();
    }

    private List<String> codes(UserTerms terms) {
        SlotRequestForm form = Samples.form();
        return codes(new SlotRequestForm(form.placeAndTimes(), form.activity(), terms, form.correspondent(), null));
    }

    private static SlotRequestForm with(Activity activity) {
        return new SlotRequestForm(Samples.place(), activity, UserTerms.EMPTY, Correspondent.EMPTY, null);
    }

    private static SlotRequestForm place(List<Long> areas) {
        PlaceAndTimes p = Samples.place();
        return with(new PlaceAndTimes(1L, areas, p.times(), p.firstDate(), p.lastDate(), false));
    }

    private static SlotRequestForm times(WeeklySlot... times) {
        PlaceAndTimes p = Samples.place();
        return with(new PlaceAndTimes(1L, p.areaIds(), List.of(times), p.firstDate(), p.lastDate(), false));
    }

    private static SlotRequestForm dates(String first, String last) {
        PlaceAndTimes p = Samples.place();
        return with(
                new PlaceAndTimes(1L, p.areaIds(), p.times(), LocalDate.parse(first), LocalDate.parse(last), false));
    }

    private static SlotRequestForm with(PlaceAndTimes place) {
        SlotRequestForm form = Samples.form();
        return new SlotRequestForm(place, form.activity(), form.userTerms(), form.correspondent(), form.comment());
    }
}
