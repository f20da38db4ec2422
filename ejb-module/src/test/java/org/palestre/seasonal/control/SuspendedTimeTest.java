package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.SuspendedDates;
import org.palestre.shared.DateRange;

class SuspendedTimeTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final DateRange DAYS = new DateRange(FIRST, FIRST.plusDays(60));

    @Test
    void a_suspension_in_between_leaves_the_days_before_and_after() {
        SuspendedDates week = new SuspendedDates(FIRST.plusDays(7), FIRST.plusDays(13), true);
        assertThat(SuspendedTime.parts(DAYS, List.of(week)))
                .containsExactly(
                        new SuspendedTime.Part(new DateRange(FIRST, FIRST.plusDays(7)), null),
                        new SuspendedTime.Part(new DateRange(FIRST.plusDays(7), FIRST.plusDays(14)), week),
                        new SuspendedTime.Part(new DateRange(FIRST.plusDays(14), DAYS.end()), null));
    }

    @Test
    void an_open_suspension_takes_all_that_is_to_come() {
        SuspendedDates open = new SuspendedDates(FIRST.minusDays(3), null, false);
        assertThat(SuspendedTime.parts(DAYS, List.of(open))).containsExactly(new SuspendedTime.Part(DAYS, open));
    }

    @Property
    void every_day_belongs_to_one_part_and_stands_where_its_suspension_says(
            @ForAll @Size(max = 4) List<@IntRange(min = -5, max = 20) Integer> gaps,
            @ForAll @IntRange(max = 10) int length) {
        List<SuspendedDates> suspensions = new ArrayList<>();
        LocalDate next = FIRST.minusDays(10);
        for (int gap : gaps) {
            LocalDate from = next.plusDays(Math.abs(gap));
            suspensions.add(new SuspendedDates(from, from.plusDays(length), gap > 0));
            next = from.plusDays(length + 1L);
        }
        List<SuspendedTime.Part> parts = SuspendedTime.parts(DAYS, suspensions);
        assertThat(parts.stream().flatMap(part -> part.dates().days()))
                .containsExactlyElementsOf(DAYS.days().toList());
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.dates().days()).allSatisfy(day -> assertThat(suspensions.stream()
                                .filter(dates -> dates.contains(day))
                                .findFirst())
                        .isEqualTo(Optional.ofNullable(part.suspension()))));
    }
}
