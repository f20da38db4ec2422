package org.palestre.seasonal.scoring.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.scoring.boundary.CriteriaView;
import org.palestre.seasonal.scoring.boundary.CriterionRule;
import org.palestre.seasonal.scoring.boundary.ScoreBasis;
import org.palestre.seasonal.scoring.boundary.ScorePart;
import org.palestre.seasonal.scoring.boundary.ScoreView;

/**
 * How a request stands against the criteria: points for each, in proportion between floor and ceiling, rounded to a
 * tenth. What is not known brings nothing and is named.
 */
public final class ScoreRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private ScoreRules() {}

    /** The score, part by part. */
    public static ScoreView score(CriteriaView criteria, Facts facts) {
        List<ScorePart> parts = criteria.counting().stream()
                .map(rule -> part(rule, value(rule, facts), basis(rule, facts)))
                .toList();
        BigDecimal points = parts.stream()
                .map(ScorePart::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add);
        return new ScoreView(facts.requestId(), points, criteria.total(), criteria.introduction(), parts);
    }

    private static ScorePart part(CriterionRule rule, BigDecimal value, ScoreBasis basis) {
        return value == null
                ? new ScorePart(rule, null, null, ScoreBasis.UNKNOWN)
                : new ScorePart(rule, points(rule, value), value, basis);
    }

    /** The points of a value: none up to the floor, all from the ceiling on, in proportion in between. */
    public static BigDecimal points(CriterionRule rule, BigDecimal value) {
        BigDecimal above = value.subtract(BigDecimal.valueOf(rule.floor())).max(NONE);
        BigDecimal width = BigDecimal.valueOf((long) rule.ceiling() - rule.floor());
        return above.min(width).multiply(BigDecimal.valueOf(rule.weight())).divide(width, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal value(CriterionRule rule, Facts facts) {
        Figures figures = facts.figures();
        return switch (rule.criterion()) {
            case RESIDENT_MEMBERS -> figures == null ? null : percent(figures.residents(), figures.members());
            case YOUTH -> young(rule, facts.ageBand());
            case WOMEN -> women(rule, facts.gender());
            case HANDICAP -> BigDecimal.valueOf(facts.handicaps());
            case LEVEL ->
                figures == null ? null : BigDecimal.valueOf(figures.level().ordinal());
            case USE_RATE -> facts.useRate();
            case SENIORITY -> BigDecimal.valueOf(facts.seasons());
            case KEPT_DOCUMENTS -> facts.documents();
        };
    }

    private static ScoreBasis basis(CriterionRule rule, Facts facts) {
        return switch (rule.criterion()) {
            case RESIDENT_MEMBERS, LEVEL ->
                facts.figures() != null && facts.figures().checked() ? ScoreBasis.CHECKED : ScoreBasis.DECLARED;
            case YOUTH, WOMEN, HANDICAP -> ScoreBasis.REQUEST;
            case USE_RATE, SENIORITY, KEPT_DOCUMENTS -> ScoreBasis.RECORD;
        };
    }

    private static BigDecimal young(CriterionRule rule, AgeBand band) {
        return switch (band) {
            case AGES_0_4, AGES_5_10, AGES_11_14, AGES_15_17 -> ALL;
            case ALL_AGES -> BigDecimal.valueOf(rule.mixed());
            case AGES_18_59, AGES_60_AND_OVER -> NONE;
        };
    }

    private static BigDecimal women(CriterionRule rule, Gender gender) {
        return switch (gender) {
            case WOMEN -> ALL;
            case MIXED -> BigDecimal.valueOf(rule.mixed());
            case MEN -> NONE;
        };
    }

    /** A part of a whole in per cent, with one decimal. */
    public static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(ALL).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
