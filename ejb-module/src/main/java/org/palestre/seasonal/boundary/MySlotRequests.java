package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.control.RequestViews;
import org.palestre.seasonal.entity.RequestHistory;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** A club's history of its requests ("historique des demandes"), with statuses that are true. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class MySlotRequests {

    @EJB
    private CurrentPerson person;

    @Inject
    private RequestHistory history;

    @Inject
    private SlotRequests requests;

    @Inject
    private RequestViews views;

    /**
     * Drafts first, then by date of submission, the latest first.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    public Page<MyRequest> history(long organisationId, PageRequest page) {
        return history(organisationId, null, page);
    }

    /**
     * The same, but only those of one status, if it is not null.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    public Page<MyRequest> history(long organisationId, RequestStatus status, PageRequest page) {
        person.requireActsFor(organisationId);
        return history.of(organisationId, status, page);
    }

    /**
     * One submitted request in full.
     *
     * @throws BusinessException {@code seasonal.unknownRequest} if it is not of a club that the caller acts for
     */
    public SlotRequestView request(long requestId) {
        SlotRequest request = requests.get(requestId);
        if (request.status() == RequestStatus.DRAFT || !person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        return views.forClub(request);
    }
}
