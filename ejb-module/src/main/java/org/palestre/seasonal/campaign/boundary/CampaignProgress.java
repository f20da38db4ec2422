package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.campaign.entity.ProgressCounts;
import org.palestre.seasonal.campaign.entity.ProgressFigures;
import org.palestre.seasonal.campaign.entity.SilentClubs;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** How a campaign goes. An agent sees what is asked for the sites of his scope. Statements do not grow with what is shown. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class CampaignProgress {

    @EJB
    private CurrentPerson person;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews views;

    @Inject
    private ProgressCounts counts;

    @Inject
    private ProgressFigures figures;

    @Inject
    private SilentClubs silentClubs;

    @Inject
    private Clock clock;

    /** @throws BusinessException {@code seasonal.unknownCampaign} */
    public ProgressBoard board(long campaignId) {
        return board(campaignId, () -> silentClubs.count(campaignId, null, person.scope()));
    }

    /**
     * The board with a page of silent clubs, as {@link #silent} finds them.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    public ProgressView view(long campaignId, String words, PageRequest page) {
        Page<SilentClub> found = silent(campaignId, words, page);
        return new ProgressView(
                words == null || words.isBlank() ? board(campaignId, found::total) : board(campaignId), found);
    }

    private ProgressBoard board(long campaignId, LongSupplier silent) {
        CampaignView campaign = views.view(campaigns.get(campaignId));
        AgentScope scope = person.scope();
        ProgressCounts.Counts found = counts.of(campaignId, first(campaign), last(campaign), clock.getZone(), scope);
        long drafts = found.statuses().get(RequestStatus.DRAFT);
        return new ProgressBoard(
                campaign,
                found.days(),
                found.statuses(),
                found.districts(),
                found.statuses().values().stream().mapToLong(Long::longValue).sum() - drafts,
                found.clubs(),
                silent.getAsLong());
    }

    /** The sites for which something was asked, those with most requests first. */
    public Page<PlaceCount> sites(long campaignId, PageRequest page) {
        return figures.sites(campaignId, person.scope(), page);
    }

    /**
     * Clubs that hold a permit now or asked for something in the campaign before, and have submitted nothing in this one.
     *
     * @param words of the name; neither accents nor case matter; may be null
     */
    public Page<SilentClub> silent(long campaignId, String words, PageRequest page) {
        return silentClubs.page(campaignId, words, person.scope(), page);
    }

    /** All of them, for a file. */
    public List<SilentClub> allSilent(long campaignId, String words) {
        return silentClubs.all(campaignId, words, person.scope());
    }

    private LocalDate first(CampaignView campaign) {
        return LocalDate.ofInstant(campaign.opensAt(), clock.getZone());
    }

    private LocalDate last(CampaignView campaign) {
        LocalDate end = LocalDate.ofInstant(campaign.closesAt().minusNanos(1), clock.getZone());
        LocalDate today = LocalDate.now(clock);
        return end.isAfter(today) ? today : end;
    }
}
