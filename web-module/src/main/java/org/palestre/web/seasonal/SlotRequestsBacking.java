package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.boundary.MyRequest;
import org.palestre.seasonal.boundary.MySlotRequests;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The club's history of its requests; the address carries the filter and the page, so that it can be mailed. */
@Named
@RequestScoped
public class SlotRequestsBacking {

    private static final int SIZE = 20;

    @Inject
    private MySlotRequests requests;

    @Inject
    private CurrentClub currentClub;

    private int page = 1;
    private RequestStatus status;
    private Page<MyRequest> history;

    /** This page of the history. */
    public Page<MyRequest> getHistory() {
        if (history == null) {
            history = currentClub
                    .club()
                    .map(club -> requests.history(club.id(), status, new PageRequest(Math.max(page, 1) - 1, SIZE)))
                    .orElse(new Page<>(List.of(), 0));
        }
        return history;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getHistory().total() + SIZE - 1) / SIZE);
    }

    public RequestStatus[] getStatuses() {
        return RequestStatus.values();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public RequestStatus getStatus() {
        return status;
    }

    public void setStatus(RequestStatus status) {
        this.status = status;
    }
}
