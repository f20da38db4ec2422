package org.palestre.web.billing.treasury;

import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.OrderDebit;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.OrderProblem;
import org.palestre.billing.treasury.boundary.OrderToMake;
import org.palestre.shared.Money;

/**
 * Something that can be ordered, or would be if nothing were in the way, as programs see it.
 *
 * @param key what is said of it to have just this one ordered
 * @param ready whether nothing is in the way
 * @param amount VAT included
 */
public record OpenReceivable(
        String key,
        boolean ready,
        OrderKind kind,
        long sourceEntry,
        String reference,
        LocalDate since,
        Long corrects,
        String correctsNumber,
        Debtor debtor,
        String subject,
        Money amount,
        List<OrderLine> lines,
        List<OrderDebit> debits,
        List<OrderProblem> problems) {

    static OpenReceivable of(OrderToMake open) {
        return new OpenReceivable(
                open.key(),
                open.ready(),
                open.kind(),
                open.sourceEntry(),
                open.reference(),
                open.since(),
                open.corrects(),
                open.correctsNumber(),
                open.debtor(),
                open.subject(),
                open.amount(),
                open.lines(),
                open.debits(),
                open.problems());
    }
}
