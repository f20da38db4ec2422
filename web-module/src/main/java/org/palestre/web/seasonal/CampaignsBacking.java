package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.web.shell.Notices;

/** The campaigns of the city, and the buttons that open and close one at once. */
@Named
@RequestScoped
public class CampaignsBacking {

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private Notices notices;

    private List<CampaignView> list;

    public List<CampaignView> getList() {
        if (list == null) {
            list = campaigns.list();
        }
        return list;
    }

    /** Opens the window of a campaign now. */
    public String openNow(CampaignView campaign) {
        campaigns.openNow(campaign.id(), campaign.version());
        notices.success("seasonal.campaigns.opened", campaign.name());
        return "/gestion/campaigns?faces-redirect=true";
    }

    /** The icon that goes with a phase. */
    public String icon(CampaignPhase phase) {
        return switch (phase) {
            case COMING -> "hourglass";
            case OPEN -> "lock-open";
            case CLOSED -> "lock";
        };
    }

    /** The colour that goes with a phase. */
    public String tone(CampaignPhase phase) {
        return switch (phase) {
            case COMING -> "info";
            case OPEN -> "success";
            case CLOSED -> "neutral";
        };
    }
}
