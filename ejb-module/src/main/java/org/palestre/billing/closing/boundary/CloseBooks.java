package org.palestre.billing.closing.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.DayClosings;
import org.palestre.billing.closing.entity.ClosingReading;
import org.palestre.billing.closing.entity.MonthClosings;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** The treasurer closes days and months, for good; the auditor sees what was closed, by whom, and whether it still adds up. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.AUDITOR})
public class CloseBooks {

    private static final String SUBJECT = "billing.closing";

    @EJB
    private DayClosings days;

    @EJB
    private AuditTrail audit;

    @Inject
    private ClosingReading reading;

    @Inject
    private MonthClosings months;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** What is closed and what could be. */
    public Books books() {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = days.closedUntil().orElse(null);
        return new Books(until, today.minusDays(1), reading.openDays(until, today), next(until));
    }

    /** A page of the closings, the latest first. */
    public Page<ClosedDays> closings(PageRequest page) {
        return reading.closings(page);
    }

    /** The months that are closed, the latest first, at most twelve. */
    public List<ClosedMonth> months() {
        return months.latest();
    }

    /**
     * Closes all days until this one.
     *
     * @param comment may be null
     * @throws BusinessException {@code shared.missing}, {@code billing.dayToCome} or {@code billing.closedAlready} at {@code
     *     day}
     */
    @RolesAllowed(Roles.TREASURER)
    public void closeDays(LocalDate day, String comment) {
        if (day == null) {
            throw BusinessException.invalid("shared.missing", "day");
        }
        days.closeUntil(day, comment);
        audit.record("closing.closeDays", SUBJECT, 0, day.toString());
    }

    /**
     * Closes a month.
     *
     * @param comment may be null
     * @throws BusinessException {@code shared.missing}, {@code closing.daysOpen} or {@code closing.notNext} at {@code month}
     */
    @RolesAllowed(Roles.TREASURER)
    public void closeMonth(YearMonth month, String comment) {
        if (month == null) {
            throw BusinessException.invalid("shared.missing", "month");
        }
        months.close(
                month,
                clock.instant(),
                context.getCallerPrincipal().getName(),
                Texts.optional(comment, "comment", 500));
        audit.record("closing.closeMonth", SUBJECT, 0, month.toString());
    }

    private YearMonth next(LocalDate closedUntil) {
        Optional<YearMonth> first =
                months.last().map(last -> last.plusMonths(1)).or(reading::firstMonth);
        return first.filter(
                        month -> closedUntil != null && !month.atEndOfMonth().isAfter(closedUntil))
                .orElse(null);
    }
}
