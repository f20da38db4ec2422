package org.palestre.seasonal.scoring.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.scoring.control.FigureRules;
import org.palestre.seasonal.scoring.entity.Declarations;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The office checks what clubs declare: it accepts, or corrects and says why, which the club reads. An agent sees the
 * clubs that asked for a slot in his or her scope.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class CheckFigures {

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Declarations declarations;

    @Inject
    private Clock clock;

    /**
     * The clubs that asked for a slot in a campaign, by name.
     *
     * @param uncheckedOnly only those whose declaration is to be checked or is missing
     * @param text part of a name; may be null
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    public Page<DeclarationLine> list(long campaignId, boolean uncheckedOnly, String text, PageRequest page) {
        campaigns.get(campaignId);
        return declarations.list(campaignId, uncheckedOnly, text, person.scope(), page);
    }

    /**
     * One club's.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}; {@code accounts.outOfScope} unless it asked for a slot
     *     in the agent's scope
     */
    public Declaration declaration(long campaignId, long organisationId) {
        campaigns.get(campaignId);
        requireScope(campaignId, organisationId);
        return declarations.of(campaignId, organisationId);
    }

    /**
     * What the club declared is right.
     *
     * @throws BusinessException as {@link #declaration}; {@code scoring.nothingDeclared}; {@code
     *     seasonal.changedMeanwhile}
     */
    public Declaration accept(long campaignId, long organisationId, long version) {
        if (declaration(campaignId, organisationId).declared() == null) {
            throw BusinessException.conflict("scoring.nothingDeclared");
        }
        declarations.accept(campaignId, organisationId, version, clock.instant());
        audit.record("scoring.acceptFigures", "accounts.organisation", organisationId, null);
        return declarations.of(campaignId, organisationId);
    }

    /**
     * Something else counts than what the club declared, or it declared nothing.
     *
     * @param note why; the club reads it
     * @throws BusinessException as {@link #declaration}; {@code shared.missing} and {@code
     *     scoring.residentsAboveMembers} at their fields; {@code seasonal.changedMeanwhile}
     */
    public Declaration correct(long campaignId, long organisationId, long version, ClubFigures figures, String note) {
        declaration(campaignId, organisationId);
        ClubFigures valid = FigureRules.checked(figures);
        String why = Texts.required(note, "note", 1000);
        declarations.correct(campaignId, organisationId, version, valid, why, clock.instant());
        audit.record("scoring.correctFigures", "accounts.organisation", organisationId, FigureRules.inWords(valid));
        return declarations.of(campaignId, organisationId);
    }

    private void requireScope(long campaignId, long organisationId) {
        if (!declarations.inScope(campaignId, organisationId, person.scope())) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }
}
