package org.palestre.occupancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.entity.InTheWay;

class SeriesPlanTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final PlannedDate FIRST = date(MONDAY);
    private static final PlannedDate SECOND = date(MONDAY.plusWeeks(1));

    @Test
    void dates_on_which_the_site_is_closed_are_left_out() {
        SeriesPlan plan = plan(List.of(FIRST, SECOND), null, FIRST.date());
        assertThat(plan.possible()).containsExactly(FIRST);
        assertThat(plan.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOutReason.OUTSIDE_OPENING_HOURS);
    }

    @Test
    void an_area_that_is_given_up_cannot_be_had_from_that_day_on() {
        SeriesPlan plan = plan(List.of(FIRST, SECOND), SECOND.date(), FIRST.date(), SECOND.date());
        assertThat(plan.possible()).containsExactly(FIRST);
    }

    @Test
    void what_somebody_else_has_is_left_out_and_he_is_named() {
        SeriesPlan plan = plan(List.of(FIRST, SECOND), null, FIRST.date(), SECOND.date());
        InTheWay other =
                new InTheWay(1, 7, 1, SECOND.startsAt(PARIS), SECOND.endsAt(PARIS), OccupationKind.CLUB_SLOT, 3L);
        SeriesPlan rest = plan.without(List.of(other, other), Map.of(1, "Judo Club"));
        assertThat(rest.possible()).containsExactly(FIRST);
        assertThat(rest.leftOut()).containsExactly(SECOND.leftOut(LeftOutReason.CONFLICT, "Judo Club"));
    }

    @Test
    void what_is_promised_to_somebody_else_is_left_to_him_without_naming_him() {
        SeriesPlan rest =
                plan(List.of(FIRST, SECOND), null, FIRST.date(), SECOND.date()).withoutPromised(Set.of(0));
        assertThat(rest.possible()).containsExactly(SECOND);
        assertThat(rest.leftOut()).containsExactly(FIRST.leftOut(LeftOutReason.PROMISED, null));
    }

    @Test
    void two_areas_with_a_part_in_common_cannot_be_had_together() {
        assertThatThrownBy(() -> SeriesPlan.requireApart(List.of(area(1, 10, 11), area(2, 11))))
                .hasMessageContaining("occupancy.areasOverlap");
        SeriesPlan.requireApart(List.of(area(1, 10, 11), area(2, 12)));
    }

    private static SeriesPlan plan(List<PlannedDate> dates, LocalDate closedOn, LocalDate... openDays) {
        List<CivilTimes> hours = List.of(new CivilTimes(LocalTime.of(7, 0), LocalTime.of(22, 0)));
        Map<LocalDate, List<CivilTimes>> opening =
                Arrays.stream(openDays).collect(Collectors.toMap(day -> day, day -> hours));
        return SeriesPlan.of(
                dates,
                Map.of(1L, area(1, closedOn, 10L)),
                Map.of(5L, new SiteDays(Map.of(), opening, false)),
                false,
                PARIS);
    }

    private static PlannedDate date(LocalDate date) {
        return new PlannedDate(date, 1, LocalTime.of(18, 0), LocalTime.of(20, 0));
    }

    private static AreaView area(long id, long... units) {
        return area(id, null, Arrays.stream(units).boxed().toArray(Long[]::new));
    }

    private static AreaView area(long id, LocalDate closedOn, Long... units) {
        return new AreaView(
                id,
                "Salle " + id,
                5,
                "Gymnase",
                "01",
                List.of(units),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                0,
                closedOn,
                1);
    }
}
