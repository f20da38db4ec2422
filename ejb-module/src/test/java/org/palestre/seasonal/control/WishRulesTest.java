package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.FurtherWishes;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.Wish;

class WishRulesTest {

    private static final Wish ELSEWHERE =
            new Wish(2L, List.of(21L), List.of(Samples.slot(DayOfWeek.FRIDAY, "18:00", "20:00")));

    @Test
    void a_request_with_an_alternative_at_another_site_lacks_nothing() {
        assertThat(problems(List.of(ELSEWHERE), 60, 90)).isEmpty();
    }

    @Test
    void five_wishes_are_kept_and_a_sixth_is_refused() {
        WishRules.requireKeepable(new FurtherWishes(Collections.nCopies(4, ELSEWHERE), null, null));
        assertThatThrownBy(() ->
                        WishRules.requireKeepable(new FurtherWishes(Collections.nCopies(5, ELSEWHERE), null, null)))
                .hasMessageContaining("wish.tooMany");
    }

    @Test
    void an_alternative_names_its_site_even_in_a_draft() {
        assertThatThrownBy(() -> WishRules.requireKeepable(
                        new FurtherWishes(List.of(new Wish(null, List.of(), List.of())), null, null)))
                .hasMessageContaining("wish.noSite");
    }

    @Test
    void the_ideal_session_is_not_shorter_than_the_shortest_that_is_of_use() {
        assertThatThrownBy(() -> WishRules.requireKeepable(new FurtherWishes(List.of(), 90, 60)))
                .hasMessageContaining("wish.idealShorterThanMinimum");
        assertThatThrownBy(() -> WishRules.requireKeepable(new FurtherWishes(List.of(), 5, null)))
                .hasMessageContaining("wish.durationOutOfRange");
    }

    @Test
    void an_alternative_is_as_whole_as_the_first_wish_and_its_problem_says_its_rank() {
        assertThat(problems(List.of(ELSEWHERE, new Wish(2L, List.of(), ELSEWHERE.times())), null, null))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("wish.noArea");
                    assertThat(problem.values()).containsExactly(3);
                });
        assertThat(problems(List.of(new Wish(2L, List.of(11L), ELSEWHERE.times())), null, null))
                .extracting(Problem::code)
                .containsExactly("wish.areaNotBookable");
    }

    @Test
    void no_two_wishes_are_the_same() {
        assertThat(problems(List.of(ELSEWHERE, ELSEWHERE), null, null))
                .extracting(Problem::code)
                .containsExactly("wish.sameAsAnother");
    }

    @Test
    void no_time_that_is_asked_for_is_shorter_than_is_of_use() {
        assertThat(problems(List.of(ELSEWHERE), 121, null))
                .extracting(Problem::code)
                .containsExactly("wish.shorterThanMinimum");
    }

    @Test
    void granting_any_wish_as_it_was_asked_changes_nothing() {
        SlotRequestForm form = Samples.form().with(new FurtherWishes(List.of(ELSEWHERE), null, null));
        PlaceAndTimes second = form.wish(2);
        Grant granted = GrantRules.completed(Grant.ofWish(2, false), second);
        assertThat(granted).isEqualTo(GrantRules.asAsked(second, 2));
        assertThat(GrantRules.differs(granted, second)).isFalse();
        assertThat(second.firstDate()).isEqualTo(form.placeAndTimes().firstDate());
        assertThatThrownBy(() -> form.wish(3)).hasMessageContaining("wish.unknownRank");
    }

    private static List<Problem> problems(List<Wish> alternatives, Integer minimum, Integer ideal) {
        return WishRules.problems(
                Samples.form().with(new FurtherWishes(alternatives, minimum, ideal)),
                Samples.AREAS,
                Samples.TWO_SEASONS);
    }
}
