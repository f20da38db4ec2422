package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;

/** Finds requests for the booking office: no drafts, and nothing outside the agent's scope. */
@ApplicationScoped
public class OfficeRequests {

    @Inject
    private CurrentPerson person;

    @Inject
    private ConsultSites sites;

    @Inject
    private SlotRequests requests;

    /** @throws BusinessException {@code seasonal.unknownRequest}, {@code accounts.outOfScope} */
    public SlotRequest get(long requestId) {
        return permitted(requests.get(requestId));
    }

    /** The same, kept from everybody else until this transaction ends. */
    public SlotRequest lock(long requestId) {
        return permitted(requests.lock(requestId));
    }

    private SlotRequest permitted(SlotRequest request) {
        if (request.status() == RequestStatus.DRAFT) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        requireScope(request.siteId());
        return request;
    }

    /**
     * Refuses to grant a wish for a site elsewhere to those who may not decide there.
     *
     * @throws BusinessException {@code accounts.outOfScope}, {@code wish.unknownRank} at {@code rank}
     */
    public void requireScopeOfWish(SlotRequest request, int rank) {
        Long siteId = request.wish(rank).siteId();
        if (!siteId.equals(request.siteId())) {
            requireScope(siteId);
        }
    }

    /** Whether a site lies in the agent's scope. */
    public boolean inScope(long siteId) {
        AgentScope scope = person.scope();
        return scope.wholeCity() || scope.covers(siteId, sites.site(siteId).districtCode());
    }

    /** @throws BusinessException {@code accounts.outOfScope} */
    public void requireScope(long siteId) {
        AgentScope scope = person.scope();
        if (!scope.wholeCity()) {
            scope.require(siteId, sites.site(siteId).districtCode());
        }
    }
}
