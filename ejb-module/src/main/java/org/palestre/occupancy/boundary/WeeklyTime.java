package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * The same day and time every week, in civil time.
 *
 * @param end midnight means the end of the day
 */
public record WeeklyTime(DayOfWeek day, LocalTime start, LocalTime end) implements Serializable {}
