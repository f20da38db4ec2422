package org.palestre.billing.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.Posting;
import org.palestre.shared.Money;

/** What the postings of an entry do to each account together. */
public final class PostingSums {

    private PostingSums() {}

    /** The sum for each account that an entry names, in its order; zero where it takes and gives the same. */
    public static Map<AccountKey, Money> of(Collection<Posting> postings) {
        return postings.stream()
                .collect(Collectors.toMap(Posting::account, Posting::amount, Money::plus, LinkedHashMap::new));
    }

    /** The accounts that an entry names, each once. */
    public static List<AccountKey> accounts(Collection<Posting> postings) {
        return List.copyOf(of(postings).keySet());
    }

    /** What becomes of the wallets. */
    public static Map<AccountKey, Money> wallets(Collection<Posting> postings) {
        Map<AccountKey, Money> wallets = of(postings);
        wallets.keySet().removeIf(account -> account.kind() != AccountKind.WALLET);
        wallets.values().removeIf(Money::isZero);
        return wallets;
    }

    /** The wallets that have less afterwards. */
    public static List<AccountKey> walletsTakenFrom(Collection<Posting> postings) {
        return wallets(postings).entrySet().stream()
                .filter(wallet -> wallet.getValue().isNegative())
                .map(Map.Entry::getKey)
                .toList();
    }
}
