package org.palestre.accounts.boundary;

import java.util.Locale;

/**
 * What somebody says who opens an account, as typed.
 *
 * @param language in which this person is written to
 */
public record NewAccount(String email, String givenName, String familyName, String password, Locale language) {

    /** Without the password: it must never be read in a log. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
