package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.seasonal.scoring.boundary.ScoreView;

/**
 * A request that could be put on an agenda.
 *
 * @param score null if its campaign adopted no criteria
 */
public record Suggestion(WorkItem request, ScoreView score) implements Serializable {}
