package org.palestre.billing.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.closing.entity.DashboardReading;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The figures of the city's money: what comes in, day by day and by mode, and what is owed, by its age. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
public class BillingDashboard {

    private static final int LONGEST = 366;

    @Inject
    private DashboardReading reading;

    @Inject
    private Clock clock;

    /** How things stand now. */
    public Standing standing() {
        return reading.standing(LocalDate.now(clock));
    }

    /**
     * What was received, for each day on which something was.
     *
     * @param from the first day
     * @param until the last one
     * @throws BusinessException {@code closing.period} at {@code from} unless it is a year at most
     */
    public List<DayReceipts> receipts(LocalDate from, LocalDate until) {
        if (until.isBefore(from) || from.plusDays(LONGEST).isBefore(until)) {
            throw BusinessException.invalid("closing.period", "from", LONGEST);
        }
        return reading.receipts(from, until);
    }
}
