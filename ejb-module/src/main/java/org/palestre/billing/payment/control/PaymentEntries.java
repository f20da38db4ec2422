package org.palestre.billing.payment.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Posting;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** How online payments stand in the ledger: each under one reference, so that none stands there twice. */
public final class PaymentEntries {

    private PaymentEntries() {}

    /** The money is on its way to the city, and the payers have it in their wallets. */
    public static NewEntry paid(long paymentId, List<WalletAmount> wallets) {
        return entry(EntryKind.PAYMENT, paymentId, AccountKind.ONLINE, wallets);
    }

    /** The money is on its way to the city, and nobody knows yet for what. */
    public static NewEntry unmatched(long paymentId, long cents) {
        return NewEntry.move(
                EntryKind.PAYMENT,
                reference(paymentId),
                AccountKey.of(AccountKind.ONLINE),
                AccountKey.of(AccountKind.UNMATCHED),
                Money.cents(cents));
    }

    /**
     * What nobody knew is known now.
     *
     * @throws BusinessException {@code payment.assignedOther} at {@code amount} if it is not what was paid
     */
    public static NewEntry assigned(long paymentId, Money paid, List<WalletAmount> wallets) {
        Money sum = Money.sum(wallets.stream().map(WalletAmount::amount).toList());
        if (!sum.equals(paid)) {
            throw BusinessException.invalid("payment.assignedOther", "amount", sum, paid);
        }
        return entry(EntryKind.MATCHED, paymentId, AccountKind.UNMATCHED, wallets);
    }

    /** What each payer has of it. */
    public static Map<Long, Money> byPayer(List<WalletAmount> wallets) {
        Map<Long, Money> totals = new TreeMap<>();
        wallets.forEach(wallet -> totals.merge(wallet.payerId(), wallet.amount(), Money::plus));
        return totals;
    }

    private static NewEntry entry(EntryKind kind, long paymentId, AccountKind from, List<WalletAmount> wallets) {
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(
                AccountKey.of(from),
                Money.sum(wallets.stream().map(WalletAmount::amount).toList()).negate()));
        wallets.forEach(wallet ->
                postings.add(new Posting(AccountKey.wallet(wallet.payerId(), wallet.serviceCode()), wallet.amount())));
        return new NewEntry(kind, reference(paymentId), null, postings);
    }

    private static String reference(long paymentId) {
        return "payment:" + paymentId;
    }
}
