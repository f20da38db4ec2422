package org.palestre.seasonal.event;

import java.time.LocalDate;

/**
 * A further edition of a permit is in force, with other areas, times or dates from a date on.
 *
 * @param permitId the new edition
 */
public record PermitChanged(long permitId, long requestId, long organisationId, int edition, LocalDate from) {}
