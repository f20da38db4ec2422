package org.palestre.seasonal.scoring.control;

import org.palestre.seasonal.scoring.boundary.CompetitionLevel;

/**
 * What a club says of itself, as it counts.
 *
 * @param checked whether the office looked at it
 */
public record Figures(int members, int residents, CompetitionLevel level, boolean checked) {}
