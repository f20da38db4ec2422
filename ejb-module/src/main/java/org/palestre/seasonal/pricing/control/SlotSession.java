package org.palestre.seasonal.pricing.control;

import java.time.LocalDate;
import java.time.LocalTime;

/** One date of a slot on one area, in civil time; midnight as an end is the end of the day. */
public record SlotSession(long areaId, LocalDate date, LocalTime start, LocalTime end) {}
