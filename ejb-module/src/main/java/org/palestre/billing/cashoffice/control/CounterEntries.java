package org.palestre.billing.cashoffice.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Posting;
import org.palestre.billing.cashoffice.boundary.Destination;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;

/** How what happens at a cash office stands in the ledger. */
public final class CounterEntries {

    private CounterEntries() {}

    /** What an entry says of a receipt, and of its cancellation. */
    public static String reference(long receiptId) {
        return "receipt:" + receiptId;
    }

    /** The office has the means in its hands, the payers have the money in their wallets. */
    public static NewEntry receipt(
            long receiptId, String office, List<SettledMeans> means, List<WalletAmount> wallets) {
        Map<MeansKind, Money> byKind = new EnumMap<>(MeansKind.class);
        means.forEach(one -> byKind.merge(one.kind(), one.amount(), Money::plus));
        List<Posting> postings = new ArrayList<>();
        byKind.forEach((kind, amount) ->
                postings.add(new Posting(AccountKey.ofOffice(kind.account(), office), amount.negate())));
        wallets.forEach(wallet ->
                postings.add(new Posting(AccountKey.wallet(wallet.payerId(), wallet.serviceCode()), wallet.amount())));
        return new NewEntry(EntryKind.PAYMENT, reference(receiptId), null, postings);
    }

    /** What was counted too much is in the office's hands, what is missing is not. */
    public static NewEntry difference(long tillId, String office, Money counted, Money expected) {
        return NewEntry.move(
                EntryKind.COUNT_DIFFERENCE,
                "till:" + tillId,
                AccountKey.ofOffice(AccountKind.CASH, office),
                AccountKey.ofOffice(AccountKind.DIFFERENCE, office),
                counted.minus(expected));
    }

    /** What the office had is the bank's or the treasury's. */
    public static NewEntry deposit(
            long depositId, String office, MeansKind kind, Destination destination, Money amount) {
        return NewEntry.move(
                EntryKind.DEPOSIT,
                "deposit:" + depositId,
                AccountKey.of(destination.account()),
                AccountKey.ofOffice(kind.account(), office),
                amount);
    }

    /** What each payer has of it. */
    public static Map<Long, Money> byPayer(List<WalletAmount> wallets) {
        Map<Long, Money> totals = new TreeMap<>();
        wallets.forEach(wallet -> totals.merge(wallet.payerId(), wallet.amount(), Money::plus));
        return totals;
    }
}
