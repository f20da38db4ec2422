package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A season that a campaign is for.
 *
 * @param label as {@code 2026-27}
 * @param lastDate its last day, included
 */
public record SeasonRef(long id, String label, LocalDate firstDate, LocalDate lastDate) implements Serializable {}
