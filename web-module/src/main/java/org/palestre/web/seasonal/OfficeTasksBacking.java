package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.SlotRequestFilter;
import org.palestre.seasonal.boundary.WaitingInDistrict;

/** What waits for the booking office: requests by district, and how far the campaign is. */
@Named
@RequestScoped
public class OfficeTasksBacking {

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private ManageCampaigns campaigns;

    private List<WaitingInDistrict> waiting;
    private CampaignView campaign;
    private Map<RequestStatus, Long> counts;
    private Long competing;

    /** The districts in which requests wait, with how many. */
    public List<WaitingInDistrict> getWaiting() {
        if (waiting == null) {
            waiting = requests.waitingByDistrict();
        }
        return waiting;
    }

    /** The campaign that matters now; null if there is none. */
    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = campaigns.current().orElse(null);
        }
        return campaign;
    }

    /** How many requests of that campaign have an answer. */
    public long getDecided() {
        return counts().entrySet().stream()
                .filter(count -> !count.getKey().undecided())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many requests that campaign has. */
    public long getAll() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many requests of that campaign were taken in hand and have no answer yet. */
    public long getBegun() {
        return getCampaign() == null ? 0 : counts().getOrDefault(RequestStatus.IN_EXAMINATION, 0L);
    }

    /** How many undecided requests want the same times as others. */
    public long getCompeting() {
        if (competing == null) {
            competing = requests.number(new SlotRequestFilter(
                    null, null, null, null, RequestStatus.UNDECIDED, null, null, true, null, false));
        }
        return competing;
    }

    private Map<RequestStatus, Long> counts() {
        if (counts == null) {
            counts = requests.countByStatus(new SlotRequestFilter(
                    getCampaign().id(), null, null, null, Set.of(), null, null, false, null, false));
        }
        return counts;
    }
}
