package org.palestre.web.billing.wallet;

import java.time.Instant;
import java.util.Locale;
import org.palestre.billing.wallet.boundary.RefundState;
import org.palestre.billing.wallet.boundary.RefundView;

/**
 * A refund as programs read it.
 *
 * @param amount in cents
 * @param account the ends of the IBAN
 */
public record RefundDocument(
        String number,
        long payerId,
        String payer,
        String serviceCode,
        String service,
        long amount,
        RefundState state,
        String account,
        String comment,
        Instant requestedAt,
        Instant decidedAt,
        String reason,
        String transfer,
        Instant sentAt,
        Instant returnedAt,
        String returnReason) {

    static RefundDocument of(RefundView refund, Locale language) {
        return new RefundDocument(
                refund.reference(),
                refund.payerId(),
                refund.payerName(),
                refund.serviceCode(),
                refund.serviceName(language),
                refund.amount().cents(),
                refund.state(),
                refund.account(),
                refund.comment(),
                refund.requestedAt(),
                refund.decidedAt(),
                refund.reason(),
                refund.transfer(),
                refund.sentAt(),
                refund.returnedAt(),
                refund.returnReason());
    }
}
