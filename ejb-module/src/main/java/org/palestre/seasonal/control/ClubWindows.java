package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.campaign.boundary.ReopenForClub;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;

/** When a club may submit: while its campaign is open, or once it was opened again for that club alone. */
@ApplicationScoped
public class ClubWindows {

    @Inject
    private Campaigns campaigns;

    @Inject
    private ReopenForClub reopenings;

    @Inject
    private Clock clock;

    /** The window that counts for a club now. */
    public SubmissionWindow of(Campaign campaign, long organisationId) {
        return window(campaign, organisationId, false);
    }

    /**
     * The same, whose end nobody moves before this transaction is over. The campaign is {@link Campaigns#share shared}
     * already.
     */
    public SubmissionWindow hold(Campaign campaign, long organisationId) {
        return window(campaign, organisationId, true);
    }

    /** The campaign that takes a club's requests now; else the one that will next; else the last. */
    public Optional<Campaign> current(long organisationId) {
        return currentId(organisationId).map(campaigns::get);
    }

    /** The same, for who has yet to {@link Campaigns#share} it. */
    public Optional<Long> currentId(long organisationId) {
        return campaigns
                .openId(clock.instant())
                .or(() -> reopenings.campaignOpenFor(organisationId))
                .or(() -> campaigns.currentId(clock.instant()));
    }

    private SubmissionWindow window(Campaign campaign, long organisationId, boolean hold) {
        SubmissionWindow general = campaign.window();
        if (general.phase(clock.instant()) != CampaignPhase.CLOSED) {
            return general;
        }
        return reopenings
                .window(campaign.id(), organisationId, hold)
                .filter(own -> own.closesAt().isAfter(general.closesAt()))
                .orElse(general);
    }
}
