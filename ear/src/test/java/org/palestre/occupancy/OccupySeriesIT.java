package org.palestre.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.occupancy.boundary.CancelSeries;
import org.palestre.occupancy.boundary.ClaimLeftOutDates;
import org.palestre.occupancy.boundary.ClaimedDates;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.OccupancyConflict;
import org.palestre.occupancy.boundary.OccupySeries;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.occupancy.boundary.WeeklyTime;
import org.palestre.shared.DateRange;
import org.palestre.shared.PageRequest;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;

@InContainer
class OccupySeriesIT {

    private static final String AGENT = "agent@demo.example";

    @Inject
    private OccupySeries occupySeries;

    @Inject
    private CancelSeries cancelSeries;

    @Inject
    private ClaimLeftOutDates claimLeftOutDates;

    @Inject
    private ConsultSites consultSites;

    @Inject
    private Clock clock;

    @Test
    void eighteen_o_clock_stays_eighteen_o_clock_over_the_whole_year() throws Exception {
        SeriesView series = Caller.as(AGENT, () -> occupySeries.occupy(wanted(DayOfWeek.THURSDAY, 18, true, true)));
        assertThat(series.occurrences()).hasSizeGreaterThan(30).allSatisfy(one -> {
            assertThat(one.startsAt().atZone(clock.getZone()).toLocalTime()).isEqualTo(LocalTime.of(18, 0));
            assertThat(one.endsAt().atZone(clock.getZone()).toLocalTime()).isEqualTo(LocalTime.of(19, 0));
        });
        assertThat(series.occurrences().stream()
                        .map(one -> one.startsAt().atZone(clock.getZone()).getOffset())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void of_two_series_that_want_the_same_at_the_same_moment_one_has_it_and_the_other_nothing() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> tries = List.of(1, 2).stream()
                    .map(n -> threads.submit(() -> Caller.as(AGENT, () -> {
                        start.await();
                        try {
                            occupySeries.occupy(wanted(DayOfWeek.FRIDAY, 20, true, false));
                            return true;
                        } catch (OccupancyConflict e) {
                            assertThat(e.conflicts()).isNotEmpty();
                            return false;
                        }
                    })))
                    .toList();
            assertThat(List.of(tries.get(0).get(), tries.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_was_left_out_is_claimed_in_one_action_once_it_is_free() throws Exception {
        NewSeries first = wanted(DayOfWeek.WEDNESDAY, 20, true, true);
        SeriesView early = Caller.as(AGENT, () -> occupySeries.occupy(shortened(first, 4)));
        SeriesView late = Caller.as(AGENT, () -> occupySeries.occupy(first));
        assertThat(late.leftOut())
                .filteredOn(left -> left.reason() == LeftOutReason.CONFLICT)
                .extracting(LeftOut::date)
                .containsExactlyElementsOf(early.occurrences().stream()
                        .map(one -> one.startsAt().atZone(clock.getZone()).toLocalDate())
                        .toList());
        Caller.as(AGENT, () -> cancelSeries.cancel(early.seriesId(), LocalDate.now(clock), "Essai terminé"));
        ClaimedDates claimed = Caller.as(AGENT, () -> claimLeftOutDates.claim(late.seriesId(), false));
        assertThat(claimed.claimed())
                .extracting(Occurrence::startsAt)
                .containsExactlyElementsOf(
                        early.occurrences().stream().map(Occurrence::startsAt).toList());
    }

    @Test
    void a_series_that_may_leave_nothing_out_is_refused_whole_and_told_who_is_there() throws Exception {
        NewSeries wanted = wanted(DayOfWeek.TUESDAY, 20, true, false);
        Caller.as(AGENT, () -> occupySeries.occupy(shortened(wanted, 3)));
        assertThatThrownBy(() -> Caller.as(AGENT, () -> occupySeries.occupy(wanted)))
                .isInstanceOfSatisfying(OccupancyConflict.class, refusal -> assertThat(refusal.conflicts())
                        .hasSizeGreaterThan(1)
                        .allSatisfy(busy -> assertThat(busy.label()).isNotBlank()));
    }

    private NewSeries wanted(DayOfWeek day, int hour, boolean breaks, boolean leaveOut) {
        long site = consultSites
                .search(new SiteQuery("Bassin-Nord", null, null, null), new PageRequest(0, 1))
                .items()
                .get(0)
                .id();
        AreaView area = consultSites.areas(site).get(0);
        LocalDate from = LocalDate.now(clock).plusDays(8);
        return new NewSeries(
                "test:series",
                1,
                "Entraînement",
                Set.of(area.id()),
                List.of(new WeeklyTime(day, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0))),
                new DateRange(from, from.plusWeeks(50)),
                breaks,
                leaveOut,
                true);
    }

    private static NewSeries shortened(NewSeries series, int weeks) {
        return new NewSeries(
                series.reference(),
                series.organisationId(),
                series.title(),
                series.areaIds(),
                series.times(),
                new DateRange(series.dates().start(), series.dates().start().plusWeeks(weeks)),
                series.duringSchoolBreaks(),
                true,
                true);
    }
}
