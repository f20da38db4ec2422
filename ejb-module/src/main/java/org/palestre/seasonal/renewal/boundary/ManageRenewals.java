package org.palestre.seasonal.renewal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.WholeCity;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.renewal.entity.RenewalRounds;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The booking office sets up the renewals of a campaign, watches them and sees what was set free. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageRenewals {

    private static final int MOST_REMINDERS = 10;
    private static final int EARLIEST_REMINDER = 365;
    private static final int LATEST_NEWS = 720;

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @Inject
    private WholeCity wholeCity;

    @Inject
    private Campaigns campaigns;

    @Inject
    private RenewalRounds rounds;

    /** @throws BusinessException {@code seasonal.unknownCampaign} */
    public RenewalTerms terms(long campaignId) {
        campaigns.get(campaignId);
        return rounds.terms(campaignId);
    }

    /**
     * Changes them; warnings that went out are not sent again.
     *
     * @throws BusinessException {@code seasonal.wholeCityOnly}; {@code seasonal.unknownCampaign}; {@code
     *     renewal.reminderDays} at {@code reminderDays} unless there are at most 10 of 1 to 365 days; {@code renewal.toldAfterHours} at {@code toldAfterHours} unless 0 to 720
     */
    public RenewalTerms change(long campaignId, RenewalTerms terms) {
        wholeCity.require();
        Campaign campaign = campaigns.get(campaignId);
        List<Integer> days = terms.reminderDays().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (days.size() > MOST_REMINDERS || days.stream().anyMatch(day -> day < 1 || day > EARLIEST_REMINDER)) {
            throw BusinessException.invalid("renewal.reminderDays", "reminderDays", MOST_REMINDERS, EARLIEST_REMINDER);
        }
        if (terms.toldAfterHours() < 0 || terms.toldAfterHours() > LATEST_NEWS) {
            throw BusinessException.invalid("renewal.toldAfterHours", "toldAfterHours", LATEST_NEWS);
        }
        RenewalTerms tidy = new RenewalTerms(terms.renewed(), days, terms.toldAfterHours());
        rounds.change(campaignId, tidy);
        audit.record("renewal.changeTerms", "seasonal.campaign", campaignId, campaign.name());
        return tidy;
    }

    /** @throws BusinessException {@code seasonal.unknownCampaign} */
    public RenewalProgress progress(long campaignId) {
        campaigns.get(campaignId);
        return rounds.progress(campaignId);
    }

    /**
     * "Slots set free for the coming seasons": what was not asked for by the end of the window, on the sites of the agent's
     * scope, by site.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    public Page<ReleasedSlot> released(long campaignId, PageRequest page) {
        campaigns.get(campaignId);
        return rounds.released(campaignId, person.scope(), page);
    }
}
