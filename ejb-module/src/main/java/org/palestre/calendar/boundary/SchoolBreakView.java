package org.palestre.calendar.boundary;

import org.palestre.shared.DateRange;

/**
 * A school break of one zone; the end of its dates is the day of return.
 *
 * @param version of the record that was read; a change names it, so that two people do not overwrite each other
 */
public record SchoolBreakView(long id, int version, String zone, String name, DateRange dates) {}
