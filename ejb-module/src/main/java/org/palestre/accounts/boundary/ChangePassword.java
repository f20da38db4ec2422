package org.palestre.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.PasswordHash;
import org.palestre.accounts.control.PasswordRules;
import org.palestre.accounts.control.Passwords;
import org.palestre.accounts.control.SingleUseTokens;
import org.palestre.accounts.control.SingleUseTokens.Purpose;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Whoever has signed in takes another password. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ChangePassword {

    @EJB
    private CurrentPerson current;

    @EJB
    private SignIn signIn;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SingleUseTokens tokens;

    @Inject
    private AccountMails mails;

    @Inject
    private Clock clock;

    /**
     * Changes it. Every session of this person ends but those that take the epoch returned. A wrong old password
     * counts as a failed attempt to sign in.
     *
     * @return the new session epoch, for the session in which it was done
     * @throws BusinessException {@code accounts.wrongPassword} at {@code oldPassword}, or as {@link PasswordRules} at
     *     {@code newPassword}, or {@code accounts.samePassword}
     */
    public int change(String oldPassword, String newPassword) {
        Person person = people.withId(current.requirePersonId());
        signIn.requireNoRest(person.email());
        if (!passwords.matches(person.id(), oldPassword)) {
            throw signIn.refusal(signIn.failed(person.email()), "accounts.wrongPassword", "oldPassword");
        }
        PasswordRules.check(newPassword, person.email(), "newPassword");
        if (newPassword.equals(oldPassword)) {
            throw BusinessException.invalid("accounts.samePassword", "newPassword");
        }
        passwords.replace(person.id(), PasswordHash.of(newPassword), clock.instant());
        tokens.revoke(person.id(), Purpose.RESET_PASSWORD);
        person.endSessions();
        mails.passwordChanged(person);
        return person.sessionEpoch();
    }
}
