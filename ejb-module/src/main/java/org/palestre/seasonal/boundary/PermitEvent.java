package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened to a permit, for its history.
 *
 * @param edition which edition was in force then
 * @param byClub whether the club did it, and not the city
 * @param from the first day that it concerns, or null
 * @param until the last day that it concerns; null if it is one day, or open
 * @param sessions how many sessions it concerned, or null
 * @param reason may be null
 */
public record PermitEvent(
        PermitEventKind kind,
        int edition,
        Instant happenedAt,
        boolean byClub,
        LocalDate from,
        LocalDate until,
        Integer sessions,
        String reason)
        implements Serializable {}
