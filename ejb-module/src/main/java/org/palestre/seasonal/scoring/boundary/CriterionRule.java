package org.palestre.seasonal.scoring.boundary;

import java.io.Serializable;

/**
 * How much a criterion counts, and from where to where.
 *
 * @param weight points for a value at the ceiling; 0: it does not count
 * @param floor a value at or below it brings nothing
 * @param ceiling a value at or above it brings all points; in between they are in proportion
 * @param mixed what an activity for everybody is worth, in per cent; null unless {@link Criterion#partly()}
 * @param wording what clubs read about it; may be null
 */
public record CriterionRule(Criterion criterion, int weight, int floor, int ceiling, Integer mixed, String wording)
        implements Serializable {}
