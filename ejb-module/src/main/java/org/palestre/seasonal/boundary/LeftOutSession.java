package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A date of the slot that is not granted.
 *
 * @param reason name of the reason as occupancy gives it
 * @param detail what stands in the way: the holiday's name, the occupation's title; may be null
 */
public record LeftOutSession(
        LocalDate date, LocalTime start, LocalTime end, long areaId, String areaName, String reason, String detail)
        implements Serializable {}
