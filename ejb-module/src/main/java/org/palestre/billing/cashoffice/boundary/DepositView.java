package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Money;

/**
 * A deposit slip.
 *
 * @param items what it hands over; empty for cash, and in lists
 * @param coins what it hands over in cash; empty for anything else, and in lists
 */
public record DepositView(
        long id,
        String number,
        long officeId,
        String officeName,
        MeansKind kind,
        Destination destination,
        Money amount,
        LocalDate madeOn,
        Instant madeAt,
        String madeBy,
        long entryId,
        long count,
        List<HeldItem> items,
        List<Coins> coins)
        implements Serializable {

    public DepositView {
        items = List.copyOf(items);
        coins = List.copyOf(coins);
    }
}
