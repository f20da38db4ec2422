package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * A wallet, with what will be in it.
 *
 * @param prepaid whether it is filled beforehand; otherwise what is below zero was invoiced
 * @param balance above zero it is the payer's, below it is owed
 * @param notYetDebited what bookings cost that are due by the day of the estimate and were not debited yet
 * @param onItsWay what is being paid online at this moment, if it comes
 * @param overdraft how far below zero bookings may go today
 */
public record PayableWallet(
        long payerId,
        String payerName,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        boolean prepaid,
        Money balance,
        Money notYetDebited,
        Money onItsWay,
        Money overdraft)
        implements Serializable {

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }

    /** The balance when those bookings are debited. */
    public Money estimatedBalance() {
        return balance.minus(notYetDebited);
    }

    /** What is missing: what is owed, and for a prepaid service what the bookings will cost; without what is on its way. */
    public Money missing() {
        Money standing = (prepaid ? estimatedBalance() : balance).plus(onItsWay);
        return standing.isNegative() ? standing.negate() : Money.ZERO;
    }
}
