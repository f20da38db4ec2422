package org.palestre.billing.wallet.boundary;

import java.time.Instant;
import org.palestre.shared.Money;

/**
 * An accepted refund that waits for its transfer.
 *
 * @param reference its number, for the payer's statement of account
 * @param bic may be null
 * @param holder in whose name the account is
 */
public record RefundToTransfer(
        String reference,
        long payerId,
        String serviceCode,
        Money amount,
        String iban,
        String bic,
        String holder,
        Instant acceptedAt) {}
