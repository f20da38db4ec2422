package org.palestre.billing.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.NewLine;
import org.palestre.shared.Money;

/**
 * What a change of bookings asks of a wallet.
 *
 * @param cost what is charged anew, what is taken away for it not counted
 */
public record Demand(AccountKey wallet, Money cost) {

    /**
     * What is asked of each wallet for which more is charged than before. A change that costs a payer nothing asks for
     * nothing: who is in debt may still move a booking or make it shorter.
     */
    public static List<Demand> of(Collection<NewLine> added, Collection<Replacement.Part> takenAway) {
        Map<AccountKey, Money> costs = new LinkedHashMap<>();
        added.forEach(line -> costs.merge(wallet(line), line.amount(), Money::plus));
        Map<AccountKey, Money> differences = new LinkedHashMap<>(costs);
        takenAway.forEach(part -> differences.merge(
                AccountKey.wallet(part.line().payerId(), part.line().serviceCode()),
                part.by().negate(),
                Money::plus));
        return costs.entrySet().stream()
                .filter(cost -> differences.get(cost.getKey()).isPositive())
                .map(cost -> new Demand(cost.getKey(), cost.getValue()))
                .toList();
    }

    private static AccountKey wallet(NewLine line) {
        return AccountKey.wallet(line.payerId(), line.serviceCode());
    }
}
