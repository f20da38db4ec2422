package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.campaign.control.DocumentList;
import org.palestre.seasonal.campaign.entity.Documents;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The documents that a campaign asks of clubs: the office lists them and notes which of them a club has in order. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class CampaignDocuments {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    @EJB
    private CurrentPerson person;

    @EJB
    private ConsultOrganisations organisations;

    @EJB
    private AuditTrail audit;

    /** What the campaign asks for, in its order; for everybody. */
    @PermitAll
    public List<RequiredDocument> required(long campaignId) {
        return documents.required(campaignId);
    }

    /**
     * Writes the list anew, in the order given. A document that keeps its id keeps what was noted about clubs.
     *
     * @param seen the list as it was when it was read
     * @throws BusinessException {@code seasonal.unknownCampaign}; {@code seasonal.changedMeanwhile} if the list is not as
     *     it was seen; {@code shared.missing}, {@code shared.tooLong}, {@code campaign.documentTwice} (name),
     *     {@code campaign.tooManyDocuments} at {@code documents}
     */
    public List<RequiredDocument> write(long campaignId, List<RequiredDocument> seen, List<RequiredDocument> wanted) {
        List<RequiredDocument> valid = DocumentList.checked(wanted);
        var campaign = campaigns.lock(campaignId);
        if (!documents.required(campaignId).equals(seen)) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        documents.write(campaignId, valid);
        audit.record("seasonal.writeCampaignDocuments", "seasonal.campaign", campaignId, campaign.name());
        return documents.required(campaignId);
    }

    /** What is asked for, and how it stands with a club. */
    public List<ClubDocument> ofClub(long campaignId, long organisationId) {
        return documents.ofClub(campaignId, organisationId);
    }

    /**
     * The same for whoever acts for the club.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    @RolesAllowed(Roles.PERSON)
    public List<ClubDocument> ofMyClub(long campaignId, long organisationId) {
        person.requireActsFor(organisationId);
        return documents.ofClub(campaignId, organisationId);
    }

    /**
     * Notes whether a club has a document in order. Twice is the same as once.
     *
     * @throws BusinessException {@code campaign.unknownDocument}; {@code accounts.unknownOrganisation}
     */
    public void keep(long documentId, long organisationId, boolean kept) {
        String name = organisations.organisation(organisationId).name();
        String document =
                documents.name(documentId).orElseThrow(() -> BusinessException.notFound("campaign.unknownDocument"));
        if (documents.keep(documentId, organisationId, kept, clock.instant())) {
            audit.record(
                    kept ? "seasonal.keepDocument" : "seasonal.missDocument",
                    "accounts.organisation",
                    organisationId,
                    name + ", " + document);
        }
    }

    /**
     * The share of a campaign's documents that clubs have in order, from 0 to 1, by club; 1 for all if none is asked for.
     * For other components; the caller has checked the right.
     */
    @PermitAll
    public Map<Long, Double> shareKept(long campaignId, List<Long> organisationIds) {
        return documents.shareKept(campaignId, organisationIds);
    }
}
