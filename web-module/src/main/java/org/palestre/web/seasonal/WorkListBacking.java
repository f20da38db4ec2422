package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.boundary.SlotRequestFilter;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.seasonal.boundary.WorkListView;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The booking office's list of requests: filtered, sorted and paged by the address, in the database. */
@Named
@RequestScoped
public class WorkListBacking {

    private static final int SIZE = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private ConsultScores consultScores;

    private WorkListAddress address;
    private WorkListView view;
    private Map<Long, ScoreView> scores;
    private List<CampaignView> allCampaigns;
    private Long site;

    /** The list that the address names. */
    public WorkListAddress getAddress() {
        if (address == null) {
            address = WorkListAddress.of(request.getParameterMap());
        }
        return address;
    }

    public SlotRequestFilter getFilter() {
        return getAddress().filter();
    }

    /** This page of the list. */
    public Page<WorkItem> getList() {
        return view().page();
    }

    /** The score of a request on this page; null if its campaign adopted no criteria. */
    public ScoreView score(WorkItem item) {
        if (scores == null) {
            scores = consultScores.scores(
                    getList().items().stream().map(WorkItem::id).toList());
        }
        return scores.get(item.id());
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** How many requests of this list stand where. */
    public Map<RequestStatus, Long> getCounts() {
        return view().statuses();
    }

    private WorkListView view() {
        if (view == null) {
            view = requests.view(getFilter(), new PageRequest(getAddress().page() - 1, SIZE));
        }
        return view;
    }

    /** The states that a request may have here, without drafts. */
    public Set<RequestStatus> getStatuses() {
        return EnumSet.complementOf(EnumSet.of(RequestStatus.DRAFT));
    }

    /** New requests and renewals. */
    public RequestType[] getTypes() {
        return RequestType.values();
    }

    /** Whether the list shows a state only because it was asked for. */
    public boolean wants(RequestStatus status) {
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
        return getAddress().sortedBy(SlotRequestFilter.Sort.valueOf(sort));
    }

    public List<CampaignView> getCampaigns() {
        if (allCampaigns == null) {
            allCampaigns = campaigns.list();
        }
        return allCampaigns;
    }

    /** The list that the form asks for, at an address of its own. */
    public void apply() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/gestion/slot-requests?list=1"
                + getAddress().at(site).query());
    }

    /** The site that was chosen in the form, or that the address names. */
    public Long getSite() {
        return site == null ? getFilter().siteId() : site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
