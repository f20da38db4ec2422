package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * So many coins or notes of a kind.
 *
 * @param denomination in cents
 */
public record Coins(int denomination, int pieces) implements Serializable {

    /** The coins and notes of the euro in cents, the largest first. */
    public static final List<Integer> DENOMINATIONS =
            List.of(50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1);

    private static final int MOST = 100_000;

    /**
     * Only what can be in a till, each kind once, without those of which there are none.
     *
     * @throws BusinessException {@code cashoffice.denomination} (amount), {@code cashoffice.pieces} at {@code pieces}
     */
    public static List<Coins> checked(List<Coins> counted) {
        List<Coins> kept = new ArrayList<>();
        for (Coins coins : counted) {
            if (!DENOMINATIONS.contains(coins.denomination())
                    || kept.stream().anyMatch(other -> other.denomination() == coins.denomination())) {
                throw BusinessException.invalid(
                        "cashoffice.denomination", "denomination", Money.cents(coins.denomination()));
            }
            if (coins.pieces() < 0 || coins.pieces() > MOST) {
                throw BusinessException.invalid("cashoffice.pieces", "pieces", MOST);
            }
            if (coins.pieces() > 0) {
                kept.add(coins);
            }
        }
        return List.copyOf(kept);
    }

    /** What they come to. */
    public static Money total(List<Coins> coins) {
        return Money.sum(coins.stream().map(Coins::amount).toList());
    }

    /** What these come to. */
    public Money amount() {
        return Money.cents((long) denomination * pieces);
    }
}
