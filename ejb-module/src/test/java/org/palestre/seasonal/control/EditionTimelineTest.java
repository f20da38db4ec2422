package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.control.Editions.FIRST;
import static org.palestre.seasonal.control.Editions.LAST;
import static org.palestre.seasonal.control.Editions.edition;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitStanding.End;
import org.palestre.shared.DateRange;

class EditionTimelineTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void each_edition_holds_until_the_day_of_the_next() {
        assertThat(days(edition(2, JANUARY), edition(1, null, End.REPLACED, null)))
                .containsExactly("1: " + FIRST + " " + JANUARY, "2: " + JANUARY + " " + LAST.plusDays(1));
    }

    @Test
    void a_change_for_an_earlier_day_takes_the_place_of_one_that_was_to_come_later() {
        assertThat(days(
                        edition(1, null, End.REPLACED, null),
                        edition(2, MARCH, End.REPLACED, null),
                        edition(3, JANUARY)))
                .containsExactly("1: " + FIRST + " " + JANUARY, "3: " + JANUARY + " " + LAST.plusDays(1));
    }

    @Test
    void a_change_before_the_season_begins_leaves_nothing_of_the_edition_before() {
        assertThat(days(edition(1, null, End.REPLACED, null), edition(2, FIRST.minusMonths(1))))
                .containsExactly("2: " + FIRST + " " + LAST.plusDays(1));
    }

    @Test
    void what_is_given_up_or_taken_back_holds_until_the_day_before() {
        assertThat(days(edition(1, null, End.REPLACED, null), edition(2, JANUARY, End.RELEASED, MARCH)))
                .containsExactly("1: " + FIRST + " " + JANUARY, "2: " + JANUARY + " " + MARCH);
        assertThat(days(edition(1, null, End.REVOKED, FIRST))).isEmpty();
    }

    @Test
    void what_ends_before_a_change_that_was_to_come_ends_with_the_terms_before_it() {
        assertThat(days(edition(1, null, End.REPLACED, null), edition(2, MARCH, End.REVOKED, JANUARY)))
                .containsExactly("1: " + FIRST + " " + JANUARY);
    }

    @Test
    void of_some_days_only_these_are_told() {
        assertThat(EditionTimeline.of(
                        List.of(edition(1, null, End.REPLACED, null), edition(2, JANUARY)),
                        new DateRange(JANUARY.minusDays(7), JANUARY.plusDays(7))))
                .extracting(EditionTimeline.Held::dates)
                .containsExactly(
                        new DateRange(JANUARY.minusDays(7), JANUARY), new DateRange(JANUARY, JANUARY.plusDays(7)));
    }

    private static List<String> days(Permit... editions) {
        return EditionTimeline.of(List.of(editions)).stream()
                .map(held -> held.edition().edition() + ": " + held.dates().start() + " "
                        + held.dates().end())
                .toList();
    }
}
