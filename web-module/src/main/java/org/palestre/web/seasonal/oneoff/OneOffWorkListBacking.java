package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.OneOffFilter;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffLine;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.seasonal.OfficeList;

/** The booking office's list of one-off requests: filtered, sorted and paged by the address, in the database. */
@Named
@RequestScoped
public class OneOffWorkListBacking extends OfficeList<OneOffLine, OneOffStatus> {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExamineOneOffRequests requests;

    private OneOffListAddress address;

    public OneOffWorkListBacking() {
        super(OneOffStatus.DRAFT);
    }

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

    @Override
    protected Page<OneOffLine> read(PageRequest asked) {
        return requests.list(getFilter(), asked);
    }

    @Override
    public int getPage() {
        return getAddress().page();
    }

    @Override
    protected Set<OneOffStatus> wanted() {
        return getFilter().statuses();
    }

    @Override
    protected Enum<?> sort() {
        return getFilter().sort();
    }

    @Override
    protected boolean descending() {
        return getFilter().descending();
    }

    @Override
    protected Map<OneOffStatus, Long> count() {
        return requests.countByStatus(getFilter());
    }

    /** How many wait for a decision in the agent's scope, whatever the list shows. */
    public long getWaiting() {
        Map<OneOffStatus, Long> all = requests.countByStatus(OneOffFilter.ALL);
        return OneOffStatus.UNDECIDED.stream().mapToLong(all::get).sum();
    }

    public OneOffKind[] getKinds() {
        return OneOffKind.values();
    }

    /** The address of this list sorted by a column. */
    public String sortedBy(String sort) {
        return getAddress().sortedBy(OneOffFilter.Sort.valueOf(sort));
    }
}
