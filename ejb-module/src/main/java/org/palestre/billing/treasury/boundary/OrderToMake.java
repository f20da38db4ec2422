package org.palestre.billing.treasury.boundary;

import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Money;

/**
 * Something that can be ordered, or would be if nothing were in the way.
 *
 * @param sourceEntry the entry of the invoice, or of the credit note on what was ordered
 * @param reference the number of the invoice or credit note
 * @param since the last day to pay the invoice, or the day of the credit note
 * @param corrects the order that is reduced, or null
 * @param correctsNumber that order as people call it, or null
 * @param subject what the order says it is for
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
        List<OrderProblem> problems) {

    public OrderToMake {
        lines = List.copyOf(lines);
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
