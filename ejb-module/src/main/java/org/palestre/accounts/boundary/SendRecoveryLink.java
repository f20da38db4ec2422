package org.palestre.accounts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.SingleUseTokens;
import org.palestre.accounts.control.SingleUseTokens.Purpose;
import org.palestre.accounts.entity.People;

/**
 * Sends the link of a forgotten password apart from the answer, so that the time of the answer does not tell whether
 * the address has an account. For {@link RecoverPassword} only.
 */
@Stateless
@PermitAll
public class SendRecoveryLink {

    @Inject
    private People people;

    @Inject
    private SingleUseTokens tokens;

    @Inject
    private AccountMails mails;

    /** Sends it if somebody has this address and has not asked too often; otherwise does nothing. */
    @Asynchronous
    public void send(String email) {
        people.withEmail(email)
                .filter(person -> !person.isSuspended())
                .filter(person -> !tokens.tooMany(person.id(), Purpose.RESET_PASSWORD))
                .ifPresent(person -> mails.recover(
                        person, tokens.issue(person.id(), Purpose.RESET_PASSWORD, Purpose.RESET_PASSWORD.valid())));
    }
}
