package org.palestre.accounts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.PasswordHash;
import org.palestre.accounts.control.PasswordRules;
import org.palestre.accounts.control.Passwords;
import org.palestre.accounts.control.SingleUseTokens;
import org.palestre.accounts.control.SingleUseTokens.Purpose;
import org.palestre.accounts.entity.Email;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.shared.BusinessException;

/**
 * Somebody opens an account, and confirms it by the link that is sent to the address. For everybody.
 *
 * <p>It answers alike whether the address has an account or not; only the message that is sent differs.
 */
@Stateless
@PermitAll
public class OpenAccount {

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SingleUseTokens tokens;

    @Inject
    private AccountMails mails;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Opens it; it can be used once confirmed. Whoever registers again before that takes the place of the earlier
     * registration: nobody has shown yet that the address is his.
     *
     * @throws BusinessException at the field that cannot be accepted
     */
    public void open(NewAccount account) {
        Email email = Email.typed(account.email(), "email");
        people.requireName(account.givenName(), account.familyName());
        PasswordRules.check(account.password(), email.address(), "password");
        String hash = PasswordHash.of(account.password());
        Person person = people.findOrAdd(email, account.givenName(), account.familyName(), account.language());
        if (person.isConfirmed()) {
            remind(person);
        } else if (!tokens.tooMany(person.id(), Purpose.CONFIRM_EMAIL)) {
            person.rename(account.givenName(), account.familyName());
            person.write(account.language());
            passwords.replace(person.id(), hash, clock.instant());
            tokens.revoke(person.id(), Purpose.CONFIRM_EMAIL);
            mails.confirm(person, tokens.issue(person.id(), Purpose.CONFIRM_EMAIL, Purpose.CONFIRM_EMAIL.valid()));
        }
    }

    /** Whether the link of a confirmation works now. */
    public boolean canConfirm(String token) {
        return tokens.holder(token, Purpose.CONFIRM_EMAIL).isPresent();
    }

    /**
     * Confirms the address by the secret of the link.
     *
     * @return the address
     * @throws BusinessException {@code accounts.linkOver} if it was used already, or is too old
     */
    public String confirm(String token) {
        long id = tokens.redeem(token, Purpose.CONFIRM_EMAIL)
                .orElseThrow(() -> BusinessException.notFound("accounts.linkOver"));
        Person person = entities.find(Person.class, id);
        person.confirm(clock.instant());
        return person.email();
    }

    private void remind(Person person) {
        if (!person.isSuspended() && !tokens.tooMany(person.id(), Purpose.RESET_PASSWORD)) {
            mails.alreadyRegistered(
                    person, tokens.issue(person.id(), Purpose.RESET_PASSWORD, Purpose.RESET_PASSWORD.valid()));
        }
    }
}
