package org.palestre.billing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.palestre.billing.entity.Accounts;
import org.palestre.shared.Money;

/**
 * What accounts come to: the sum of their postings, each in one statement.
 *
 * <p>For the components of billing and other contexts, which have checked the right.
 */
@Stateless
@PermitAll
public class Balances {

    @Inject
    private Accounts accounts;

    /** What is in a payer's wallet for a service: above zero it is the payer's, below it is owed. */
    public Money wallet(long payerId, String serviceCode) {
        return account(AccountKey.wallet(payerId, serviceCode));
    }

    /**
     * As {@link #wallet}, and nobody takes from it until this transaction ends: for a decision on what is in it.
     */
    public Money heldWallet(long payerId, String serviceCode) {
        AccountKey wallet = AccountKey.wallet(payerId, serviceCode);
        Map<AccountKey, Long> ids = accounts.open(List.of(wallet));
        accounts.hold(ids.values());
        return accounts.balance(ids.get(wallet));
    }

    /** Nobody takes from these wallets, and nobody else holds them, until this transaction ends. */
    public void hold(Collection<AccountKey> wallets) {
        accounts.hold(accounts.open(wallets).values());
    }

    /** The payer's wallets in which something was ever booked, by the code of their service. */
    public List<WalletBalance> wallets(long payerId) {
        return accounts.wallets(payerId);
    }

    /** What all wallets of each of these payers come to together; payers without a wallet are missing. */
    public Map<Long, Money> totals(Collection<Long> payerIds) {
        return accounts.totals(payerIds);
    }

    /** What an account comes to; zero if nothing was ever booked on it. */
    public Money account(AccountKey key) {
        return accounts.balance(key);
    }
}
