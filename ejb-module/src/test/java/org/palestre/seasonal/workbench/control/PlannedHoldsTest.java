package org.palestre.seasonal.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.SeriesForecast;

class PlannedHoldsTest {

    private static final Instant EVENING = Instant.parse("2026-10-05T16:00:00Z");
    private static final long WHOLE = 1;
    private static final long HALF = 2;
    private static final long OTHER_HALF = 3;

    private final PlannedHolds holds =
            new PlannedHolds(Map.of(WHOLE, List.of(10L, 11L), HALF, List.of(10L), OTHER_HALF, List.of(11L))::get);

    @Test
    void whoever_comes_first_has_the_parts_that_a_later_one_wants_too() {
        holds.hold(forecast(WHOLE, 0, 2), "Premier");
        Outlook later = holds.outlook(forecast(HALF, 1, 3));
        assertThat(later.taken()).isEqualTo(1);
        assertThat(later.inTheWay()).containsExactly("Premier");
        assertThat(later.free()).isFalse();
    }

    @Test
    void the_other_half_and_the_hour_that_follows_stay_free() {
        holds.hold(forecast(HALF, 0, 2), "Premier");
        assertThat(holds.outlook(forecast(OTHER_HALF, 0, 2)).free()).isTrue();
        assertThat(holds.outlook(forecast(WHOLE, 2, 4)).free()).isTrue();
        assertThat(holds.outlook(forecast(WHOLE, 0, 1)).free()).isFalse();
    }

    @Test
    void a_long_time_meets_all_that_lie_within_it() {
        holds.hold(forecast(HALF, 1, 2), "Premier");
        assertThat(holds.outlook(forecast(WHOLE, 0, 4)).taken()).isEqualTo(1);
    }

    @Test
    void what_something_else_holds_already_counts_as_before() {
        SeriesForecast half = new SeriesForecast(forecast(HALF, 0, 1).free(), 3, List.of("Collège"), null, List.of());
        assertThat(holds.outlook(half)).isEqualTo(new Outlook(4, 3, List.of("Collège"), null, List.of()));
    }

    private static SeriesForecast forecast(long area, int fromHour, int toHour) {
        return new SeriesForecast(
                Stream.of(new Occurrence(
                                0, area, EVENING.plusSeconds(3600L * fromHour), EVENING.plusSeconds(3600L * toHour)))
                        .toList(),
                0,
                List.of(),
                null,
                List.of());
    }
}
