package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That what was granted ended before its time, given up by the club or taken back by the city.
 *
 * @param decidedAt when that was said
 * @param from the first day on which the permit holds no more; may be to come
 */
public record RequestEnd(Instant decidedAt, LocalDate from, String reason) implements Serializable {}
