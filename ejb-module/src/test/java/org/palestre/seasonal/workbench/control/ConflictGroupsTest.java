package org.palestre.seasonal.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConflictGroupsTest {

    @Test
    void requests_that_only_touch_are_decided_apart() {
        assertThat(ConflictGroups.of(List.of(wanted(1, 10, 600, 660), wanted(2, 10, 660, 720)))
                        .groups())
                .isEmpty();
    }

    @Test
    void two_that_never_meet_are_in_one_group_if_a_third_meets_both() {
        assertThat(ConflictGroups.of(List.of(
                                wanted(1, 10, 600, 660),
                                wanted(2, 10, 630, 700),
                                wanted(3, 10, 690, 720),
                                wanted(4, 11, 600, 720)))
                        .groups())
                .singleElement()
                .satisfies(group -> assertThat(group.requests()).containsExactly(1L, 2L, 3L));
    }

    @Test
    void what_is_granted_stands_in_the_way_of_several_and_ties_them_not_together() {
        assertThat(ConflictGroups.of(List.of(held(9, 10, 600, 720), wanted(1, 10, 600, 660), wanted(2, 10, 660, 720)))
                        .groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.granted()).containsExactly(9L));
    }

    @Test
    void halves_of_a_year_do_not_meet() {
        assertThat(ConflictGroups.of(List.of(
                                new WeekClaim(1, false, 10, 1, 600, 660, 0, 99),
                                new WeekClaim(2, false, 10, 1, 600, 660, 100, 200)))
                        .groups())
                .isEmpty();
    }

    @Test
    void a_request_does_not_compete_with_itself() {
        assertThat(ConflictGroups.of(List.of(wanted(1, 10, 600, 660), wanted(1, 10, 630, 690)))
                        .groups())
                .isEmpty();
    }

    @Property(tries = 300)
    void groups_are_the_connected_parts_whatever_the_order_of_the_claims(@ForAll("claims") List<WeekClaim> claims) {
        Set<Set<Long>> found = new HashSet<>();
        ConflictGroups.of(claims).groups().stream()
                .map(ConflictGroups.Group::requests)
                .filter(requests -> requests.size() > 1)
                .forEach(requests -> found.add(new TreeSet<>(requests)));
        assertThat(found).isEqualTo(byLookingAtEachPair(claims));
    }

    /** Grows each group until nothing more meets it. */
    private static Set<Set<Long>> byLookingAtEachPair(List<WeekClaim> claims) {
        Set<Set<Long>> groups = new HashSet<>();
        for (WeekClaim seed : claims) {
            Set<Long> group = new TreeSet<>(Set.of(seed.requestId()));
            while (claims.stream().filter(claim -> group.contains(claim.requestId())).toList().stream()
                    .anyMatch(mine -> claims.stream()
                            .filter(other -> overlap(mine, other))
                            .anyMatch(other -> group.add(other.requestId())))) {
                // grows
            }
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean overlap(WeekClaim one, WeekClaim other) {
        return one.unitId() == other.unitId()
                && one.day() == other.day()
                && one.from() < other.to()
                && other.from() < one.to();
    }

    @Provide
    Arbitrary<List<WeekClaim>> claims() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 5))
                .as((request, unit, day, from, length) ->
                        new WeekClaim(request, false, unit, day, from, from + length, 0, 300))
                .list()
                .ofMaxSize(25);
    }

    private static WeekClaim wanted(long request, long unit, int from, int to) {
        return new WeekClaim(request, false, unit, 1, from, to, 0, 300);
    }

    private static WeekClaim held(long request, long unit, int from, int to) {
        return new WeekClaim(request, true, unit, 1, from, to, 0, 300);
    }
}
