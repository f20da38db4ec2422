package org.palestre.web.seasonal.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.campaign.boundary.ChooseCampaignSites;
import org.palestre.seasonal.campaign.boundary.Participation;
import org.palestre.seasonal.campaign.boundary.ParticipationBasis;
import org.palestre.seasonal.campaign.boundary.ParticipationForm;
import org.palestre.web.shell.Notices;

/** Which sites take part in a campaign. */
@Named
@ViewScoped
public class CampaignSitesBacking implements Serializable {

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private ChooseCampaignSites choice;

    @Inject
    private Notices notices;

    private long id;
    private CampaignView campaign;
    private Participation participation;
    private ParticipationBasis basis;
    private List<String> districts;
    private List<SiteKind> kinds;
    private List<Long> added;
    private List<Long> leftOut;
    private Long newlyAdded;
    private Long newlyLeftOut;

    /** Reads what was chosen. */
    public void load() {
        campaign = campaigns.campaign(id);
        participation = choice.participation(id);
        basis = participation.basis();
        districts = new ArrayList<>(participation.districtCodes());
        kinds = new ArrayList<>(participation.kinds());
        added = new ArrayList<>(participation.addedSites());
        leftOut = new ArrayList<>(participation.leftOutSites());
    }

    /** Saves the choice and says how many sites that makes. */
    public String save() {
        Participation chosen = choice.choose(
                id, participation.version(), new ParticipationForm(basis, districts, kinds, added, leftOut));
        notices.success("campaign.sites.saved", chosen.sites(), chosen.allSites());
        return "/gestion/campaign-sites?faces-redirect=true&id=" + id;
    }

    /** Puts the site that was found on the list of those that take part. */
    public void add() {
        newlyAdded = put(newlyAdded, added);
    }

    /** Puts the site that was found on the list of those that do not. */
    public void leaveOut() {
        newlyLeftOut = put(newlyLeftOut, leftOut);
    }

    private static Long put(Long site, List<Long> list) {
        if (site != null && !list.contains(site)) {
            list.add(site);
        }
        return null;
    }

    /** Takes a site off both lists. */
    public void remove(long site) {
        added.remove((Long) site);
        leftOut.remove((Long) site);
    }

    public ParticipationBasis[] getBases() {
        return ParticipationBasis.values();
    }

    public SiteKind[] getAllKinds() {
        return SiteKind.values();
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public Participation getParticipation() {
        return participation;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ParticipationBasis getBasis() {
        return basis;
    }

    public void setBasis(ParticipationBasis basis) {
        this.basis = basis;
    }

    public List<String> getDistricts() {
        return districts;
    }

    public void setDistricts(List<String> districts) {
        this.districts = districts;
    }

    public List<SiteKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<SiteKind> kinds) {
        this.kinds = kinds;
    }

    public List<Long> getAdded() {
        return added;
    }

    public List<Long> getLeftOut() {
        return leftOut;
    }

    public Long getNewlyAdded() {
        return newlyAdded;
    }

    public void setNewlyAdded(Long newlyAdded) {
        this.newlyAdded = newlyAdded;
    }

    public Long getNewlyLeftOut() {
        return newlyLeftOut;
    }

    public void setNewlyLeftOut(Long newlyLeftOut) {
        this.newlyLeftOut = newlyLeftOut;
    }
}
