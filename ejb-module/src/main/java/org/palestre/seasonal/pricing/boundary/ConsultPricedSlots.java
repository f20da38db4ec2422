package org.palestre.seasonal.pricing.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.pricing.control.PricingCause;
import org.palestre.seasonal.pricing.entity.PricingWanted;
import org.palestre.seasonal.pricing.entity.TermPrices;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * The office sees what the slots of a campaign cost and which could not be priced, on the sites of its scope, and has them
 * priced again once what was missing is there. Those who answer for the city's money see all sites.
 */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.TREASURER, Roles.AUDITOR})
public class ConsultPricedSlots {

    private static final AgentScope EVERYTHING = new AgentScope(true, Set.of(), Set.of());

    @Resource
    private SessionContext session;

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @Inject
    private Campaigns campaigns;

    @Inject
    private PermitAccess access;

    @Inject
    private TermPrices prices;

    @Inject
    private PricingWanted wanted;

    /** The campaigns, the latest first. */
    public List<PricedCampaign> campaigns() {
        return prices.campaigns();
    }

    /** One page of them, those that could not be priced first. @throws BusinessException {@code seasonal.unknownCampaign} */
    public Page<PricedSlot> list(PricedSlotFilter filter, PageRequest page) {
        campaigns.get(filter.campaignId());
        return prices.page(filter, scope(), page);
    }

    /** What they come to, term by term. @throws BusinessException {@code seasonal.unknownCampaign} */
    public PricingTotals totals(long campaignId) {
        campaigns.get(campaignId);
        return prices.totals(campaignId, scope());
    }

    /** How many slots wait to be priced, of all campaigns. */
    public long waiting() {
        return wanted.count();
    }

    /**
     * Has all of a campaign priced again that could not be priced; they are within seconds. What was priced stays.
     *
     * @return how many
     */
    @RolesAllowed({Roles.BOOKING_OFFICE, Roles.TREASURER})
    public int priceAgain(long campaignId) {
        int count = wanted.addNotPriced(campaigns.get(campaignId).id(), PricingCause.AGAIN);
        audit.record("pricing.priceAgain", "seasonal.campaign", campaignId, String.valueOf(count));
        return count;
    }

    /**
     * Has a slot priced by the rules and grids of today, whatever it was priced by before.
     *
     * @throws BusinessException {@code seasonal.unknownPermit}, {@code accounts.outOfScope}, {@code seasonal.notPublished}
     */
    @RolesAllowed(Roles.BOOKING_OFFICE)
    public void priceAnew(long permitId) {
        Permit permit = access.forOffice(permitId);
        wanted.add(permit.requestId(), PricingCause.ANEW, null);
        audit.record("pricing.priceAnew", ClubMail.CASE, permit.requestId(), permit.number());
    }

    private AgentScope scope() {
        return session.isCallerInRole(Roles.TREASURER) || session.isCallerInRole(Roles.AUDITOR)
                ? EVERYTHING
                : person.scope();
    }
}
