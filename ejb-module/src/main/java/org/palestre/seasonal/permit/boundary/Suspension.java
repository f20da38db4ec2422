package org.palestre.seasonal.permit.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A suspension that the office wants.
 *
 * @param from the first day on which the club stays out
 * @param until the last one; null until it is lifted
 * @param reason what the club is told
 * @param frees whether others may have the time meanwhile; what they take does not come back
 */
public record Suspension(LocalDate from, LocalDate until, String reason, boolean frees) implements Serializable {}
