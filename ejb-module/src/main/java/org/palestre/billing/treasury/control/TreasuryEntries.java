package org.palestre.billing.treasury.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Posting;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.OrderView;
import org.palestre.shared.Money;

/** How orders, and what the treasury collects for them, stand in the ledger. */
public final class TreasuryEntries {

    private TreasuryEntries() {}

    /** What an order is called in the ledger: {@code order:2026-T-12}. */
    public static String reference(int exercise, OrderKind kind, long number) {
        return "order:" + OrderView.name(exercise, kind, number);
    }

    /** The payer owes the treasury from now on, not the city; an order that reduces goes the other way. */
    public static NewEntry ordered(String reference, OrderKind kind, long payerId, List<OrderLine> lines) {
        Map<String, Money> services = new LinkedHashMap<>();
        lines.forEach(line -> services.merge(line.serviceCode(), line.amount(), Money::plus));
        List<Posting> postings = new ArrayList<>();
        services.forEach((service, sum) -> {
            Money amount = kind == OrderKind.ORDINARY ? sum : sum.negate();
            postings.add(new Posting(new AccountKey(AccountKind.ORDERED, payerId, service), amount.negate()));
            postings.add(new Posting(AccountKey.wallet(payerId, service), amount));
        });
        return new NewEntry(
                kind == OrderKind.ORDINARY ? EntryKind.TREASURY_ORDER : EntryKind.TREASURY_ORDER_CANCELLED,
                reference,
                null,
                postings);
    }

    /**
     * The treasury has collected for an order, for its services in their order.
     *
     * @param before what it had collected before
     * @param after what it has collected now; less than before if it took a receipt back
     */
    public static NewEntry collected(String reference, long payerId, List<OrderLine> lines, Money before, Money after) {
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(AccountKey.of(AccountKind.TREASURY), before.minus(after)));
        Map<String, Money> services = new LinkedHashMap<>();
        long start = 0;
        for (OrderLine line : lines) {
            Money by = within(after, start, line.amount()).minus(within(before, start, line.amount()));
            services.merge(line.serviceCode(), by, Money::plus);
            start += line.amount().cents();
        }
        services.forEach((service, by) -> {
            if (!by.isZero()) {
                postings.add(new Posting(new AccountKey(AccountKind.ORDERED, payerId, service), by));
            }
        });
        return new NewEntry(EntryKind.TREASURY_RECEIPT, reference, null, postings);
    }

    /** How much of a sum falls upon a line that begins at so many cents. */
    private static Money within(Money sum, long start, Money line) {
        return Money.cents(Math.max(0, Math.min(sum.cents() - start, line.cents())));
    }
}
