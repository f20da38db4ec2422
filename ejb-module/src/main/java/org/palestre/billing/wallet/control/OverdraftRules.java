package org.palestre.billing.wallet.control;

import java.time.LocalDate;
import java.time.Period;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.wallet.boundary.NewOverdraft;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** What can be allowed: more than everybody has, of a wallet that is filled beforehand, until a day within a year. */
public final class OverdraftRules {

    private static final Money DEEPEST = Money.cents(100_000_000);
    private static final Period LONGEST = Period.ofYears(1);

    private OverdraftRules() {}

    /** The last day until which an overdraft can be allowed today. */
    public static LocalDate latest(LocalDate today) {
        return today.plus(LONGEST);
    }

    /**
     * Refuses what would change nothing, or bind the city for too long.
     *
     * @throws BusinessException {@code wallet.notPrepaid}, {@code wallet.overdraftTooSmall} (of the service), {@code
     *     wallet.overdraftTooLarge} (most) at {@code overdraft}; {@code wallet.overdraftEnd} (first, last) at {@code lastDay}
     */
    public static void check(NewOverdraft asked, ServiceView service, LocalDate today) {
        if (service.mode() != BillingMode.PREPAID) {
            throw new BusinessException(BusinessException.Kind.CONFLICT, "wallet.notPrepaid", "overdraft");
        }
        if (asked.overdraft() == null || asked.overdraft().compareTo(service.overdraft()) <= 0) {
            throw BusinessException.invalid("wallet.overdraftTooSmall", "overdraft", service.overdraft());
        }
        if (asked.overdraft().compareTo(DEEPEST) > 0) {
            throw BusinessException.invalid("wallet.overdraftTooLarge", "overdraft", DEEPEST);
        }
        LocalDate last = asked.lastDay();
        if (last == null || last.isBefore(today) || last.isAfter(latest(today))) {
            throw BusinessException.invalid("wallet.overdraftEnd", "lastDay", today, latest(today));
        }
    }
}
