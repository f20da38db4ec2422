package org.palestre.seasonal.secondseason.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How far the second season of a campaign is.
 *
 * @param season its label; null if the campaign is for one season
 * @param declineUntil last day on which clubs can decline; null if the campaign is for one season
 * @param due whether that day has passed
 */
public record CarryOverProgress(
        String season,
        LocalDate declineUntil,
        boolean due,
        long waiting,
        long declined,
        long carried,
        long partly,
        long nothing)
        implements Serializable {}
