package org.palestre.calendar.boundary;

import org.palestre.shared.DateRange;

/**
 * A sports season.
 *
 * @param label as people call it, {@code 2026-27}
 */
public record SeasonView(long id, String label, DateRange dates) {}
