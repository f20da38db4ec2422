package org.palestre.billing.wallet.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.wallet.entity.WalletReading;
import org.palestre.shared.BusinessException;

/**
 * What a wallet can still bear (S4: who is in debt cannot book), to be shown before somebody books. Billing itself
 * refuses what is not covered when the priced line is handed over; nobody has to ask here first.
 *
 * <p>For other contexts, which have checked the right.
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

    /** @throws BusinessException {@code billing.unknownService} */
    public Cover of(long payerId, String serviceCode) {
        ServiceView service = services.service(serviceCode);
        return new Cover(
                balances.wallet(payerId, serviceCode),
                reading.notYetDebited(payerId, serviceCode),
                service.overdraft());
    }
}
