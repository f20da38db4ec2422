package org.palestre.seasonal.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WishChoiceTest {

    @Test
    void the_first_wish_that_is_free_on_all_its_dates_is_granted_however_many_dates_the_others_have() {
        assertThat(WishChoice.best(List.of(outlook(40, 1), outlook(20, 0), outlook(80, 0))))
                .isEqualTo(1);
    }

    @Test
    void if_none_is_wholly_free_the_one_of_which_most_is_left_is_granted_the_earlier_of_two_alike() {
        assertThat(WishChoice.best(List.of(outlook(40, 30), outlook(40, 10), outlook(20, 5))))
                .isEqualTo(1);
    }

    @Test
    void a_wish_without_any_date_is_never_preferred() {
        assertThat(WishChoice.best(List.of(outlook(0, 0), outlook(40, 39)))).isEqualTo(1);
        assertThat(WishChoice.best(List.of(outlook(40, 40), outlook(0, 0)))).isZero();
        assertThat(WishChoice.best(List.of())).isZero();
    }

    @Property
    void no_wish_before_the_chosen_one_is_free_and_none_at_all_has_more_left_unless_the_chosen_one_is_free(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 10) Integer> taken) {
        List<Outlook> wishes = taken.stream().map(some -> outlook(10, some)).toList();
        int best = WishChoice.best(wishes);
        assertThat(IntStream.range(0, best).mapToObj(wishes::get)).noneMatch(Outlook::free);
        assertThat(wishes.get(best).free()
                        || wishes.stream()
                                .noneMatch(
                                        wish -> wish.share() > wishes.get(best).share()))
                .isTrue();
    }

    private static Outlook outlook(int dates, int taken) {
        return new Outlook(dates, taken, List.of(), null, List.of());
    }
}
