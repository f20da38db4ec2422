package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;

/**
 * A line of a calendar with how its date stands beside the dates that the draft has already.
 *
 * @param check null if the line was not understood
 */
public record ReadLine(CalendarLine line, DateCheck check) implements Serializable {

    /** Whether it can be added to the request. */
    public boolean addable() {
        return check != null && check.fault() == null;
    }
}
