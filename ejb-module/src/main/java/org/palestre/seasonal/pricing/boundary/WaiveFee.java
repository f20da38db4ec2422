package org.palestre.seasonal.pricing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.pricing.control.PricingCause;
import org.palestre.seasonal.pricing.entity.PricingWanted;
import org.palestre.seasonal.pricing.entity.SlotPrices;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * Free of charge where the permit says so (CGPPP L2125-1; R2122-6: the permit says the fee, or that there is none): with the
 * decision, or later for the whole of a permit.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class WaiveFee {

    @EJB
    private AuditTrail audit;

    @Inject
    private PermitAccess access;

    @Inject
    private SlotPrices prices;

    @Inject
    private PricingWanted wanted;

    @Inject
    private Clock clock;

    /**
     * Says so for a permit that is in force; what was charged is taken back.
     *
     * @throws BusinessException {@code seasonal.unknownPermit}, {@code accounts.outOfScope}, {@code permit.notInForce}
     *     (number, edition); {@code shared.missing} at {@code freeReason}, {@code freeArticle}
     */
    public void waive(long permitId, FreeOfCharge free) {
        FreeOfCharge checked = free.checked();
        Permit permit = access.lockInForce(access.forOffice(permitId)).permit();
        prices.waive(permit.requestId(), checked, clock.instant());
        wanted.add(permit.requestId(), PricingCause.FREE, null);
        audit.record("pricing.waive", "seasonal.permit", permitId, permit.number() + ", " + checked.article());
    }

    /**
     * Charges for it after all. Nothing happens if it is charged for.
     *
     * @throws BusinessException as above
     */
    public void charge(long permitId) {
        Permit permit = access.lockInForce(access.forOffice(permitId)).permit();
        if (prices.free(permit.requestId()).isPresent()) {
            prices.charge(permit.requestId());
            wanted.add(permit.requestId(), PricingCause.FREE, null);
            audit.record("pricing.charge", "seasonal.permit", permitId, permit.number());
        }
    }

    /** Why a slot is free of charge, if it is. For the core; the caller has checked the right. */
    @PermitAll
    public Optional<FreeOfCharge> of(long requestId) {
        return prices.free(requestId);
    }

    /** Keeps it with a decision. For the core, which checks the right; nothing is priced before the club knows. */
    @PermitAll
    public void keep(long requestId, FreeOfCharge free) {
        prices.waive(requestId, free.checked(), clock.instant());
    }

    /** A decision that said so was taken back. For the core. */
    @PermitAll
    public void forget(long requestId) {
        prices.charge(requestId);
    }
}
