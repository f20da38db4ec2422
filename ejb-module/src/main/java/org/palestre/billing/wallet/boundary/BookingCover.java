package org.palestre.billing.wallet.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.wallet.entity.WalletReading;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * Whether a wallet bears a booking (S4: who is in debt cannot book). A service that is invoiced bears any.
 *
 * <p>For other contexts, which have checked the right, before they hand over the priced line.
 */
@Stateless
@PermitAll
public class BookingCover {

    @EJB
    private Balances balances;

    @EJB
    private Services services;

    @Inject
    private WalletReading reading;

    /** What the wallet can bear, to be shown before somebody books. @throws BusinessException {@code billing.unknownService} */
    public Cover of(long payerId, String serviceCode) {
        return cover(payerId, services.service(serviceCode), balances.wallet(payerId, serviceCode));
    }

    /**
     * Refuses a booking that the wallet does not bear. Nobody else books against it or takes from it until the
     * transaction ends, so that two bookings cannot use the same overdraft.
     *
     * @throws BusinessException {@code wallet.notCovered} with what has to be paid in first and the overdraft
     */
    public void require(long payerId, String serviceCode, Money cost) {
        ServiceView service = services.service(serviceCode);
        if (service.mode() == BillingMode.INVOICED || !cost.isPositive()) {
            return;
        }
        Cover cover = cover(payerId, service, balances.heldWallet(payerId, serviceCode));
        Money missing = cover.missingFor(cost);
        if (missing.isPositive()) {
            throw BusinessException.conflict("wallet.notCovered", missing, service.overdraft());
        }
    }

    private Cover cover(long payerId, ServiceView service, Money balance) {
        return new Cover(balance, reading.notYetDebited(payerId, service.code()), service.overdraft());
    }
}
