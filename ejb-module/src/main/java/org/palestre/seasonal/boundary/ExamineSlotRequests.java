package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.RequestViews;
import org.palestre.seasonal.control.WorkListByScore;
import org.palestre.seasonal.control.WorkListFile;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.entity.WorkList;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The booking office's work list. An agent sees the requests for the sites of his scope, and no drafts. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ExamineSlotRequests {

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private WorkList workList;

    @Inject
    private WorkListByScore byScore;

    @Inject
    private OfficeRequests office;

    @Inject
    private SlotRequests requests;

    @Inject
    private RequestViews views;

    @Inject
    private Clock clock;

    /** A page of the requests that the filter leaves. The number of statements does not depend on its size. */
    public Page<WorkItem> list(SlotRequestFilter filter, PageRequest page) {
        return filter.sort() == SlotRequestFilter.Sort.SCORE
                ? byScore.page(filter, person.scope(), page)
                : workList.page(filter, person.scope(), page);
    }

    /** A page of the requests that the filter leaves, with how many stand where: its total is read off these. */
    public WorkListView view(SlotRequestFilter filter, PageRequest page) {
        AgentScope scope = person.scope();
        Map<RequestStatus, Long> counts = workList.countByStatus(filter, scope);
        return new WorkListView(
                filter.sort() == SlotRequestFilter.Sort.SCORE
                        ? byScore.page(filter, scope, page)
                        : new Page<>(workList.items(filter, scope, page), total(filter, counts)),
                counts);
    }

    /** How many requests the filter leaves. */
    public long number(SlotRequestFilter filter) {
        return workList.number(filter, person.scope());
    }

    /** How many requests stand where, for the same filter without its statuses. Every status but DRAFT is a key. */
    public Map<RequestStatus, Long> countByStatus(SlotRequestFilter filter) {
        return workList.countByStatus(filter, person.scope());
    }

    /**
     * One request in full, to be shown beside the planning of its site.
     *
     * @throws BusinessException {@code seasonal.unknownRequest}; {@code accounts.outOfScope}
     */
    public SlotRequestView request(long requestId) {
        return views.forOffice(office.get(requestId));
    }

    /** The undecided and granted requests that compete with this one, by number. */
    public List<CompetingRequest> conflicts(long requestId) {
        office.get(requestId);
        return workList.competing(requestId);
    }

    /** Which requests stand before and after this one in the list that the filter makes. */
    public Neighbours neighbours(long requestId, SlotRequestFilter filter) {
        return filter.sort() == SlotRequestFilter.Sort.SCORE
                ? byScore.neighbours(requestId, filter, person.scope())
                : workList.neighbours(requestId, filter, person.scope());
    }

    /** How many undecided requests wait in each district of the agent's scope; districts without any are missing. */
    public List<WaitingInDistrict> waitingByDistrict() {
        return workList.waiting(person.scope());
    }

    /** Takes a submitted request in hand: the club sees "in examination". Nothing happens if it is further already. */
    public SlotRequestView begin(long requestId) {
        SlotRequest request = office.lock(requestId);
        if (request.status() == RequestStatus.SUBMITTED) {
            request.progress().takeInHand(clock.instant());
            requests.flush();
            audit.record("seasonal.examine", ClubMail.CASE, requestId, request.number());
        }
        return views.forOffice(request);
    }

    /** All that the filter leaves as a CSV file (UTF-8 with BOM, semicolons), in the filter's order. */
    public DownloadFile export(SlotRequestFilter filter) {
        return new DownloadFile(
                "demandes-" + LocalDate.now(clock) + ".csv",
                "text/csv;charset=UTF-8",
                WorkListFile.of(workList.all(filter, person.scope()), clock.getZone()));
    }

    private static long total(SlotRequestFilter filter, Map<RequestStatus, Long> counts) {
        return counts.entrySet().stream()
                .filter(count ->
                        filter.statuses().isEmpty() || filter.statuses().contains(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
