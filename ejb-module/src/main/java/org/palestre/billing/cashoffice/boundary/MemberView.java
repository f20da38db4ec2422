package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who is named for a cash office.
 *
 * @param endsOn the first day on which it is over; null until further notice
 * @param orderReference the order of appointment, or null
 */
public record MemberView(
        long id,
        long personId,
        String name,
        String email,
        MemberFunction function,
        LocalDate startsOn,
        LocalDate endsOn,
        String orderReference)
        implements Serializable {

    /** Whether it counts on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }
}
