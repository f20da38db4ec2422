package org.palestre.web.seasonal.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.campaign.boundary.ReopenForClub;
import org.palestre.seasonal.campaign.boundary.Reopening;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** A campaign that is over is opened again for single clubs. */
@Named
@ViewScoped
public class CampaignReopeningsBacking implements Serializable {

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private ReopenForClub reopenings;

    @Inject
    private Notices notices;

    private long id;
    private CampaignView campaign;
    private ArrayList<Reopening> list;
    private Long organisationId;
    private LocalDate closesOn;
    private LocalTime closesAt;
    private String reason;

    /** Reads who was let in late. */
    public void load() {
        campaign = campaigns.campaign(id);
        list = new ArrayList<>(reopenings.list(id));
    }

    /** Lets a club in. */
    public String reopen() {
        if (organisationId == null) {
            throw BusinessException.invalid("shared.missing", "organisationId");
        }
        Reopening opened = reopenings.reopen(id, organisationId, end(), reason);
        notices.success("campaign.reopenings.opened", opened.organisationName(), opened.closesAt());
        return address();
    }

    /** Without a time the whole of the last day counts. */
    private LocalDateTime end() {
        if (closesOn == null) {
            return null;
        }
        return closesAt == null ? closesOn.plusDays(1).atStartOfDay() : closesOn.atTime(closesAt);
    }

    /** Ends it for a club. */
    public String end(Reopening reopening) {
        reopenings.end(reopening.id());
        notices.success("campaign.reopenings.ended", reopening.organisationName());
        return address();
    }

    /** Only a campaign that is over is opened again. */
    public boolean isClosed() {
        return campaign.phase() == CampaignPhase.CLOSED;
    }

    private String address() {
        return "/gestion/campaign-reopenings?faces-redirect=true&id=" + id;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public List<Reopening> getList() {
        return list;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalTime closesAt) {
        this.closesAt = closesAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
