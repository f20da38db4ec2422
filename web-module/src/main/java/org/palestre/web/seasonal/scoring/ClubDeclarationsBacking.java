package org.palestre.web.seasonal.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignChoice;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.scoring.boundary.CheckFigures;
import org.palestre.seasonal.scoring.boundary.DeclarationLine;
import org.palestre.seasonal.scoring.boundary.DeclarationState;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The clubs of a campaign with what they declared, to be checked. */
@Named
@RequestScoped
public class ClubDeclarationsBacking {

    private static final int SIZE = 50;

    @Inject
    private CheckFigures figures;

    @Inject
    private ManageCampaigns campaigns;

    private Long campaign;
    private boolean unchecked;
    private String q;
    private int page = 1;
    private Page<DeclarationLine> list;

    /** The campaign that the address names; else the present one. */
    public void load() {
        if (campaign == null) {
            campaign = campaigns
                    .current()
                    .orElseThrow(() -> BusinessException.notFound("seasonal.unknownCampaign"))
                    .id();
        }
    }

    public Page<DeclarationLine> getList() {
        if (list == null) {
            list = figures.list(campaign, unchecked, q, new PageRequest(page - 1, SIZE));
        }
        return list;
    }

    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    public List<CampaignChoice> getCampaigns() {
        return campaigns.choices();
    }

    /** The address of this list, without its page. */
    public String getHere() {
        return "/gestion/club-declarations?campaign=" + campaign + "&unchecked=" + unchecked
                + (q == null || q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    /** The icon that goes with a state. */
    public String icon(DeclarationState state) {
        return switch (state) {
            case DECLARED -> "hourglass";
            case ACCEPTED -> "check-circle";
            case CORRECTED -> "pencil";
        };
    }

    /** The colour that goes with a state. */
    public String tone(DeclarationState state) {
        return switch (state) {
            case DECLARED -> "warning";
            case ACCEPTED -> "success";
            case CORRECTED -> "info";
        };
    }

    public Long getCampaign() {
        return campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }

    public boolean isUnchecked() {
        return unchecked;
    }

    public void setUnchecked(boolean unchecked) {
        this.unchecked = unchecked;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 100_000));
    }
}
