package org.palestre.seasonal.event;

import java.time.LocalDate;

/**
 * A further edition of a permit is in force, with other areas, times, dates or another presence of the city from a date on.
 *
 * @param permitId the new edition
 * @param formerId the edition before it, whose terms hold until then
 * @param minutesBefore how long the sessions from that day on were together, each counted once whatever the number of its
 *     areas
 * @param minutesAfter how long they are now
 */
public record PermitChanged(
        long permitId,
        long formerId,
        long requestId,
        long organisationId,
        int edition,
        LocalDate from,
        long minutesBefore,
        long minutesAfter) {}
