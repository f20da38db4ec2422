package org.palestre.seasonal.permit.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * One edition of a permit.
 *
 * @param from from when its terms hold
 * @param reason why it was issued; null for the first
 * @param document whether its PDF exists
 */
public record Edition(
        long id,
        int edition,
        Instant grantedAt,
        LocalDate from,
        List<WeeklySlot> times,
        List<String> areaNames,
        boolean keyless,
        String reason,
        boolean document,
        boolean inForce)
        implements Serializable {

    public Edition {
        times = List.copyOf(times);
        areaNames = List.copyOf(areaNames);
    }
}
