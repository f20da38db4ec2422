package org.palestre.calendar.control;

import java.time.LocalDate;

/**
 * One line of the ministry's file, its dates already civil.
 *
 * @param line number of the line in the file
 * @param end day of return, so the first day that is no holiday any more
 * @param zone A, B, C, or the name of the académie outside the zones
 */
public record HolidayRow(
        long line, String name, String population, LocalDate start, LocalDate end, String academy, String zone) {}
