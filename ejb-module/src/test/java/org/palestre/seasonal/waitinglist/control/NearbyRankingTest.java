package org.palestre.seasonal.waitinglist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.control.Samples;

class NearbyRankingTest {

    private static final List<WeeklySlot> SUNDAY = List.of(Samples.slot(DayOfWeek.SUNDAY, "22:00", "23:00"));

    @Test
    void times_are_moved_together_and_monday_follows_sunday() {
        assertThat(new Variant(1, -90).of(SUNDAY)).contains(List.of(Samples.slot(DayOfWeek.MONDAY, "20:30", "21:30")));
    }

    @Test
    void a_time_never_leaves_its_day() {
        assertThat(new Variant(0, 90).of(SUNDAY)).isEmpty();
        assertThat(new Variant(0, 60).of(SUNDAY))
                .as("until midnight")
                .contains(List.of(Samples.slot(DayOfWeek.SUNDAY, "23:00", "00:00")));
        assertThat(new Variant(0, -23 * 60).of(SUNDAY)).isEmpty();
    }

    @Test
    void the_day_before_is_as_near_as_the_day_after() {
        assertThat(new Variant(6, 0).daysApart()).isEqualTo(new Variant(1, 0).daysApart());
    }

    @Test
    void an_hour_counts_as_a_kilometre_and_a_day_as_more() {
        assertThat(NearbyRanking.distance(0, new Variant(0, 60)))
                .isEqualTo(NearbyRanking.distance(1000, new Variant(0, 0)))
                .isLessThan(NearbyRanking.distance(0, new Variant(1, 0)));
        assertThat(NearbyRanking.distance(null, new Variant(0, 0)))
                .isGreaterThan(NearbyRanking.distance(4000, new Variant(0, 0)));
    }

    @Test
    void no_place_crowds_the_others_out() {
        List<Candidate> candidates =
                List.of(candidate(1, 0, 30), candidate(1, 0, -30), candidate(1, 0, 60), candidate(2, 3000, 0));
        assertThat(NearbyRanking.nearest(candidates, 2))
                .extracting(one -> one.place().siteId())
                .containsExactly(1L, 1L, 2L);
    }

    private static Candidate candidate(long site, int metres, int minutes) {
        return new Candidate(
                new Candidate.Place(site, "Gymnase", null, metres, List.of(new AreaRef(site, "Salle"))),
                new Variant(0, minutes),
                SUNDAY);
    }
}
