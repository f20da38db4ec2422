package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.campaign.control.CampaignMail;
import org.palestre.seasonal.campaign.entity.Reminders;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.Roles;

/** Writes to the clubs of a reminder one after the other, for its job: each in a transaction of its own, and each once. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SendReminders {

    @Inject
    private Reminders reminders;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignMail mail;

    @Inject
    private Clock clock;

    /** How many clubs wait. */
    public long left(long reminderId) {
        return reminders.left(reminderId);
    }

    /** The clubs that wait, those after one of them. */
    public List<Long> waiting(long reminderId, long after, int most) {
        return reminders.waiting(reminderId, after, most);
    }

    /** Writes to one, unless that was done, it has answered meanwhile, or the campaign is open no more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind(long reminderId, long organisationId) {
        Optional<Long> campaignId = reminders.lock(reminderId, organisationId);
        if (campaignId.isPresent()) {
            Instant now = clock.instant();
            Campaign campaign = campaigns.get(campaignId.get());
            Optional<SilentClub> silent = campaign.window().phase(now) == CampaignPhase.OPEN
                    ? reminders.silent(reminderId, organisationId)
                    : Optional.empty();
            silent.ifPresent(club -> mail.remind(campaign, club));
            reminders.done(reminderId, organisationId, silent.isPresent(), now);
        }
    }
}
