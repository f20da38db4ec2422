package org.palestre.billing.wallet.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * A refund, asked for or made.
 *
 * @param reference its number, which the payer knows
 * @param account where it goes: the ends of the IBAN only
 * @param holder in whose name the account is
 * @param comment why the payer wants it, or null
 * @param requestedBy who asked, by name
 * @param decidedBy e-mail of who decided, or null
 * @param reason why it was refused, or what was said with it; or null
 * @param transfer the file in which it left, or null
 * @param returnReason why the bank gave it back, or null
 */
public record RefundView(
        String reference,
        long payerId,
        String payerName,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        Money amount,
        RefundState state,
        String account,
        String holder,
        String comment,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        String transfer,
        Instant sentAt,
        Instant returnedAt,
        String returnReason)
        implements Serializable {

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }

    /** Whether somebody has still to decide. */
    public boolean open() {
        return state == RefundState.REQUESTED;
    }
}
