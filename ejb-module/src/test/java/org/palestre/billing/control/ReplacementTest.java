package org.palestre.billing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.palestre.billing.control.Examples.VAT;
import static org.palestre.billing.control.Examples.asked;
import static org.palestre.billing.control.Examples.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.control.Replacement.Part;
import org.palestre.shared.Money;

class ReplacementTest {

    private final LineView waiting = line(1, asked("T1", 1000), LineState.PENDING, 0);
    private final LineView debited = line(2, asked("T2", 1000), LineState.DEBITED, 0);

    @Test
    void what_stands_already_is_not_touched() {
        Replacement none = Replacement.of(List.of(waiting, debited), List.of(asked("T1", 1000), asked("T2", 1000)));
        assertThat(none).isEqualTo(new Replacement(List.of(), List.of()));
    }

    @Test
    void what_is_not_wanted_any_more_is_taken_away_whole() {
        assertThat(Replacement.of(List.of(debited, waiting), List.of()).takenAway())
                .extracting(Part::line, Part::by)
                .containsExactly(tuple(waiting, Money.cents(1000)), tuple(debited, Money.cents(1000)));
    }

    @Test
    void a_line_that_waits_and_changes_makes_way_for_another() {
        Replacement smaller = Replacement.of(List.of(waiting), List.of(asked("T1", 400)));
        assertThat(smaller.takenAway()).extracting(Part::by).containsExactly(Money.cents(1000));
        assertThat(smaller.added()).containsExactly(asked("T1", 400));
    }

    @Test
    void a_debited_line_that_costs_less_is_reduced_by_the_difference_with_the_reckoning_of_the_new_price() {
        Replacement smaller = Replacement.of(List.of(debited), List.of(asked("T2", 400)));
        assertThat(smaller.takenAway())
                .containsExactly(
                        new Part(debited, Money.cents(600), asked("T2", 400).explanation()));
        assertThat(smaller.added()).isEmpty();
    }

    @Test
    void a_debited_line_that_costs_more_is_taken_away_and_charged_anew() {
        Replacement dearer = Replacement.of(List.of(debited), List.of(asked("T2", 1500)));
        assertThat(dearer.takenAway()).extracting(Part::by).containsExactly(Money.cents(1000));
        assertThat(dearer.added()).containsExactly(asked("T2", 1500));
    }

    @Test
    void another_payer_is_charged_anew() {
        NewLine other = asked(2, "SPORT_SLOTS", "T2", 1000, VAT);
        Replacement moved = Replacement.of(List.of(debited), List.of(other));
        assertThat(moved.takenAway()).extracting(Part::by).containsExactly(Money.cents(1000));
        assertThat(moved.added()).containsExactly(other);
    }

    @Property
    void afterwards_what_is_wanted_stands_and_nothing_else(
            @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> before,
            @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> after,
            @ForAll @IntRange(max = 63) int debitedOnes) {
        List<LineView> standing = new ArrayList<>();
        Map<String, Money> result = new TreeMap<>();
        for (int i = 0; i < before.size(); i++) {
            LineState state = (debitedOnes >> i & 1) == 1 ? LineState.DEBITED : LineState.PENDING;
            standing.add(line(i, asked("K" + i, before.get(i)), state, 0));
            result.merge("K" + i, Money.cents(before.get(i)), Money::plus);
        }
        List<NewLine> wanted = new ArrayList<>();
        Map<String, Money> expected = new TreeMap<>();
        for (int i = 0; i < after.size(); i++) {
            wanted.add(asked("K" + i, after.get(i)));
            expected.put("K" + i, Money.cents(after.get(i)));
        }
        Replacement replacement = Replacement.of(standing, wanted);
        replacement.takenAway().forEach(part -> {
            assertThat(part.by()).isLessThanOrEqualTo(part.line().standing());
            result.merge(part.line().key(), part.by().negate(), Money::plus);
        });
        replacement.added().forEach(line -> result.merge(line.key(), line.amount(), Money::plus));
        result.keySet()
                .removeIf(key -> !expected.containsKey(key) && result.get(key).isZero());
        assertThat(result).isEqualTo(expected);
    }
}
