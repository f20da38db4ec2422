package org.palestre.seasonal.permit.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A suspension.
 *
 * @param last the last day as it was decided; null if it was left open
 * @param frees whether others may have the time meanwhile
 * @param liftedOn the first day on which the club may come again, if it was lifted
 * @param open whether it can still be lifted
 */
public record SuspensionView(
        long id,
        LocalDate first,
        LocalDate last,
        String reason,
        boolean frees,
        Instant suspendedAt,
        LocalDate liftedOn,
        boolean open)
        implements Serializable {}
