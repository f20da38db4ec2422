package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.DraftView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.boundary.RequestWeeklySlot;

/** Before the first page of a request: whether it can be made now, what will be needed, and drafts to go on with. */
@Named
@RequestScoped
public class RequestStartBacking {

    @Inject
    private RequestWeeklySlot requests;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private CurrentClub currentClub;

    private CampaignView campaign;
    private List<DraftView> drafts;

    /** Starts a draft for the club. */
    public String start() {
        DraftView draft =
                requests.startDraft(currentClub.club().map(OrganisationView::id).orElseThrow());
        return "/account/request-weekly-slot?faces-redirect=true&step=place&draft=" + draft.id();
    }

    /** The campaign that is open, or the next, or the last; null if there never was one. */
    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = currentClub
                    .club()
                    .flatMap(club -> requests.campaign(club.id()))
                    .or(campaigns::current)
                    .orElse(null);
        }
        return campaign;
    }

    /** Whether requests are received at this moment. */
    public boolean isOpen() {
        return getCampaign() != null && getCampaign().phase() == CampaignPhase.OPEN;
    }

    /** Whether requests will be received later. */
    public boolean isComing() {
        return getCampaign() != null && getCampaign().phase() == CampaignPhase.COMING;
    }

    /** What the club has begun and not yet sent. */
    public List<DraftView> getDrafts() {
        if (drafts == null) {
            drafts = currentClub.club().map(club -> requests.drafts(club.id())).orElse(List.of());
        }
        return drafts;
    }
}
