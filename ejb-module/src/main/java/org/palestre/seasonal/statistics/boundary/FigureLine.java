package org.palestre.seasonal.statistics.boundary;

import java.io.Serializable;

/**
 * The figures of one discipline, district, club…
 *
 * @param code of it, a constant's name or a number; empty: not known
 * @param name as people call it; null for constants, and where it is not known
 * @param place among the others, the one with most hours asked for first, from 1
 */
public record FigureLine(Dimension dimension, String code, String name, int place, Figures figures)
        implements Serializable {}
