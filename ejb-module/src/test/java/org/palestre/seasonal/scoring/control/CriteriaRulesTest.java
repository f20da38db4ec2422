package org.palestre.seasonal.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.scoring.boundary.ClubFigures;
import org.palestre.seasonal.scoring.boundary.CompetitionLevel;
import org.palestre.seasonal.scoring.boundary.Criterion;
import org.palestre.seasonal.scoring.boundary.CriterionRule;

class CriteriaRulesTest {

    @Test
    void what_a_first_campaign_is_offered_is_valid_and_makes_a_hundred_points() {
        assertThat(CriteriaRules.checked(CriteriaRules.proposed(1).rules()))
                .isEqualTo(CriteriaRules.proposed(1).rules());
        assertThat(CriteriaRules.proposed(1).total()).isEqualTo(100);
        assertThat(CriteriaRules.proposed(1).adopted()).isFalse();
    }

    @Test
    void a_criterion_that_is_not_named_does_not_count() {
        assertThat(CriteriaRules.checked(List.of(new CriterionRule(Criterion.LEVEL, 10, 0, 4, null, null))))
                .hasSize(Criterion.values().length)
                .filteredOn(rule -> rule.weight() > 0)
                .extracting(CriterionRule::criterion)
                .containsExactly(Criterion.LEVEL);
    }

    @Test
    void something_must_count() {
        assertThatThrownBy(() -> CriteriaRules.checked(List.of())).hasMessageContaining("scoring.nothingCounts");
    }

    @Test
    void the_ceiling_lies_above_the_floor_and_both_can_be_measured() {
        refused(new CriterionRule(Criterion.USE_RATE, 10, 90, 90, null, null), "scoring.ceilingBelowFloor");
        refused(new CriterionRule(Criterion.USE_RATE, 10, 50, 101, null, null), "scoring.outOfRange");
        refused(new CriterionRule(Criterion.LEVEL, 10, 0, 5, null, null), "scoring.outOfRange");
        refused(new CriterionRule(Criterion.LEVEL, -1, 0, 4, null, null), "scoring.outOfRange");
        refused(new CriterionRule(Criterion.YOUTH, 10, 0, 100, null, null), "shared.missing at YOUTH.mixed");
    }

    @Test
    void a_club_has_no_more_residents_than_members() {
        assertThatThrownBy(() -> FigureRules.checked(new ClubFigures(10, 11, CompetitionLevel.LEISURE)))
                .hasMessageContaining("scoring.residentsAboveMembers at residents");
        assertThatThrownBy(() -> FigureRules.checked(new ClubFigures(null, 1, CompetitionLevel.LEISURE)))
                .hasMessageContaining("shared.missing at members");
        assertThatThrownBy(() -> FigureRules.checked(new ClubFigures(10, 1, null)))
                .hasMessageContaining("shared.missing at level");
    }

    private static void refused(CriterionRule rule, String code) {
        assertThatThrownBy(() -> CriteriaRules.checked(List.of(rule))).hasMessageContaining(code);
    }
}
