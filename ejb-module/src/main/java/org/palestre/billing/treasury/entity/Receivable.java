package org.palestre.billing.treasury.entity;

import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.treasury.boundary.OrderDebit;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;

/**
 * What could be ordered: an invoice that is unpaid, a credit note on what was ordered, or what a prepaid wallet owes.
 *
 * @param reference the number of the invoice or credit note; null for a wallet
 * @param corrects the order that it reduces, with its year and number; null for an invoice
 * @param services names of the services, in French
 * @param debits what was taken from the wallet and is owed; empty for an invoice and a credit note
 */
public record Receivable(
        OrderKind kind,
        long sourceEntry,
        String reference,
        LocalDate since,
        long payerId,
        Long corrects,
        Integer correctsExercise,
        Long correctsNumber,
        List<String> services,
        List<OrderLine> lines,
        List<OrderDebit> debits) {

    public Receivable {
        services = List.copyOf(services);
        lines = List.copyOf(lines);
        debits = List.copyOf(debits);
    }
}
