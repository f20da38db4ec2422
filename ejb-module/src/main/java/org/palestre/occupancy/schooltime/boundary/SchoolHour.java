package org.palestre.occupancy.schooltime.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** An hour that a school is to have on an area every week of lessons. */
public record SchoolHour(String school, long areaId, DayOfWeek day, LocalTime start, LocalTime end)
        implements Serializable {}
