package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.cashoffice.entity.ReceiptReading;

/**
 * What a payer paid at counters.
 *
 * <p>For the components of billing, as histories; the caller has checked the right.
 */
@Stateless
@PermitAll
public class CounterPayments {

    @Inject
    private ReceiptReading reading;

    /** The receipts that paid into a payer's wallets from one day to another and stand, the latest first. */
    public List<ReceiptView> of(long payerId, LocalDate from, LocalDate until) {
        return reading.standingOf(payerId, from, until);
    }
}
