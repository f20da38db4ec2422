package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Money;

/** The instalments in which an invoice is paid. */
public record PlanView(long id, String reason, Instant agreedAt, String agreedBy, List<Instalment> instalments)
        implements Serializable {

    public PlanView {
        instalments = List.copyOf(instalments);
    }

    /** What is to be paid by a day. */
    public record Instalment(LocalDate dueOn, Money amount) implements Serializable {}

    /**
     * What of an instalment is still to be paid: those that are due first are paid first.
     *
     * @param open what is open of the invoice
     */
    public Money missing(Instalment instalment, Money open) {
        Money after = Money.sum(instalments.stream()
                .filter(other -> other.dueOn().isAfter(instalment.dueOn()))
                .map(Instalment::amount)
                .toList());
        Money left = open.minus(after);
        if (!left.isPositive()) {
            return Money.ZERO;
        }
        return left.compareTo(instalment.amount()) > 0 ? instalment.amount() : left;
    }
}
