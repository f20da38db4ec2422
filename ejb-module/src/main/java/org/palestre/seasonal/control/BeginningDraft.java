package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;

/** How a club's draft begins: in the campaign that is open for it, with what is known already. */
@ApplicationScoped
public class BeginningDraft {

    /** As many unfinished drafts as this may lie about for one club. */
    private static final int MOST_DRAFTS = 100;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private ClubWindows windows;

    @Inject
    private SlotRequests requests;

    @Inject
    private Clock clock;

    /**
     * A draft with the club's correspondent and the seasons' dates filled in.
     *
     * @throws BusinessException {@code seasonal.windowClosed} (from, until) outside the window, {@code
     *     seasonal.noCampaign} if there is none, {@code seasonal.tooManyDrafts}
     */
    public SlotRequest begin(long organisationId, long personId) {
        Campaign campaign =
                windows.current(organisationId).orElseThrow(() -> BusinessException.conflict("seasonal.noCampaign"));
        windows.of(campaign, organisationId).requireOpen(clock.instant());
        if (requests.countDrafts(organisationId) >= MOST_DRAFTS) {
            throw BusinessException.conflict("seasonal.tooManyDrafts", MOST_DRAFTS);
        }
        Correspondent correspondent = organisations
                .correspondent(organisationId)
                .map(contact -> new Correspondent(contact.name(), contact.email(), contact.telephone()))
                .orElse(Correspondent.EMPTY);
        PlaceAndTimes dates = PlaceRules.withDates(PlaceAndTimes.EMPTY, campaignViews.period(campaign));
        SlotRequest draft = new SlotRequest(
                campaign.id(),
                organisationId,
                personId,
                new SlotRequestForm(dates, null, null, correspondent, null),
                clock.instant());
        requests.add(draft);
        return draft;
    }
}
