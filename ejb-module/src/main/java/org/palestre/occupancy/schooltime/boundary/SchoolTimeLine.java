package org.palestre.occupancy.schooltime.boundary;

import java.io.Serializable;

/**
 * A line of what is to be entered, and what becomes of it.
 *
 * @param line its number in the file, the heading counted
 * @param text the line as it was written
 * @param hour null if it could not be read
 * @param place site and area; null if unknown
 * @param error code of what is wrong; null if nothing
 * @param errorValue what the error's wording names; may be null
 * @param specialised whether its area is a specialised installation, where schools have no precedence
 * @param dates how many dates it gets
 * @param leftOut how many it cannot have: closed, works, or taken where schools have no precedence
 */
public record SchoolTimeLine(
        int line,
        String text,
        SchoolHour hour,
        String place,
        LineOutcome outcome,
        String error,
        String errorValue,
        boolean specialised,
        int dates,
        int leftOut)
        implements Serializable {}
