package org.palestre.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void what_is_not_asked_for_is_not_written() {
        Conditions nothing = new Conditions()
                .andIfGiven("a = ?", null)
                .andIfGiven("b = ?", "")
                .andIfGiven("c = ?", "  ")
                .andEachWord("d LIKE ?", null)
                .andEachWord("d LIKE ?", " ");
        assertThat(nothing.where()).isEmpty();
        assertThat(nothing.values()).isEmpty();
    }

    @Test
    void conditions_and_values_stand_in_one_order() {
        Conditions some = new Conditions()
                .and("a = ANY (?) AND b < ?", List.of(1L), 2)
                .andIfGiven("c = ?", 3L)
                .andIfGiven("c2 = ?", null)
                .and("d");
        assertThat(some.where()).isEqualTo(" WHERE a = ANY (?) AND b < ? AND c = ? AND d");
        assertThat(some.values(50, 0)).containsExactly(List.of(1L), 2, 3L, 50, 0);
        assertThat(some.valuesAfter("first", 50, 0)).containsExactly("first", List.of(1L), 2, 3L, 50, 0);
    }

    @Test
    void a_value_stands_wherever_the_condition_asks_for_it() {
        Conditions twice = new Conditions().andIfGiven("(a = ? OR b = ?)", "x");
        assertThat(twice.values()).containsExactly("x", "x");
    }

    @Test
    void each_word_is_looked_for_anywhere_and_to_the_letter() {
        Conditions words = new Conditions().andEachWord("(a LIKE ? OR b LIKE ?)", "  50%  du_club ");
        assertThat(words.where()).isEqualTo(" WHERE (a LIKE ? OR b LIKE ?) AND (a LIKE ? OR b LIKE ?)");
        assertThat(words.values()).containsExactly("%50\\%%", "%50\\%%", "%du\\_club%", "%du\\_club%");
        assertThat(Conditions.anywhere("a\\b")).isEqualTo("%a\\\\b%");
    }

    @Test
    void one_condition_may_hold_instead_of_several_others() {
        Conditions either = new Conditions()
                .and("a = ?", 1)
                .andEither("b = ?", new Conditions().andEachWord("c LIKE ?", "x y"), 2)
                .and("d = ?", 3);
        assertThat(either.where()).isEqualTo(" WHERE a = ? AND (b = ? OR (c LIKE ? AND c LIKE ?)) AND d = ?");
        assertThat(either.values()).containsExactly(1, 2, "%x%", "%y%", 3);
    }
}
