package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.campaign.control.DocumentList;
import org.palestre.seasonal.campaign.control.DocumentsOfClub;
import org.palestre.seasonal.campaign.entity.Documents;
import org.palestre.seasonal.clubdocuments.boundary.ConsultClubDocuments;
import org.palestre.seasonal.control.WholeCity;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The documents that a campaign asks of clubs: the office lists them and notes which of them a club has in order. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class CampaignDocuments {

    @Inject
    private WholeCity wholeCity;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Documents documents;

    @Inject
    private DocumentsOfClub ofClub;

    @Inject
    private Clock clock;

    @EJB
    private CurrentPerson person;

    @EJB
    private ConsultOrganisations organisations;

    @EJB
    private ConsultClubDocuments clubDocuments;

    @EJB
    private AuditTrail audit;

    /** What the campaign asks for, in its order; for everybody. */
    @PermitAll
    public List<RequiredDocument> required(long campaignId) {
        return documents.required(campaignId);
    }

    /**
     * Writes the list anew, in the order given. A document that keeps its kind keeps what was noted about clubs.
     *
     * @param seen the list as it was when it was read
     * @throws BusinessException {@code seasonal.wholeCityOnly}; {@code seasonal.unknownCampaign}; {@code
     *     seasonal.changedMeanwhile} if the list is not as it was seen; {@code shared.missing}, {@code shared.tooLong}, {@code campaign.documentTwice} (line),
     *     {@code campaign.badDueDays} (most, line), {@code campaign.unknownKind}, {@code campaign.tooManyDocuments} at {@code documents}
     */
    public List<RequiredDocument> write(long campaignId, List<RequiredDocument> seen, List<RequiredDocument> wanted) {
        wholeCity.require();
        List<RequiredDocument> valid = DocumentList.checked(wanted);
        var campaign = campaigns.lock(campaignId);
        List<RequiredDocument> former = documents.required(campaignId);
        if (!same(former, seen)) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        requireKinds(former, valid);
        documents.write(campaignId, valid);
        audit.record("seasonal.writeCampaignDocuments", "seasonal.campaign", campaignId, campaign.name());
        return documents.required(campaignId);
    }

    private static boolean same(List<RequiredDocument> former, List<RequiredDocument> seen) {
        return former.size() == seen.size()
                && IntStream.range(0, seen.size())
                        .allMatch(place -> former.get(place).sameAs(seen.get(place)));
    }

    /** What is new is one of the city's kinds; what the campaign asks for already stays, even if the city does no more. */
    private void requireKinds(List<RequiredDocument> former, List<RequiredDocument> wanted) {
        Set<Long> asked = former.stream().map(RequiredDocument::kindId).collect(Collectors.toSet());
        List<Long> added = wanted.stream()
                .map(RequiredDocument::kindId)
                .filter(kind -> !asked.contains(kind))
                .toList();
        if (clubDocuments.hold(added).size() < added.size()) {
            throw BusinessException.invalid("campaign.unknownKind", "documents");
        }
    }

    /** What is asked for, and how it stands with a club. */
    public List<ClubDocument> ofClub(long campaignId, long organisationId) {
        return ofClub.ofCampaign(campaignId, organisationId);
    }

    /**
     * The same for whoever acts for the club.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    @RolesAllowed(Roles.PERSON)
    public List<ClubDocument> ofMyClub(long campaignId, long organisationId) {
        person.requireActsFor(organisationId);
        return ofClub.ofCampaign(campaignId, organisationId);
    }

    /**
     * What each campaign that concerns the club now asks for, and until when, for whoever acts for the club.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    @RolesAllowed(Roles.PERSON)
    public List<CampaignDue> dueOfMyClub(long organisationId) {
        person.requireActsFor(organisationId);
        return ofClub.due(organisationId);
    }

    /**
     * Notes whether a club has a document in order that it has not handed in here, as one shown on paper. Twice is the same
     * as once.
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
     * The share of a campaign's documents that clubs have in order, from 0 to 1, by club; empty if none is asked for. For
     * other components; the caller has checked the right.
     */
    @PermitAll
    public Map<Long, Double> shareKept(long campaignId, Set<Long> organisationIds) {
        return ofClub.share(campaignId, organisationIds);
    }
}
