package org.palestre.seasonal.pricing.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.palestre.calendar.event.ClosingDaysChanged;
import org.palestre.occupancy.event.LeftOutDatesClaimed;
import org.palestre.occupancy.event.OccupationCancelled;
import org.palestre.occupancy.event.OccupationMoved;
import org.palestre.occupancy.event.SeriesCancelled;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.event.HoursChanged;
import org.palestre.seasonal.event.PermitChanged;
import org.palestre.seasonal.event.PermitIssued;
import org.palestre.seasonal.event.PermitRevoked;
import org.palestre.seasonal.event.SlotGivenUp;
import org.palestre.seasonal.pricing.control.PricingCause;
import org.palestre.seasonal.pricing.entity.PricingWanted;

/** Whatever changes what a slot holds wants it priced: one row, in the transaction of the change. */
@ApplicationScoped
public class PriceAfterChanges {

    private static final String PREFIX = ClubMail.CASE + ":";

    @Inject
    private PricingWanted wanted;

    /** A slot is priced once its club has its permit: the decision itself is spared even the wish. */
    void issued(@Observes PermitIssued event) {
        wanted.add(event.requestId(), PricingCause.GRANTED, null);
    }

    void changed(@Observes PermitChanged event) {
        wanted.add(event.requestId(), PricingCause.CHANGED, event.from());
    }

    void givenUp(@Observes SlotGivenUp event) {
        wanted.add(event.requestId(), PricingCause.GIVEN_UP, event.from());
    }

    void revoked(@Observes PermitRevoked event) {
        wanted.add(event.requestId(), PricingCause.REVOKED, event.from());
    }

    void hours(@Observes HoursChanged event) {
        wanted.add(event.requestId(), PricingCause.HOURS, event.from());
    }

    void cancelled(@Observes OccupationCancelled event) {
        sessions(event.seriesReference());
    }

    void moved(@Observes OccupationMoved event) {
        sessions(event.seriesReference());
    }

    void claimed(@Observes LeftOutDatesClaimed event) {
        sessions(event.reference());
    }

    void seriesCancelled(@Observes SeriesCancelled event) {
        sessions(event.reference());
    }

    void closings(@Observes ClosingDaysChanged event) {
        LocalDate last = event.dates() == null ? null : event.dates().last();
        wanted.addHeldIn(event.dates() == null ? event.from() : event.dates().start(), last, PricingCause.CLOSING);
    }

    private void sessions(String reference) {
        if (reference != null && reference.startsWith(PREFIX)) {
            wanted.add(Long.parseLong(reference.substring(PREFIX.length())), PricingCause.SESSIONS, null);
        }
    }
}
