package org.palestre.seasonal.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.scoring.boundary.CompetitionLevel;
import org.palestre.seasonal.scoring.boundary.CriteriaView;
import org.palestre.seasonal.scoring.boundary.Criterion;
import org.palestre.seasonal.scoring.boundary.CriterionRule;
import org.palestre.seasonal.scoring.boundary.ScoreBasis;
import org.palestre.seasonal.scoring.boundary.ScorePart;
import org.palestre.seasonal.scoring.boundary.ScoreView;

class ScoreRulesTest {

    private final CriteriaView criteria = CriteriaRules.proposed(1);

    @Test
    void a_club_of_residents_scores_more_than_one_of_strangers() {
        assertThat(points(Criterion.RESIDENT_MEMBERS, facts(new Figures(100, 90, CompetitionLevel.LEISURE, true))))
                .isEqualTo("20.0");
        assertThat(points(Criterion.RESIDENT_MEMBERS, facts(new Figures(100, 50, CompetitionLevel.LEISURE, true))))
                .isEqualTo("10.0");
        assertThat(points(Criterion.RESIDENT_MEMBERS, facts(new Figures(100, 20, CompetitionLevel.LEISURE, true))))
                .isEqualTo("0.0");
    }

    @Test
    void an_activity_for_everybody_counts_in_part_as_the_campaign_says() {
        assertThat(points(Criterion.YOUTH, facts(AgeBand.AGES_11_14, Gender.MEN)))
                .isEqualTo("20.0");
        assertThat(points(Criterion.YOUTH, facts(AgeBand.ALL_AGES, Gender.MEN))).isEqualTo("10.0");
        assertThat(points(Criterion.YOUTH, facts(AgeBand.AGES_60_AND_OVER, Gender.MEN)))
                .isEqualTo("0.0");
        assertThat(points(Criterion.WOMEN, facts(AgeBand.ALL_AGES, Gender.WOMEN)))
                .isEqualTo("15.0");
        assertThat(points(Criterion.WOMEN, facts(AgeBand.ALL_AGES, Gender.MIXED)))
                .isEqualTo("7.5");
        assertThat(points(Criterion.WOMEN, facts(AgeBand.ALL_AGES, Gender.MEN))).isEqualTo("0.0");
    }

    @Test
    void what_nobody_knows_brings_nothing_and_is_named() {
        ScoreView score = ScoreRules.score(criteria, facts(AgeBand.AGES_5_10, Gender.WOMEN));
        assertThat(score.parts())
                .filteredOn(part -> !part.known())
                .extracting(ScorePart::criterion)
                .containsExactly(
                        Criterion.RESIDENT_MEMBERS, Criterion.LEVEL, Criterion.USE_RATE, Criterion.KEPT_DOCUMENTS);
        assertThat(score.open()).isEqualTo(50);
        assertThat(score.points()).isEqualByComparingTo("35");
        assertThat(score.outOf()).isEqualTo(100);
    }

    @Test
    void a_figure_says_whether_the_office_has_checked_it() {
        assertThat(part(Criterion.LEVEL, facts(new Figures(10, 5, CompetitionLevel.NATIONAL, false)))
                        .basis())
                .isEqualTo(ScoreBasis.DECLARED);
        ScorePart checked = part(Criterion.LEVEL, facts(new Figures(10, 5, CompetitionLevel.NATIONAL, true)));
        assertThat(checked.basis()).isEqualTo(ScoreBasis.CHECKED);
        assertThat(checked.level()).isEqualTo(CompetitionLevel.NATIONAL);
        assertThat(checked.points()).isEqualByComparingTo("7.5");
    }

    @Test
    void a_criterion_without_weight_is_no_part_of_the_score() {
        CriteriaView youthOnly = new CriteriaView(
                1, 1, null, CriteriaRules.checked(List.of(new CriterionRule(Criterion.YOUTH, 7, 0, 100, 0, null))));
        ScoreView score = ScoreRules.score(youthOnly, facts(AgeBand.AGES_5_10, Gender.MIXED));
        assertThat(score.parts()).hasSize(1);
        assertThat(score.points()).isEqualByComparingTo("7");
        assertThat(score.outOf()).isEqualTo(7);
    }

    @Property
    void points_grow_with_the_value_and_stay_between_nothing_and_the_weight(
            @ForAll @IntRange(max = 100) int weight,
            @ForAll @IntRange(max = 99) int floor,
            @ForAll @IntRange(min = 1, max = 100) int width,
            @ForAll @IntRange(max = 100) int value) {
        CriterionRule rule = new CriterionRule(Criterion.USE_RATE, weight, floor, floor + width, null, null);
        BigDecimal points = ScoreRules.points(rule, BigDecimal.valueOf(value));
        assertThat(points).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(weight));
        assertThat(ScoreRules.points(rule, BigDecimal.valueOf(value + 1L))).isGreaterThanOrEqualTo(points);
    }

    private String points(Criterion criterion, Facts facts) {
        return part(criterion, facts).points().toString();
    }

    private ScorePart part(Criterion criterion, Facts facts) {
        return ScoreRules.score(criteria, facts).parts().stream()
                .filter(part -> part.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static Facts facts(Figures figures) {
        return new Facts(1, 1, 1, AgeBand.ALL_AGES, Gender.MIXED, 0, figures, null, 0, null);
    }

    private static Facts facts(AgeBand age, Gender gender) {
        return new Facts(1, 1, 1, age, gender, 0, null, null, 0, null);
    }
}
