package org.palestre.billing.invoice.boundary;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a run is to invoice.
 *
 * @param name what people know it by: "Premier trimestre"
 * @param services codes of the services; none for all that are invoiced
 * @param dueUntil lines that are due by this day; null for today
 * @param payableBy the last day to pay its invoices; null for the city's usual term
 */
public record NewRun(String name, Set<String> services, LocalDate dueUntil, LocalDate payableBy) {

    public NewRun {
        services = services == null ? Set.of() : Set.copyOf(services);
    }
}
