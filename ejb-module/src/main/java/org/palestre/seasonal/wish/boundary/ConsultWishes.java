package org.palestre.seasonal.wish.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.wish.control.WishStates;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Tells of each wish whether it is free, asked for by others, or taken; counts only, never names. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultWishes {

    @EJB
    private CurrentPerson person;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private SlotRequests requests;

    @Inject
    private OfficeRequests office;

    @Inject
    private WishStates states;

    /**
     * How the wishes of a form stand that is written into a draft or was sent, in their order.
     *
     * @param requestId the draft or request that it belongs to
     * @throws BusinessException {@code seasonal.unknownRequest} if it is not of a club that the caller acts for
     */
    public List<WishState> states(long requestId, SlotRequestForm form) {
        return of(mine(requestId), form);
    }

    /**
     * How the wishes of a club's own request stand, in their order.
     *
     * @throws BusinessException {@code seasonal.unknownRequest} if it is not of a club that the caller acts for
     */
    public List<WishState> ofClub(long requestId) {
        SlotRequest request = mine(requestId);
        return of(request, request.form());
    }

    private SlotRequest mine(long requestId) {
        SlotRequest request = requests.get(requestId);
        if (!person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        return request;
    }

    /**
     * How the wishes of a request stand, for the office, in their order.
     *
     * @throws BusinessException {@code seasonal.unknownRequest}; {@code accounts.outOfScope}
     */
    @RolesAllowed(Roles.BOOKING_OFFICE)
    public List<WishState> ofOffice(long requestId) {
        SlotRequest request = office.get(requestId);
        return of(request, request.form());
    }

    private List<WishState> of(SlotRequest request, SlotRequestForm form) {
        Period period = campaignViews.period(campaigns.get(request.campaignId()));
        return states.of(request.organisationId(), form, period);
    }
}
