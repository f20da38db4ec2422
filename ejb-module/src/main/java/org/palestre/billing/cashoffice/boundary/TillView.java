package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.palestre.shared.Money;

/**
 * A till: what one cashier takes on one day.
 *
 * @param floatAmount what was in it before
 * @param taken what it took by means, without what was cancelled
 * @param receipts how many receipts stand
 * @param cancelled how many were cancelled
 * @param expectedCash the float and the cash that was kept
 * @param closedAt when it was counted; null while it is open
 * @param counted what was counted in cash, or null
 * @param comment what the cashier says about a difference, or null
 * @param coins what was counted, the largest first
 */
public record TillView(
        long id,
        long officeId,
        String officeName,
        long cashierId,
        String cashierName,
        LocalDate openedOn,
        Instant openedAt,
        Money floatAmount,
        Map<MeansKind, Money> taken,
        long receipts,
        long cancelled,
        Money expectedCash,
        Instant closedAt,
        Money counted,
        Long differenceEntry,
        String comment,
        List<Coins> coins)
        implements Serializable {

    public TillView {
        taken = Map.copyOf(taken);
        coins = List.copyOf(coins);
    }

    public boolean open() {
        return closedAt == null;
    }

    /** What it took of one kind. */
    public Money of(MeansKind kind) {
        return taken.getOrDefault(kind, Money.ZERO);
    }

    /** Everything that it took. */
    public Money total() {
        return Money.sum(taken.values());
    }

    /** Counted less expected: above zero is too much, below is missing. Zero while it is open. */
    public Money difference() {
        return counted == null ? Money.ZERO : counted.minus(expectedCash);
    }
}
