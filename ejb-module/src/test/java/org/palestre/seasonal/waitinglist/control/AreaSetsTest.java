package org.palestre.seasonal.waitinglist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.facilities.boundary.AreaSetting;
import org.palestre.facilities.boundary.AreaView;

class AreaSetsTest {

    private static final AreaView WHOLE = area(1, 0, 10, 11);
    private static final AreaView LEFT = area(2, 1, 10);
    private static final AreaView RIGHT = area(3, 2, 11);
    private static final AreaView ANNEX = area(4, 3, 12);

    @Test
    void a_hall_and_its_half_are_never_had_together() {
        assertThat(AreaSets.apart(List.of(WHOLE, LEFT), 2)).isEmpty();
        assertThat(AreaSets.apart(List.of(WHOLE, ANNEX), 2)).contains(List.of(WHOLE, ANNEX));
    }

    @Test
    void halves_are_taken_before_the_whole_so_that_as_many_as_were_asked_for_are_found() {
        assertThat(AreaSets.apart(List.of(WHOLE, LEFT, RIGHT, ANNEX), 3)).contains(List.of(LEFT, RIGHT, ANNEX));
    }

    @Test
    void too_few_areas_are_no_set() {
        assertThat(AreaSets.apart(List.of(ANNEX), 2)).isEmpty();
        assertThat(AreaSets.apart(List.of(), 1)).isEmpty();
    }

    private static AreaView area(long id, int position, long... units) {
        return new AreaView(
                id,
                "Aire " + id,
                1,
                "Gymnase",
                "01",
                Arrays.stream(units).boxed().toList(),
                true,
                AreaSetting.INDOOR,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                position,
                null,
                1);
    }
}
