package org.palestre.seasonal.waitinglist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;

/** Finds refused requests for those who act for their clubs: a refusal that is kept is none yet. */
@ApplicationScoped
public class RefusedRequests {

    private static final Set<RequestStatus> REFUSED = Set.of(RequestStatus.REFUSED, RequestStatus.WAITING_LIST);

    @Inject
    private CurrentPerson person;

    @Inject
    private SlotRequests requests;

    /**
     * A request of a club that the caller acts for.
     *
     * @throws BusinessException {@code seasonal.unknownRequest}; {@code waitinglist.notRefused} (number)
     */
    public SlotRequest get(long requestId) {
        return refused(requests.get(requestId));
    }

    /** The same, kept from everybody else until this transaction ends. */
    public SlotRequest lock(long requestId) {
        return refused(requests.lock(requestId));
    }

    private SlotRequest refused(SlotRequest request) {
        if (!person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        if (!REFUSED.contains(request.clubStatus())) {
            throw BusinessException.conflict("waitinglist.notRefused", request.number());
        }
        return request;
    }
}
