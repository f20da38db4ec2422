package org.palestre.seasonal.scoring.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One part of a score, and why it is what it is.
 *
 * @param rule how the criterion counts in the campaign
 * @param points with one decimal; null if the value is not known
 * @param value in the criterion's unit; null if it is not known
 */
public record ScorePart(CriterionRule rule, BigDecimal points, BigDecimal value, ScoreBasis basis)
        implements Serializable {

    public Criterion criterion() {
        return rule.criterion();
    }

    public boolean known() {
        return points != null;
    }

    /** The level that the value stands for; null unless the criterion is the level and the value is known. */
    public CompetitionLevel level() {
        return criterion() == Criterion.LEVEL && value != null ? CompetitionLevel.values()[value.intValue()] : null;
    }
}
