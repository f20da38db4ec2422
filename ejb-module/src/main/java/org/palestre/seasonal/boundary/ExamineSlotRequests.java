package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The booking office's work list. An agent sees the requests for the sites of his scope, and no drafts. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ExamineSlotRequests {

    /** A page of the requests that the filter leaves. The number of statements does not depend on its size. */
    public Page<WorkItem> list(SlotRequestFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /** How many requests stand where, for the same filter without its statuses. Every status but DRAFT is a key. */
    public Map<RequestStatus, Long> countByStatus(SlotRequestFilter filter) {
        throw new UnsupportedOperationException();
    }

    /**
     * One request in full, to be shown beside the planning of its site.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.unknownRequest}; {@code accounts.outOfScope}
     */
    public SlotRequestView request(long requestId) {
        throw new UnsupportedOperationException();
    }

    /** The undecided and granted requests of the same season that compete with this one, by number. */
    public List<CompetingRequest> conflicts(long requestId) {
        throw new UnsupportedOperationException();
    }

    /** Takes a submitted request in hand: the club sees "in examination". Nothing happens if it is already. */
    public SlotRequestView begin(long requestId) {
        throw new UnsupportedOperationException();
    }

    /** All that the filter leaves as a CSV file (UTF-8 with BOM, semicolons), in the filter's order. */
    public PermitFile export(SlotRequestFilter filter) {
        throw new UnsupportedOperationException();
    }
}
