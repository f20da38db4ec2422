package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.seasonal.boundary.CampaignChoice;
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
public class WorkListBacking extends OfficeList<WorkItem, RequestStatus> {

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
    private List<CampaignChoice> allCampaigns;
    private Long site;

    public WorkListBacking() {
        super(RequestStatus.DRAFT);
    }

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

    @Override
    protected Page<WorkItem> read(PageRequest asked) {
        view = requests.view(getFilter(), asked);
        return view.page();
    }

    @Override
    public int getPage() {
        return getAddress().page();
    }

    @Override
    protected Set<RequestStatus> wanted() {
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
    protected Map<RequestStatus, Long> count() {
        getList();
        return view.statuses();
    }

    /** The score of a request on this page; null if its campaign adopted no criteria. */
    public ScoreView score(WorkItem item) {
        if (scores == null) {
            scores = consultScores.scores(
                    getList().items().stream().map(WorkItem::id).toList());
        }
        return scores.get(item.id());
    }

    /** New requests and renewals. */
    public RequestType[] getTypes() {
        return RequestType.values();
    }

    /** The address of this list sorted by a column. */
    public String sortedBy(String sort) {
        return getAddress().sortedBy(SlotRequestFilter.Sort.valueOf(sort));
    }

    public List<CampaignChoice> getCampaigns() {
        if (allCampaigns == null) {
            allCampaigns = campaigns.choices();
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
