package org.palestre.billing.cashoffice.boundary;

import java.util.List;

/**
 * What is to be handed over.
 *
 * @param items ids of the means; empty for cash
 * @param coins what is handed over in cash; empty for anything else
 */
public record NewDeposit(long officeId, MeansKind kind, Destination destination, List<Long> items, List<Coins> coins) {

    public NewDeposit {
        items = items == null ? List.of() : List.copyOf(items);
        coins = coins == null ? List.of() : List.copyOf(coins);
    }
}
