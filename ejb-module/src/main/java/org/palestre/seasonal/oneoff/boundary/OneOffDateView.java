package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;

/**
 * One date of a request.
 *
 * @param grantedDate with {@code grantedStart}, {@code grantedEnd} and {@code areas}: what the club was given; null and
 *     empty if nothing
 * @param reason why it was refused or cancelled; may be null
 * @param returnable whether the club can give it back now
 */
public record OneOffDateView(
        long id,
        WantedDate wanted,
        DateState state,
        LocalDate grantedDate,
        LocalTime grantedStart,
        LocalTime grantedEnd,
        List<AreaRef> areas,
        String reason,
        boolean returnable)
        implements Serializable {

    public OneOffDateView {
        areas = List.copyOf(areas);
    }
}
