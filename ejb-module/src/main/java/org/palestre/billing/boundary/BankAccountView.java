package org.palestre.billing.boundary;

import java.time.Instant;
import org.palestre.billing.control.Iban;

/**
 * Where a payer's refunds go.
 *
 * @param iban without blanks; show {@link #shown} on screens
 * @param bic may be null
 */
public record BankAccountView(long version, String iban, String bic, String holder, Instant changedAt) {

    /** Its country and its last three signs, enough to know it again: {@code FR76 •••• 189}. */
    public String shown() {
        return new Iban(iban).shown();
    }
}
