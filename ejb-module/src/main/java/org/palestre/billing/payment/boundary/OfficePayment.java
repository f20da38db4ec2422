package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An online payment, as the cash office sees it.
 *
 * @param personName who pays
 * @param idOp PayFiP's name of it, or null
 * @param authorisation number of the bank's authorisation, or null
 * @param lastAnswer what PayFiP said last, or null
 * @param answeredAt when
 * @param askAt when it is asked again; null if only the night's reconciliation does
 * @param entryId the entry of the ledger, or null
 * @param events what happened, in its order; empty in lists
 */
public record OfficePayment(
        PaymentView payment,
        String personName,
        String email,
        String idOp,
        String authorisation,
        String lastAnswer,
        Instant answeredAt,
        Instant askAt,
        Long entryId,
        List<PaymentEventView> events)
        implements Serializable {

    public OfficePayment {
        events = List.copyOf(events);
    }
}
