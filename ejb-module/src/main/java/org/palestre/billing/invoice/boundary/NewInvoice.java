package org.palestre.billing.invoice.boundary;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is to be invoiced to a payer at once.
 *
 * @param services codes of the services; none for all that are invoiced
 * @param until lines that are due by this day; null for today
 * @param payableBy the last day to pay; null for the city's usual term
 */
public record NewInvoice(long payerId, Set<String> services, LocalDate until, LocalDate payableBy) {

    public NewInvoice {
        services = services == null ? Set.of() : Set.copyOf(services);
    }
}
