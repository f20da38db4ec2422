package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An area on one date, in the city's civil time.
 *
 * @param end midnight means the end of the day
 */
public record DatedTime(long areaId, LocalDate date, LocalTime start, LocalTime end) implements Serializable {}
