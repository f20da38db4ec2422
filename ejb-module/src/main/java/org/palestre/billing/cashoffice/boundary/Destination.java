package org.palestre.billing.cashoffice.boundary;

import org.palestre.billing.boundary.AccountKind;

/** Where a cash office hands over what it took. */
public enum Destination {
    TREASURY(AccountKind.TREASURY),
    BANK(AccountKind.BANK);

    private final AccountKind account;

    Destination(AccountKind account) {
        this.account = account;
    }

    public AccountKind account() {
        return account;
    }
}
