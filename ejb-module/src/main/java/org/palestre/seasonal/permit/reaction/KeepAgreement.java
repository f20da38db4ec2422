package org.palestre.seasonal.permit.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.seasonal.boundary.AgreementEffect;
import org.palestre.seasonal.control.PermitSeries;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.event.PermitChanged;
import org.palestre.seasonal.permit.entity.Agreements;

/**
 * Art. 16: agreements follow the editions of a permit. The one that holds goes on until the further edition's day; the one
 * that is needed then is opened at once, so that the club has time to name who is in charge and its president to sign.
 */
@ApplicationScoped
public class KeepAgreement {

    @Inject
    private Permits permits;

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    void follow(@Observes PermitChanged event) {
        Permit after = permits.get(event.permitId());
        AgreementEffect effect =
                AgreementEffect.of(PermitSeries.terms(permits.get(event.formerId())), PermitSeries.terms(after));
        if (effect == AgreementEffect.NONE || effect == AgreementEffect.KEPT) {
            return;
        }
        agreements.end(event.requestId(), event.from(), LocalDate.now(clock));
        if (effect.toSign()) {
            agreements.open(event.requestId(), after.number(), event.from(), clock.instant());
        }
    }
}
