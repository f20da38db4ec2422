package org.palestre.billing.tariff.boundary;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.shared.BusinessException;

/** What all who change tariffs have in common: they act for the whole city, now. */
@Dependent
class TariffOffice {

    @EJB
    private CurrentPerson person;

    @Inject
    private Clock clock;

    /** @throws BusinessException {@code accounts.outOfScope} */
    void requireWholeCity() {
        if (!person.scope().wholeCity()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant instant() {
        return clock.instant();
    }

    String who() {
        return person.identity()
                .orElseThrow(() -> BusinessException.forbidden("accounts.signInRequired"))
                .email();
    }
}
