package org.palestre.seasonal.waitinglist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.control.WholeCity;
import org.palestre.seasonal.entity.AfterRefusalTerms;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.waitinglist.control.Days;
import org.palestre.seasonal.waitinglist.entity.WaitingRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** Who waits for which slot, and what of it could be had now: for the booking office, within the agent's scope. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ManageWaitingList {

    private static final int MOST_DAYS = 60;
    private static final int MOST_HOURS = 168;

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private OfficeRequests office;

    @Inject
    private WholeCity wholeCity;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private WaitingRequests waiting;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    /** A page of those that wait, by site and then by the moment of joining; of one campaign unless it is null. */
    public Page<WaitingItem> list(Long campaignId, PageRequest page) {
        return waiting.page(campaignId, person.scope(), days.tomorrow(), clock.getZone(), days.none(), page);
    }

    /**
     * Those that wait for a part of what a request asked for or held, by the moment of joining.
     *
     * @throws BusinessException {@code seasonal.unknownRequest}; {@code accounts.outOfScope}
     */
    public List<WaitingItem> waitingForSame(long requestId) {
        office.get(requestId);
        return waiting.waitingForSame(requestId, days.tomorrow(), clock.getZone(), days.none());
    }

    /** How many of those that wait could have most of the next weeks now and have no offer to answer. */
    public long couldBeServed() {
        return waiting.couldBeServed(person.scope(), days.tomorrow(), clock.getZone(), days.none());
    }

    /** @throws BusinessException {@code seasonal.unknownCampaign} */
    public AfterRefusalRules rules(long campaignId) {
        Campaign campaign = campaigns.get(campaignId);
        return new AfterRefusalRules(
                campaign.afterRefusal().askUntil(),
                campaign.afterRefusal().offerDays(),
                campaign.afterRefusal().inOrder(),
                campaign.afterRefusal().digestHours());
    }

    /**
     * Lays down what holds after a refusal.
     *
     * @throws BusinessException {@code seasonal.wholeCityOnly}; {@code waitinglist.askUntil} at {@code askUntil} unless it lies between the opening of the
     *     campaign and the end of its seasons; {@code waitinglist.offerDays} at {@code offerDays};
     *     {@code waitinglist.digestHours} at {@code digestHours}
     */
    public AfterRefusalRules change(long campaignId, AfterRefusalRules rules) {
        wholeCity.require();
        Campaign campaign = campaigns.lock(campaignId);
        Period period = campaignViews.period(campaign);
        LocalDate opens = LocalDate.ofInstant(campaign.window().opensAt(), clock.getZone());
        if (rules.askUntil() != null
                && (rules.askUntil().isBefore(opens) || rules.askUntil().isAfter(period.lastDate()))) {
            throw BusinessException.invalid("waitinglist.askUntil", "askUntil", opens, period.lastDate());
        }
        if (rules.offerDays() < 1 || rules.offerDays() > MOST_DAYS) {
            throw BusinessException.invalid("waitinglist.offerDays", "offerDays", MOST_DAYS);
        }
        if (rules.digestHours() < 1 || rules.digestHours() > MOST_HOURS) {
            throw BusinessException.invalid("waitinglist.digestHours", "digestHours", MOST_HOURS);
        }
        campaign.afterRefusal(
                new AfterRefusalTerms(rules.askUntil(), rules.offerDays(), rules.inOrder(), rules.digestHours()));
        audit.record("waitinglist.changeRules", "seasonal.campaign", campaignId, campaign.name());
        return rules;
    }
}
