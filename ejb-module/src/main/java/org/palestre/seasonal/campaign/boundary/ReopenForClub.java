package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.campaign.control.CampaignMail;
import org.palestre.seasonal.campaign.entity.Reopenings;
import org.palestre.seasonal.control.SubmissionWindow;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;
import org.palestre.shared.Texts;

/** The booking office lets one club submit after the end of a campaign, for a reason and until an end of its own. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ReopenForClub {

    @Resource
    private SessionContext context;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Reopenings reopenings;

    @Inject
    private CampaignMail mail;

    @Inject
    private Clock clock;

    @EJB
    private ConsultOrganisations organisations;

    @EJB
    private AuditTrail audit;

    /** All of a campaign, the latest first. */
    public List<Reopening> list(long campaignId) {
        return reopenings.ofCampaign(campaignId, clock.instant());
    }

    /**
     * Opens a campaign that is closed for one club, from now on, and writes so to the club.
     *
     * @param closesAt on the city's clock
     * @param reason for the record; the club reads it too
     * @throws BusinessException {@code seasonal.unknownCampaign}; {@code accounts.unknownOrganisation};
     *     {@code campaign.notClosed} as long as it is open for everybody or still to come; {@code shared.missing},
     *     {@code shared.tooLong} at {@code reason}; {@code campaign.endIsPast} at {@code closesAt};
     *     {@code campaign.reopenedAlready} (until) at {@code organisationId}
     */
    public Reopening reopen(long campaignId, long organisationId, LocalDateTime closesAt, String reason) {
        Campaign campaign = campaigns.lock(campaignId);
        OrganisationView club = organisations.organisation(organisationId);
        Instant now = clock.instant();
        if (campaign.window().phase(now) != CampaignPhase.CLOSED) {
            throw BusinessException.conflict(
                    "campaign.notClosed", campaign.window().closesAt());
        }
        String wording = Texts.required(reason, "reason", 1_000);
        Instant end = end(closesAt, now);
        long id;
        try {
            id = reopenings.add(
                    campaignId,
                    organisationId,
                    now,
                    end,
                    wording,
                    context.getCallerPrincipal().getName());
        } catch (PersistenceException e) {
            throw SqlState.EXCLUSION.equals(SqlState.of(e))
                    ? BusinessException.invalid("campaign.reopenedAlready", "organisationId", club.name())
                    : e;
        }
        mail.reopened(campaign, club, end, wording);
        audit.record("seasonal.reopenForClub", "seasonal.campaign", campaignId, club.name() + ", " + wording);
        return reopenings.get(id, now);
    }

    /**
     * Ends it at once; nothing happens if it is over.
     *
     * @throws BusinessException {@code campaign.unknownReopening}
     */
    public Reopening end(long id) {
        Instant now = clock.instant();
        if (reopenings.end(id, now)) {
            Reopening ended = reopenings.get(id, now);
            audit.record("seasonal.endReopening", "seasonal.campaign", ended.campaignId(), ended.organisationName());
        }
        return reopenings.get(id, now);
    }

    /**
     * The last window that was opened again for a club. For the core, which has checked the right.
     *
     * @param hold whether nobody may move its end before this transaction is over
     */
    @PermitAll
    public Optional<SubmissionWindow> window(long campaignId, long organisationId, boolean hold) {
        return reopenings.window(campaignId, organisationId, hold);
    }

    /** The campaign that is open again for a club now. For the core, which has checked the right. */
    @PermitAll
    public Optional<Long> campaignOpenFor(long organisationId) {
        return reopenings.campaignOpenFor(organisationId, clock.instant());
    }

    private Instant end(LocalDateTime closesAt, Instant now) {
        if (closesAt == null) {
            throw BusinessException.invalid("shared.missing", "closesAt");
        }
        Instant end = closesAt.atZone(clock.getZone()).toInstant();
        if (!end.isAfter(now) || closesAt.getYear() > 2200) {
            throw BusinessException.invalid("campaign.endIsPast", "closesAt");
        }
        return end;
    }
}
