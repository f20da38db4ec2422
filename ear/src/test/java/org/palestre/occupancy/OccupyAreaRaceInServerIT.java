package org.palestre.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.boundary.NewOccupation;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.OccupancyConflict;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.OccupyArea;
import org.palestre.occupancy.boundary.OccupySeries;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.occupancy.boundary.WeeklyTime;
import org.palestre.shared.DateRange;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Through the boundaries, in real threads and transactions of the server. */
@Tag("alone")
@InContainer
class OccupyAreaRaceInServerIT {

    private static final int THREADS = 64;
    private static final int ROUNDS = 100;
    private static final int WEEKS = 36;
    private static final LocalTime OPEN_EVERY_DAY = LocalTime.of(8, 0);

    @Inject
    private OccupyArea occupyArea;

    @Inject
    private OccupySeries occupySeries;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private SecurityIdentity agent;

    @BeforeEach
    void signIn() {
        agent = Caller.signIn(OccupationCalls.AGENT);
    }

    @Test
    void of_64_threads_that_want_overlapping_times_exactly_one_wins_and_the_others_learn_it_at_once() throws Exception {
        Hall hall = hall();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.now(clock).plusDays(10L + round);
            oneWins(
                    THREADS,
                    i -> () -> occupyArea.occupy(
                            wanted(hall.whole(), day, LocalTime.of(18, i % 30), LocalTime.of(19, 30 + i % 30))));
        }
        hasOnly(hall, ROUNDS);
    }

    @Test
    void of_64_threads_that_want_the_whole_hall_or_its_left_third_exactly_one_wins() throws Exception {
        Hall hall = hall();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.now(clock).plusDays(10L + round);
            oneWins(
                    THREADS,
                    i -> () -> occupyArea.occupy(wanted(
                            i % 2 == 0 ? hall.whole() : hall.leftThird(),
                            day,
                            LocalTime.of(20, 0),
                            LocalTime.of(21, 0))));
        }
        hasOnly(hall, ROUNDS);
    }

    @Test
    void of_two_series_at_once_that_meet_in_one_unit_one_has_all_its_dates_and_the_other_none() throws Exception {
        Hall hall = hall();
        int written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            DayOfWeek day = DayOfWeek.of(1 + round % 7);
            LocalTime start = OPEN_EVERY_DAY.plusMinutes(55L * (round / 7));
            SeriesView winner = oneWins(
                    2,
                    i -> () -> i == 0
                            ? occupySeries.occupy(series(hall.whole(), day, start, start.plusMinutes(50)))
                            : occupySeries.occupy(
                                    series(hall.leftThird(), day, start.plusMinutes(10), start.plusMinutes(40))));
            assertThat(winner.leftOut())
                    .extracting(LeftOut::reason)
                    .allMatch(reason -> reason == LeftOutReason.CITY_CLOSING);
            assertThat(winner.occurrences().size() + winner.leftOut().size()).isEqualTo(WEEKS);
            written += winner.occurrences().size();
        }
        hasOnly(hall, written);
    }

    private <T> T oneWins(int threads, IntFunction<Callable<T>> work) throws Exception {
        List<Outcome<T>> outcomes = AtOnce.run(IntStream.range(0, threads)
                .<Callable<T>>mapToObj(i -> () -> agent.runAs(work.apply(i)))
                .toList());
        List<T> winners = outcomes.stream()
                .filter(outcome -> outcome.failure() == null)
                .map(Outcome::value)
                .toList();
        assertThat(winners).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() != null).allSatisfy(outcome -> {
            assertThat(outcome.failure())
                    .isInstanceOfSatisfying(OccupancyConflict.class, conflict -> assertThat(conflict.conflicts())
                            .isNotEmpty());
            assertThat(outcome.took()).isLessThan(Duration.ofSeconds(2));
        });
        return winners.get(0);
    }

    private NewOccupation wanted(long area, LocalDate day, LocalTime start, LocalTime end) {
        return new NewOccupation(
                area,
                day.atTime(start).atZone(clock.getZone()).toInstant(),
                day.atTime(end).atZone(clock.getZone()).toInstant(),
                OccupationKind.ONE_OFF,
                "Essai simultané",
                null);
    }

    private NewSeries series(long area, DayOfWeek day, LocalTime start, LocalTime end) {
        LocalDate from = LocalDate.now(clock).plusDays(1);
        return new NewSeries(
                "test:race",
                1,
                "Série disputée",
                Set.of(area),
                List.of(new WeeklyTime(day, start, end)),
                new DateRange(from, from.plusWeeks(WEEKS)),
                true,
                false,
                true);
    }

    private Hall hall() throws Exception {
        try (Connection connection = database.getConnection()) {
            return Hall.make(connection);
        }
    }

    private void hasOnly(Hall hall, int occupations) throws Exception {
        try (Connection connection = database.getConnection()) {
            assertThat(hall.occupations(connection)).isEqualTo(occupations);
            assertThat(Hall.overlaps(connection)).isZero();
        }
    }
}
