package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * An invoice that its payer wants to pay.
 *
 * @param dueOn the last day to pay
 * @param total what it comes to
 * @param parts what of it is open, for each service; none if nothing is
 * @param underWay number of a payment of it whose result is awaited, or null: it is not paid a second time meanwhile
 */
public record PayableInvoice(
        String number, long payerId, String payerName, LocalDate dueOn, Money total, List<Part> parts, String underWay)
        implements Serializable {

    public PayableInvoice {
        parts = List.copyOf(parts);
    }

    /** What is open of a service. */
    public record Part(String serviceCode, String nameFrench, String nameEnglish, Money open) implements Serializable {

        /** Name of the service. */
        public String serviceName(Locale language) {
            return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
        }
    }

    /** What is still to be paid. */
    public Money open() {
        return Money.sum(parts.stream().map(Part::open).toList());
    }
}
