package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.OneOffFilter;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffLine;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The booking office's list of one-off requests: filtered, sorted and paged by the address, in the database. */
@Named
@RequestScoped
public class OneOffWorkListBacking {

    private static final int SIZE = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExamineOneOffRequests requests;

    private OneOffListAddress address;
    private Page<OneOffLine> list;
    private Map<OneOffStatus, Long> counts;

    /** The list that the address names. */
    public OneOffListAddress getAddress() {
        if (address == null) {
            address = OneOffListAddress.of(request.getParameterMap());
        }
        return address;
    }

    public OneOffFilter getFilter() {
        return getAddress().filter();
    }

    /** This page of the list. */
    public Page<OneOffLine> getList() {
        if (list == null) {
            list = requests.list(getFilter(), new PageRequest(getAddress().page() - 1, SIZE));
        }
        return list;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** How many requests of this list stand where. */
    public Map<OneOffStatus, Long> getCounts() {
        if (counts == null) {
            counts = requests.countByStatus(getFilter());
        }
        return counts;
    }

    /** How many wait for a decision in the agent's scope, whatever the list shows. */
    public long getWaiting() {
        Map<OneOffStatus, Long> all = requests.countByStatus(OneOffFilter.ALL);
        return OneOffStatus.UNDECIDED.stream().mapToLong(all::get).sum();
    }

    /** The states that a request may have here, without drafts. */
    public Set<OneOffStatus> getStatuses() {
        return EnumSet.complementOf(EnumSet.of(OneOffStatus.DRAFT));
    }

    public OneOffKind[] getKinds() {
        return OneOffKind.values();
    }

    /** Whether the list shows a state only because it was asked for. */
    public boolean wants(OneOffStatus status) {
        return getFilter().statuses().contains(status);
    }

    /** The direction in which a column is sorted, as the page's code says it. */
    public String direction(String sort) {
        if (!getFilter().sort().name().equals(sort)) {
            return "none";
        }
        return getFilter().descending() ? "descending" : "ascending";
    }

    /** The address of this list sorted by a column. */
    public String sortedBy(String sort) {
        return getAddress().sortedBy(OneOffFilter.Sort.valueOf(sort));
    }
}
