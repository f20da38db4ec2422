package org.palestre.billing.invoice.boundary;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which invoices are looked for.
 *
 * @param q anything: a number, a name, a registration, a booking's reference, an amount; null for all
 * @param states none for all
 * @param serviceCode null for all
 * @param from issued on that day or later; null for all
 * @param until issued on that day or earlier; null for all
 * @param payerIds none for all
 * @param runId null for all
 * @param sort null for the day of issue
 */
public record InvoiceQuery(
        String q,
        Set<InvoiceState> states,
        String serviceCode,
        LocalDate from,
        LocalDate until,
        Set<Long> payerIds,
        Long runId,
        InvoiceSort sort,
        boolean descending) {

    public InvoiceQuery {
        q = q == null || q.isBlank() ? null : q.strip();
        states = states == null ? Set.of() : Set.copyOf(states);
        payerIds = payerIds == null ? Set.of() : Set.copyOf(payerIds);
        serviceCode = serviceCode == null || serviceCode.isBlank() ? null : serviceCode;
        sort = sort == null ? InvoiceSort.ISSUED : sort;
    }
}
