package org.palestre.seasonal.secondseason.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.palestre.occupancy.boundary.OccupationKind;

/**
 * Something that an agent put, knowingly, where a club was promised its second season.
 *
 * @param organisation the club that loses the date
 * @param occupationId what is there now, with {@code title}
 * @param holder who has it now; null if it is nobody's
 * @param by who did it; null if the second season of another slot was carried over first
 */
public record BrokenPromise(
        long requestId,
        String permitNumber,
        String organisation,
        String site,
        String area,
        long occupationId,
        Instant startsAt,
        Instant endsAt,
        OccupationKind kind,
        String title,
        String holder,
        Instant at,
        String by)
        implements Serializable {}
