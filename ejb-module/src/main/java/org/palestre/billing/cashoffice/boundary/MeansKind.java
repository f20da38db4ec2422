package org.palestre.billing.cashoffice.boundary;

import org.palestre.billing.boundary.AccountKind;

/** With what is paid at a counter. */
public enum MeansKind {
    CASH(AccountKind.CASH),
    CHEQUE(AccountKind.CHEQUE),
    /** At a card terminal. */
    CARD(AccountKind.CARD),
    /** Chèques-vacances, CESU and the like. */
    VOUCHER(AccountKind.VOUCHER);

    private final AccountKind account;

    MeansKind(AccountKind account) {
        this.account = account;
    }

    /** Where an office has it in its hands. */
    public AccountKind account() {
        return account;
    }
}
