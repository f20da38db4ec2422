package org.palestre.billing.history.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.shared.Money;

/**
 * What was paid in a year for each child, from one wallet. Payments settle the oldest debits first; what waits in the wallet
 * is paid for nothing yet, and counts in the year in which a booking takes it.
 */
public final class PaidCare {

    private PaidCare() {}

    /**
     * What a wallet was debited.
     *
     * @param child by name; null if the line names nobody
     * @param amount what of it still counts
     */
    public record Debit(LocalDate on, String child, Money amount) {}

    /**
     * The amounts by child; children for whom nothing was paid are missing.
     *
     * @param debits all of the wallet until the end of the year, in their order
     * @param paidBefore what had come into the wallet, less what went back, before the year
     * @param paidUntil the same until its end
     */
    public static Map<String, Money> of(int year, List<Debit> debits, Money paidBefore, Money paidUntil) {
        long debitedBefore = sum(debits.stream()
                .filter(debit -> debit.on().getYear() < year)
                .map(Debit::amount)
                .toList());
        long from = Math.max(0, Math.min(paidBefore.cents(), debitedBefore));
        long until = paidUntil.cents();
        Map<String, Money> paid = new HashMap<>();
        long begin = 0;
        for (Debit debit : debits) {
            long end = begin + debit.amount().cents();
            long part = Math.min(end, until) - Math.max(begin, from);
            if (part > 0) {
                paid.merge(debit.child(), Money.cents(part), Money::plus);
            }
            begin = end;
        }
        return paid;
    }

    private static long sum(Collection<Money> amounts) {
        return Money.sum(amounts).cents();
    }
}
