package org.palestre.seasonal.waitinglist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.control.Allocation;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.waitinglist.control.Days;
import org.palestre.seasonal.waitinglist.entity.Offers;
import org.palestre.shared.Roles;

/**
 * What the booking office looks at before it offers a slot to a club that waits. Nothing is written.
 *
 * <p>Each operation refuses with {@code seasonal.unknownRequest}, {@code accounts.outOfScope}.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class PrepareOffer {

    @Inject
    private OfficeRequests office;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Allocation allocation;

    @Inject
    private Offers offers;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    /** The slot that the request waits for, from tomorrow on, for the form to begin with. */
    public Grant asAwaited(long requestId) {
        Grant asked = GrantRules.asAsked(office.get(requestId).form().placeAndTimes());
        return new Grant(
                asked.areaIds(),
                asked.times(),
                later(asked.firstDate()),
                asked.lastDate(),
                asked.duringSchoolBreaks(),
                true,
                null);
    }

    /** The last day on which an offer made today can be answered, unless something else is said. */
    public LocalDate usualEnd(long requestId) {
        Campaign campaign = campaigns.get(office.get(requestId).campaignId());
        return LocalDate.now(clock).plusDays(campaign.afterRefusal().offerDays());
    }

    /** What accepting the offer would bring now; nothing is written. */
    public GrantPreview preview(long requestId, Grant grant) {
        return allocation.preview(office.get(requestId), grant);
    }

    /** The last offer made for a request; null if there was none. */
    public OfferView last(long requestId) {
        office.get(requestId);
        return offers.last(requestId).map(Offers.Offer::view).orElse(null);
    }

    private LocalDate later(LocalDate first) {
        return first.isAfter(days.tomorrow()) ? first : days.tomorrow();
    }
}
