package org.palestre.billing.invoice.control;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.palestre.shared.Money;

/**
 * One payment for several debts that fall due on the same day is for each in proportion to what is open of it (Code civil, art.
 * 1342-10). No cent is lost: those that the division leaves go where most was cut off.
 */
public final class ProportionalShares {

    private ProportionalShares() {}

    /**
     * What of an amount is for each; in the order of the debts.
     *
     * @param amount no more than they come to
     * @param open what is open of each, all above zero
     */
    public static List<Money> of(Money amount, List<Money> open) {
        BigInteger total = cents(Money.sum(open));
        List<Long> shares = new ArrayList<>();
        List<BigInteger> cutOff = new ArrayList<>();
        for (Money debt : open) {
            BigInteger[] share = cents(amount).multiply(cents(debt)).divideAndRemainder(total);
            shares.add(share[0].longValueExact());
            cutOff.add(share[1]);
        }
        long left = amount.cents() - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, open.size())
                .boxed()
                .sorted(Comparator.comparing(cutOff::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(debt -> shares.set(debt, shares.get(debt) + 1));
        return shares.stream().map(Money::cents).toList();
    }

    private static BigInteger cents(Money amount) {
        return BigInteger.valueOf(amount.cents());
    }
}
