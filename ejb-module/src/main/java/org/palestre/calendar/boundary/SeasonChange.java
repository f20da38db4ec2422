package org.palestre.calendar.boundary;

import java.time.LocalDate;

/**
 * A season as it is typed.
 *
 * @param label as people call it, {@code 2026-27}
 * @param first first day
 * @param last last day that belongs to it
 */
public record SeasonChange(String label, LocalDate first, LocalDate last) {}
