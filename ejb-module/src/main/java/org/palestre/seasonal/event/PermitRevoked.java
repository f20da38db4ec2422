package org.palestre.seasonal.event;

import java.time.LocalDate;

/**
 * The city took a permit back (art. 14; CGPPP L2122-3): its units are free from a date on.
 *
 * @param from the first day on which it does not hold any more
 * @param until the last day of the permit that its club held
 * @param sessions how many sessions fall out
 * @param minutes how long they are together, each session counted once whatever the number of its areas
 */
public record PermitRevoked(
        long permitId,
        long requestId,
        long organisationId,
        LocalDate from,
        LocalDate until,
        int sessions,
        long minutes) {}
