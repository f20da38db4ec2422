package org.palestre.web.seasonal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignForm;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.web.shell.Notices;

/** Creates a campaign, with the texts of the last one to begin with, or changes one. */
@Named
@ViewScoped
public class CampaignBacking implements Serializable {

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private Notices notices;

    @Inject
    private transient Clock clock;

    private Long id;
    private Long after;
    private long version;
    private String name;
    private MomentFields opens = new MomentFields(LocalTime.of(9, 0));
    private MomentFields closes = new MomentFields(LocalTime.MIDNIGHT);
    private List<Long> seasonIds = new ArrayList<>();
    private Publication publication = Publication.AT_ONCE;
    private MomentFields publishes = new MomentFields((LocalDateTime) null);
    private CampaignWording texts;
    private CampaignView campaign;
    private List<SeasonRef> seasons = List.of();

    /** Reads the campaign that the address names, or prepares a new one, as the next after another if it names that. */
    public void load() {
        if (id != null) {
            campaign = campaigns.campaign(id);
            version = campaign.version();
            show(new CampaignForm(
                    campaign.name(),
                    local(campaign.opensAt()),
                    local(campaign.closesAt()),
                    campaign.seasons().stream().map(SeasonRef::id).toList(),
                    campaign.publication(),
                    local(campaign.publishesAt()),
                    campaign.texts()));
        } else if (after != null) {
            show(campaigns.next(after));
        } else {
            texts = new CampaignWording(campaigns.proposedTexts());
        }
        LocalDate today = LocalDate.now(clock);
        seasons = campaigns.seasons().stream()
                .filter(season -> !season.lastDate().isBefore(today) || seasonIds.contains(season.id()))
                .toList();
    }

    private void show(CampaignForm form) {
        name = form.name();
        opens = new MomentFields(form.opensAt());
        closes = new MomentFields(form.closesAt());
        seasonIds = new ArrayList<>(form.seasonIds());
        publication = form.publication();
        publishes = new MomentFields(form.publishesAt());
        texts = new CampaignWording(form.texts());
    }

    private LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, clock.getZone());
    }

    /** Saves what was typed. */
    public String save() {
        CampaignForm form = new CampaignForm(
                name, opens.moment(), closes.moment(), seasonIds, publication, publishes.moment(), texts.texts());
        CampaignView saved = id == null ? campaigns.create(form, after) : campaigns.change(id, version, form);
        notices.success("seasonal.campaign.saved", saved.name());
        return "/gestion/campaigns?faces-redirect=true";
    }

    /** The seasons to choose from: those that are not over, and those that the campaign is for. */
    public List<SeasonRef> getSeasons() {
        return seasons;
    }

    /** The ways in which decisions go out. */
    public Publication[] getPublications() {
        return Publication.values();
    }

    /** Whether requests were made in it already, so that its seasons stand. */
    public boolean isRequested() {
        return campaign != null && campaign.requests() > 0;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public CampaignWording getTexts() {
        return texts;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public MomentFields getOpens() {
        return opens;
    }

    public MomentFields getCloses() {
        return closes;
    }

    public MomentFields getPublishes() {
        return publishes;
    }

    public Publication getPublication() {
        return publication;
    }

    public void setPublication(Publication publication) {
        this.publication = publication;
    }

    public List<Long> getSeasonIds() {
        return seasonIds;
    }

    public void setSeasonIds(List<Long> seasonIds) {
        this.seasonIds = seasonIds;
    }
}
