package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * A wallet into which can be paid at the counter.
 *
 * @param prepaid whether it is filled beforehand; otherwise what is below zero was invoiced
 * @param balance above zero it is the payer's, below it is owed
 * @param notYetDebited what bookings cost that wait for their day or their invoice
 * @param onItsWay what is being paid online at this moment, if it comes
 * @param invoices what is open of it, the oldest first
 */
public record CounterWallet(
        long payerId,
        String payerName,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        boolean prepaid,
        Money balance,
        Money notYetDebited,
        Money onItsWay,
        List<CounterInvoice> invoices)
        implements Serializable {

    public CounterWallet {
        invoices = List.copyOf(invoices);
    }

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }

    /** The same with what is open of it. */
    public CounterWallet with(List<CounterInvoice> open) {
        return new CounterWallet(
                payerId,
                payerName,
                serviceCode,
                nameFrench,
                nameEnglish,
                prepaid,
                balance,
                notYetDebited,
                onItsWay,
                open);
    }

    /** What is owed now. */
    public Money owed() {
        return balance.isNegative() ? balance.negate() : Money.ZERO;
    }
}
