package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/**
 * How the city invoices.
 *
 * @param version of what was looked at, so that nobody overwrites what somebody else changed meanwhile
 * @param termDays days to pay, from the day of issue
 * @param issuer which office issues invoices
 * @param siret the city's number, or empty
 * @param howToPay how invoices can be paid, as it stands on each
 * @param legalNotice what follows if one is not paid, and how to contest it (CGCT L1617-5)
 */
public record InvoicingSettings(
        long version, int termDays, String issuer, String siret, String howToPay, String legalNotice)
        implements Serializable {

    private static final int LONGEST_TERM = 365;

    /**
     * The same, tidied.
     *
     * @throws BusinessException {@code invoice.term}, {@code invoice.siret}, or as {@link Texts#required} at the field
     */
    public InvoicingSettings checked() {
        if (termDays < 0 || termDays > LONGEST_TERM) {
            throw BusinessException.invalid("invoice.term", "termDays", LONGEST_TERM);
        }
        String digits = siret == null ? "" : siret.replaceAll("[\\s.]", "");
        if (!digits.matches("(\\d{14})?")) {
            throw BusinessException.invalid("invoice.siret", "siret");
        }
        return new InvoicingSettings(
                version,
                termDays,
                Texts.required(issuer, "issuer", 500),
                digits,
                Texts.required(howToPay, "howToPay", 2000),
                Texts.required(legalNotice, "legalNotice", 2000));
    }
}
