package org.palestre.billing.boundary;

import org.palestre.shared.BusinessException;

/**
 * Which account of the ledger is meant. It is opened when something is first booked on it.
 *
 * @param payerId whose; null where an account is the city's
 * @param serviceCode of which service; null where it does not matter
 * @param office which cash office; null outside of them
 */
public record AccountKey(AccountKind kind, Long payerId, String serviceCode, String office) {

    /** @throws BusinessException {@code billing.incompleteAccount} if the kind needs a payer or a service */
    public AccountKey {
        if (kind == null
                || kind.ofPayer() && payerId == null
                || (kind.ofPayer() || kind == AccountKind.REVENUE) && serviceCode == null) {
            throw BusinessException.invalid("billing.incompleteAccount", "account");
        }
    }

    public AccountKey(AccountKind kind, Long payerId, String serviceCode) {
        this(kind, payerId, serviceCode, null);
    }

    /** An account of the city that no service divides. */
    public static AccountKey of(AccountKind kind) {
        return new AccountKey(kind, null, null, null);
    }

    /** The payer's wallet for a service. */
    public static AccountKey wallet(long payerId, String serviceCode) {
        return new AccountKey(AccountKind.WALLET, payerId, serviceCode, null);
    }

    /** What a cash office has in its hands. */
    public static AccountKey ofOffice(AccountKind kind, String office) {
        return new AccountKey(kind, null, null, office);
    }
}
