package org.palestre.seasonal.statistics.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palestre.accounts.boundary.AgentScope;

class ReachTest {

    private static final AgentScope CITY = new AgentScope(true, Set.of(), Set.of());
    private static final AgentScope TWO_DISTRICTS = new AgentScope(false, Set.of(), Set.of("03", "04"));

    @Test
    void who_sees_the_whole_city_sees_it_or_any_district() {
        assertThat(Reach.of(CITY, null).district()).isEqualTo(Reach.CITY);
        assertThat(Reach.of(CITY, "17").district()).isEqualTo("17");
    }

    @Test
    void a_district_that_is_entrusted_as_a_whole_has_its_own_sums() {
        assertThat(Reach.of(TWO_DISTRICTS, "04").district()).isEqualTo("04");
        assertThat(Reach.of(new AgentScope(false, Set.of(), Set.of("03")), null).district())
                .isEqualTo("03");
    }

    @Test
    void everything_else_is_summed_from_the_sites_and_districts_of_the_scope() {
        Reach both = Reach.of(TWO_DISTRICTS, null);
        assertThat(both.kept()).isFalse();
        assertThat(both.districtCodes()).containsExactlyInAnyOrder("03", "04");
        Reach foreign = Reach.of(TWO_DISTRICTS, "17");
        assertThat(foreign.kept()).as("another district stays within the scope").isFalse();
        assertThat(foreign.within()).isEqualTo("17");
    }

    @Test
    void one_site_beside_a_district_keeps_the_districts_sums_from_standing_for_both() {
        assertThat(Reach.of(new AgentScope(false, Set.of(7L), Set.of("03")), null)
                        .kept())
                .isFalse();
    }

    @Test
    void nobodys_scope_reaches_nothing() {
        Reach nowhere = Reach.of(AgentScope.NOWHERE, null);
        assertThat(nowhere.kept()).isFalse();
        assertThat(nowhere.siteIds()).isEmpty();
        assertThat(nowhere.districtCodes()).isEmpty();
    }
}
