package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;
import org.palestre.shared.BusinessException;

/** Finds requests for the booking office: no drafts, and nothing outside the agent's scope. */
@ApplicationScoped
public class OneOffOffice {

    @Inject
    private CurrentPerson person;

    @Inject
    private ConsultSites sites;

    @Inject
    private OneOffRequests requests;

    /** @throws BusinessException {@code oneoff.unknownRequest}, {@code accounts.outOfScope} */
    public OneOffRequest get(long id) {
        return permitted(requests.get(id));
    }

    /** The same, kept from everybody else until this transaction ends. */
    public OneOffRequest lock(long id) {
        return permitted(requests.lock(id));
    }

    /** @throws BusinessException {@code accounts.outOfScope} if one of them lies outside the agent's scope */
    public void requireScope(Collection<AreaView> areas) {
        AgentScope scope = person.scope();
        areas.forEach(area -> scope.require(area.siteId(), area.districtCode()));
    }

    private OneOffRequest permitted(OneOffRequest request) {
        if (request.status() == OneOffStatus.DRAFT) {
            throw BusinessException.notFound("oneoff.unknownRequest");
        }
        long siteId = request.form().siteId();
        person.scope().require(siteId, sites.site(siteId).districtCode());
        return request;
    }
}
