package org.palestre.facilities.boundary;

import java.io.Serializable;
import java.time.LocalTime;

/** From when to when on one day, in the city's civil time; half-open; midnight as the end is the end of the day. */
public record CivilTimes(LocalTime start, LocalTime end) implements Serializable {}
