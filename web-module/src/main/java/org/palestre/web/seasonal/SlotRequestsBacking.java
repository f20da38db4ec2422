package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.boundary.MyRequest;
import org.palestre.seasonal.boundary.MySlotRequests;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The club's history of its requests; the address carries the filter and the page, so that it can be mailed. */
@Named
@RequestScoped
public class SlotRequestsBacking extends ClubList<MyRequest> {

    @Inject
    private MySlotRequests requests;

    private RequestStatus status;

    @Override
    protected Page<MyRequest> read(long organisationId, PageRequest asked) {
        return requests.history(organisationId, status, asked);
    }

    public RequestStatus[] getStatuses() {
        return RequestStatus.values();
    }

    public RequestStatus getStatus() {
        return status;
    }

    public void setStatus(RequestStatus status) {
        this.status = status;
    }
}
