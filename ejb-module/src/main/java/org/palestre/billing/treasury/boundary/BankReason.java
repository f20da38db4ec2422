package org.palestre.billing.treasury.boundary;

import java.util.Locale;
import java.util.Optional;

/** Why a bank rejects a transfer, of the reasons of ISO 20022 those that a transfer of the SEPA area meets. */
public enum BankReason {
    /** The number of the account is wrong. */
    AC01,
    /** The account is closed. */
    AC04,
    /** The account is blocked. */
    AC06,
    /** The account takes no such transfers. */
    AG01,
    /** The city's own account has not enough on it. */
    AM04,
    /** The same transfer was sent before. */
    AM05,
    /** The holder's name does not fit the account. */
    BE01,
    /** The holder's address is missing. */
    BE04,
    /** The day cannot be. */
    DT01,
    /** The file is none that the bank reads. */
    FF01,
    /** The holder has died. */
    MD07,
    /** The holder's bank does not say why. */
    MS02,
    /** No reason is given. */
    MS03,
    /** The code of the bank is wrong. */
    RC01,
    /** The law wants more to be said. */
    RR04;

    /** The reason with whose code a text begins. */
    public static Optional<BankReason> of(String reason) {
        String code = reason == null ? "" : reason.split("\\W", 2)[0].toUpperCase(Locale.ROOT);
        for (BankReason one : values()) {
            if (one.name().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
