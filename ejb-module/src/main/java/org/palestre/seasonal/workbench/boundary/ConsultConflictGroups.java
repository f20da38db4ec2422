package org.palestre.seasonal.workbench.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.workbench.control.ConflictGroups;
import org.palestre.seasonal.workbench.control.GroupList;
import org.palestre.seasonal.workbench.entity.GroupMembers;
import org.palestre.seasonal.workbench.entity.Rivalries;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * Groups of requests that compete, directly or by way of others: what has to be decided on together. An agent sees those
 * of the sites of his scope. Each question is two statements on the requests, however many there are.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ConsultConflictGroups {

    @EJB
    private CurrentPerson person;

    @Inject
    private Campaigns campaigns;

    @Inject
    private OfficeRequests office;

    @Inject
    private Rivalries rivalries;

    @Inject
    private GroupMembers members;

    /**
     * A page of the groups.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    public Page<ConflictGroup> list(GroupFilter filter, PageRequest page) {
        campaigns.get(filter.campaignId());
        GroupList groups = groups(filter, person.scope());
        List<ConflictGroups.Group> shown = groups.page(filter.sort(), page);
        var requests = members.byIds(
                shown.stream().flatMap(group -> group.requests().stream()).toList());
        return new Page<>(
                shown.stream().map(group -> GroupList.line(group, requests)).toList(), groups.size());
    }

    /**
     * The group of a request.
     *
     * @throws BusinessException {@code seasonal.unknownRequest}, {@code accounts.outOfScope}
     */
    public ConflictGroupView group(long requestId) {
        SlotRequest request = office.get(requestId);
        GroupFilter filter = new GroupFilter(request.campaignId(), request.siteId(), null, null, null, null);
        GroupList groups = groups(filter, person.scope());
        return groups.view(request.campaignId(), requestId, members.byIds(groups.around(requestId)));
    }

    private GroupList groups(GroupFilter filter, AgentScope scope) {
        return GroupList.of(rivalries.of(filter, scope));
    }
}
