package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A date that a series could not have.
 *
 * @param detail the name of the holiday or closing, or null
 */
public record LeftOut(LocalDate date, long areaId, LocalTime start, LocalTime end, LeftOutReason reason, String detail)
        implements Serializable {}
