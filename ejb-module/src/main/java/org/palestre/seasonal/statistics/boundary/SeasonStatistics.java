package org.palestre.seasonal.statistics.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.seasonal.boundary.SeasonRef;

/**
 * A season in figures.
 *
 * @param season which one
 * @param seasons all that can be asked for, the earliest first
 * @param computedAt of which moment the figures are
 * @param total of everything
 * @param breakdowns one for each dimension, cut after the largest
 * @param years the same for every season, the earliest first
 */
public record SeasonStatistics(
        SeasonRef season,
        List<SeasonRef> seasons,
        Instant computedAt,
        Figures total,
        List<Breakdown> breakdowns,
        List<YearFigures> years)
        implements Serializable {

    public SeasonStatistics {
        seasons = List.copyOf(seasons);
        breakdowns = List.copyOf(breakdowns);
        years = List.copyOf(years);
    }
}
