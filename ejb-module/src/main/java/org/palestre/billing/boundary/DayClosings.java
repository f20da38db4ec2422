package org.palestre.billing.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.palestre.billing.entity.Closings;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/**
 * The days that are closed: nothing is booked on them any more.
 *
 * <p>For the components of billing, which have checked the right.
 */
@Stateless
@PermitAll
public class DayClosings {

    @Inject
    private Closings closings;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The last day that is closed. */
    public Optional<LocalDate> closedUntil() {
        return closings.closedUntil();
    }

    /**
     * Closes all days up to this one, for good. Waits for the entries that are being written; what comes meanwhile
     * counts on a later day.
     *
     * @param comment may be null
     * @throws BusinessException {@code billing.dayToCome} if it is not over yet, {@code billing.closedAlready}
     */
    public void closeUntil(LocalDate day, String comment) {
        if (!day.isBefore(LocalDate.now(clock))) {
            throw BusinessException.invalid("billing.dayToCome", "day", day);
        }
        closings.close(
                day, clock.instant(), session.getCallerPrincipal().getName(), Texts.optional(comment, "comment", 500));
    }
}
