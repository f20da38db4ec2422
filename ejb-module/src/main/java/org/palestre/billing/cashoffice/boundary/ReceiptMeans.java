package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import org.palestre.shared.Money;

/**
 * With what was paid.
 *
 * @param amount of cash what was kept, without the change
 * @param issuer name of who issued the vouchers, or null
 * @param numbers of the vouchers, or null
 * @param deposit number of the deposit slip with which it was handed over; null while the office has it, and for cash
 */
public record ReceiptMeans(
        long id,
        MeansKind kind,
        Money amount,
        String chequeNumber,
        String bank,
        String drawer,
        String authorisation,
        String issuer,
        String numbers,
        Integer pieces,
        Money faceValue,
        String deposit)
        implements Serializable {}
