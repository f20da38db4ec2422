package org.palestre.billing.retention.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.palestre.billing.retention.boundary.Forgotten;
import org.palestre.shared.BusinessException;

/** How long something may be kept. */
public final class MonthRules {

    private static final int MOST = 1200;

    private MonthRules() {}

    /** @throws BusinessException {@code retention.months} (least, most, kind) at {@code months} */
    public static int checked(Forgotten kind, Integer months) {
        if (months == null || months < kind.leastMonths() || months > MOST) {
            throw BusinessException.invalid("retention.months", "months", kind.leastMonths(), MOST, kind);
        }
        return months;
    }

    /** What is older than that is forgotten: whole days in the city's time. */
    public static Instant limit(Clock clock, int months) {
        return LocalDate.now(clock)
                .minusMonths(months)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
