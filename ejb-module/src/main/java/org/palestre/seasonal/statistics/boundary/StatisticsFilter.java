package org.palestre.seasonal.statistics.boundary;

import java.io.Serializable;

/**
 * Which figures are wanted.
 *
 * @param seasonId null: the season of the latest campaign
 * @param districtCode null or empty: all that the agent may see
 */
public record StatisticsFilter(Long seasonId, String districtCode) implements Serializable {

    public StatisticsFilter {
        districtCode = districtCode == null || districtCode.isBlank() ? null : districtCode;
    }
}
