package org.palestre.calendar.boundary;

import org.palestre.shared.DateRange;

/** Dated days on which the city closes everything. */
public record ClosingPeriod(long id, DateRange dates, String reason) {}
