package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.boundary.MyRequest;
import org.palestre.seasonal.boundary.MySlotRequests;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.shared.PageRequest;

/** What a club must do today about its weekly slots, and what is new about them. */
@Named
@RequestScoped
public class SeasonalTasksBacking {

    private static final int FEW = 5;
    private static final Duration SOON = Duration.ofDays(14);

    @Inject
    private MySlotRequests requests;

    @Inject
    private RequestWeeklySlot requestWeeklySlot;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private Clock clock;

    private List<MyRequest> latest;
    private CampaignView campaign;

    /** The requests that the club has begun and not sent. */
    public List<MyRequest> getDrafts() {
        return latest().stream()
                .filter(request -> request.status() == RequestStatus.DRAFT)
                .toList();
    }

    /** The latest requests that the city has answered or works on. */
    public List<MyRequest> getNews() {
        return latest().stream()
                .filter(request -> request.status() != RequestStatus.DRAFT)
                .limit(FEW)
                .toList();
    }

    /** The campaign that is open; null if none is. */
    public CampaignView getOpenCampaign() {
        if (campaign == null) {
            campaign = currentClub
                    .club()
                    .flatMap(club -> requestWeeklySlot.campaign(club.id()))
                    .or(campaigns::current)
                    .filter(current -> current.phase() == CampaignPhase.OPEN)
                    .orElse(null);
        }
        return campaign;
    }

    /** Whether the window closes within two weeks, so that it is time. */
    public boolean isClosingSoon() {
        return getOpenCampaign() != null
                && Duration.between(clock.instant(), campaign.closesAt()).compareTo(SOON) < 0;
    }

    private List<MyRequest> latest() {
        if (latest == null) {
            latest = currentClub
                    .club()
                    .map(club ->
                            requests.history(club.id(), new PageRequest(0, 20)).items())
                    .orElse(List.of());
        }
        return latest;
    }
}
