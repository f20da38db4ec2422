package org.palestre.seasonal.event;

import java.time.LocalDate;

/**
 * The city took a permit back (art. 14; CGPPP L2122-3): its units are free from a date on.
 *
 * @param from the first day on which it does not hold any more
 */
public record PermitRevoked(long permitId, long requestId, long organisationId, LocalDate from) {}
