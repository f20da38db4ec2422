package org.palestre.web.seasonal.waitinglist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.waitinglist.boundary.ManageWaitingList;
import org.palestre.seasonal.waitinglist.boundary.WaitingItem;

/** What waits for the booking office: clubs whose slot became free, on its dashboard and beside a request. */
@Named
@RequestScoped
public class WaitingTasksBacking {

    @Inject
    private ManageWaitingList list;

    private Long couldBeServed;
    private List<WaitingItem> waitingForSame;

    /** How many of those that wait could be served now. */
    public long getCouldBeServed() {
        if (couldBeServed == null) {
            couldBeServed = list.couldBeServed();
        }
        return couldBeServed;
    }

    /** Who waits for what a decided request asked for or held; nobody for one that is not decided. */
    public List<WaitingItem> waitingForSame(long requestId, RequestStatus status) {
        if (waitingForSame == null) {
            waitingForSame = status.undecided() ? List.of() : list.waitingForSame(requestId);
        }
        return waitingForSame;
    }
}
