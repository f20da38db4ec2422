package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A session in a list. */
public record SessionSummary(
        long id,
        long commissionId,
        String commissionName,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        boolean closed,
        long items,
        long decided)
        implements Serializable {}
