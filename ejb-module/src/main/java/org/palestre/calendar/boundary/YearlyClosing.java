package org.palestre.calendar.boundary;

import java.time.MonthDay;

/** A day of every year on which the city closes everything. */
public record YearlyClosing(long id, MonthDay day, String reason) {}
