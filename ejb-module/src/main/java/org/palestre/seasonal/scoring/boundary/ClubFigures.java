package org.palestre.seasonal.scoring.boundary;

import java.io.Serializable;

/**
 * What a club says of itself. In a form anything may be missing.
 *
 * @param members how many members it has
 * @param residents how many of them live in the city
 * @param level the highest at which it competes
 */
public record ClubFigures(Integer members, Integer residents, CompetitionLevel level) implements Serializable {

    /** Nothing said yet. */
    public static final ClubFigures EMPTY = new ClubFigures(null, null, null);
}
