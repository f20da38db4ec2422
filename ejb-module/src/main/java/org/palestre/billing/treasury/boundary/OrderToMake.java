package org.palestre.billing.treasury.boundary;

import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Money;

/**
 * Something that can be ordered, or would be if nothing were in the way.
 *
 * @param sourceEntry the entry of the invoice, of the credit note on what was ordered, or of the latest that a wallet owes
 * @param reference the number of the invoice or credit note; null for a prepaid wallet
 * @param since the last day to pay the invoice, the day of the credit note, or of the first that the wallet owes
 * @param corrects the order that is reduced, or null
 * @param correctsNumber that order as people call it, or null
 * @param subject what the order says it is for
 * @param debits what was taken from the wallet and is owed; empty for an invoice and a credit note
 */
public record OrderToMake(
        OrderKind kind,
        long sourceEntry,
        String reference,
        LocalDate since,
        Long corrects,
        String correctsNumber,
        Debtor debtor,
        String subject,
        List<OrderLine> lines,
        List<OrderDebit> debits,
        List<OrderProblem> problems) {

    public OrderToMake {
        lines = List.copyOf(lines);
        debits = List.copyOf(debits);
        problems = List.copyOf(problems);
    }

    /** VAT included. */
    public Money amount() {
        return Money.sum(lines.stream().map(OrderLine::amount).toList());
    }

    public boolean ready() {
        return problems.isEmpty();
    }

    /** What a person ticks to choose it. */
    public String key() {
        return sourceEntry + (corrects == null ? "" : "-" + corrects);
    }
}
