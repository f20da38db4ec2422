package org.palestre.billing.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.Posting;
import org.palestre.shared.Money;

/**
 * What debiting lines moves: from the wallet to what was earned and to the VAT. Lines that take away go the other way,
 * in postings of their own, so that an invoice whose sum is zero still shows both.
 */
public final class DebitPostings {

    private record Side(long payerId, String serviceCode, boolean takesAway) {}

    private DebitPostings() {}

    /** The postings for all of these lines; none if all of them are free of charge. */
    public static List<Posting> of(Collection<LineView> lines) {
        Map<Side, Money> amounts = new LinkedHashMap<>();
        Map<Side, Money> vats = new LinkedHashMap<>();
        for (LineView line : lines) {
            Side side =
                    new Side(line.payerId(), line.serviceCode(), line.amount().isNegative());
            amounts.merge(side, line.amount(), Money::plus);
            vats.merge(side, line.vat(), Money::plus);
        }
        List<Posting> postings = new ArrayList<>();
        amounts.forEach((side, amount) -> {
            Money vat = vats.get(side);
            add(postings, AccountKey.wallet(side.payerId(), side.serviceCode()), amount.negate());
            add(postings, new AccountKey(AccountKind.REVENUE, null, side.serviceCode()), amount.minus(vat));
            add(postings, AccountKey.of(AccountKind.VAT), vat);
        });
        return postings;
    }

    private static void add(List<Posting> postings, AccountKey account, Money amount) {
        if (!amount.isZero()) {
            postings.add(new Posting(account, amount));
        }
    }
}
