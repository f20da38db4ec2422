package org.palestre.billing.wallet.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * What a payer can have back from a wallet.
 *
 * @param balance what is in it, without what a credit note gave back of an order that waits to be reduced: nobody has paid that
 * @param notYetDebited what bookings cost that wait for their day
 * @param account where it would go, by the ends of its number; null if the payer has not said
 * @param waiting the number of a request that waits for an answer, or null
 */
public record RefundOffer(
        long payerId,
        String payerName,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        Money balance,
        Money notYetDebited,
        String account,
        String waiting)
        implements Serializable {

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }

    /** What is left once the bookings are debited, and can be done without; zero if nothing is. */
    public Money spare() {
        Money spare = balance.minus(notYetDebited);
        return spare.isNegative() ? Money.ZERO : spare;
    }

    /** Whether it can be asked for now. */
    public boolean possible() {
        return balance.isPositive() && account != null && waiting == null;
    }
}
