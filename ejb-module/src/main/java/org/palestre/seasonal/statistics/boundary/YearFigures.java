package org.palestre.seasonal.statistics.boundary;

import java.io.Serializable;

/** What a whole season comes to, to be set beside others. */
public record YearFigures(long seasonId, String season, Figures figures) implements Serializable {}
