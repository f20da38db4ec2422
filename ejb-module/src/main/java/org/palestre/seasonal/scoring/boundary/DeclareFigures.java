package org.palestre.seasonal.scoring.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.ClubWindows;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.scoring.control.FigureRules;
import org.palestre.seasonal.scoring.entity.Declarations;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** A club says of itself what counts in a campaign, once for all its requests. Its delegates only. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class DeclareFigures {

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private Campaigns campaigns;

    @Inject
    private ClubWindows windows;

    @Inject
    private Declarations declarations;

    @Inject
    private Clock clock;

    /**
     * What the club declared.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}, {@code accounts.unknownOrganisation}
     */
    public Declaration declaration(long campaignId, long organisationId) {
        person.requireActsFor(organisationId);
        campaigns.get(campaignId);
        return declarations.of(campaignId, organisationId);
    }

    /**
     * Declares, or declares anew: what the office had checked is to be checked again. In the campaign's window only, or in the one that was opened again for the club.
     *
     * @param version as it was read; 0 if there was none
     * @throws BusinessException {@code seasonal.unknownCampaign}, {@code accounts.unknownOrganisation}; {@code
     *     seasonal.windowClosed} (from, until); {@code shared.missing} and {@code scoring.residentsAboveMembers} at their
     *     fields; {@code seasonal.changedMeanwhile}
     */
    public Declaration declare(long campaignId, long organisationId, long version, ClubFigures figures) {
        person.requireActsFor(organisationId);
        Instant now = clock.instant();
        windows.hold(campaigns.share(campaignId), organisationId).requireOpen(now);
        ClubFigures valid = FigureRules.checked(figures);
        declarations.declare(campaignId, organisationId, version, valid, person.requirePersonId(), now);
        audit.record("scoring.declare", "accounts.organisation", organisationId, FigureRules.inWords(valid));
        return declarations.of(campaignId, organisationId);
    }
}
