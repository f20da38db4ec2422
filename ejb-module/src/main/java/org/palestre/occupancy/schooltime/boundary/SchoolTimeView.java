package org.palestre.occupancy.schooltime.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours that a school has every week.
 *
 * @param dates how many dates are still to come
 */
public record SchoolTimeView(
        long id,
        String school,
        long siteId,
        String siteName,
        String areaName,
        DayOfWeek day,
        LocalTime start,
        LocalTime end,
        int dates)
        implements Serializable {}
