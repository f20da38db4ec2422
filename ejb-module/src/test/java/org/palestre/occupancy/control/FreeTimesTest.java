package org.palestre.occupancy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.palestre.shared.TimeRange;

class FreeTimesTest {

    @Test
    void what_is_between_two_occupations_is_free() {
        assertThat(FreeTimes.within(List.of(range(8, 22)), List.of(range(18, 20), range(9, 10))))
                .containsExactly(range(8, 9), range(10, 18), range(20, 22));
    }

    @Test
    void an_occupation_that_begins_before_the_opening_takes_its_beginning() {
        assertThat(FreeTimes.within(List.of(range(8, 12)), List.of(range(2, 9))))
                .containsExactly(range(9, 12));
    }

    @Test
    void a_closed_day_has_no_free_time() {
        assertThat(FreeTimes.within(List.of(), List.of(range(2, 9)))).isEmpty();
    }

    @Property
    void each_minute_that_is_open_is_either_free_or_busy_and_never_both(@ForAll("ranges") List<TimeRange> busy) {
        List<TimeRange> open = List.of(range(5, 20), range(25, 50), range(55, 90));
        List<TimeRange> free = FreeTimes.within(open, busy);
        IntStream.range(0, 100).forEach(minute -> {
            TimeRange moment = range(minute, minute + 1);
            boolean isOpen = open.stream().anyMatch(hours -> hours.contains(moment));
            boolean isBusy = busy.stream().anyMatch(time -> time.overlaps(moment));
            boolean isFree = free.stream().anyMatch(time -> time.contains(moment));
            assertThat(isFree).isEqualTo(isOpen && !isBusy);
        });
    }

    @Property
    void free_times_stand_in_order_and_do_not_touch_each_other_within_one_opening(
            @ForAll("ranges") List<TimeRange> busy) {
        List<TimeRange> free = FreeTimes.within(List.of(range(0, 100)), busy);
        for (int i = 1; i < free.size(); i++) {
            assertThat(free.get(i).start()).isAfter(free.get(i - 1).end());
        }
    }

    @Provide
    Arbitrary<List<TimeRange>> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 20))
                .as((start, length) -> range(start, start + length))
                .list()
                .ofMaxSize(12);
    }

    private static TimeRange range(int start, int end) {
        return new TimeRange(Instant.ofEpochSecond(60L * start), Instant.ofEpochSecond(60L * end));
    }
}
