package org.palestre.accounts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.Passwords;
import org.palestre.accounts.control.SingleUseTokens;
import org.palestre.accounts.control.SingleUseTokens.Purpose;
import org.palestre.accounts.entity.Delegations;
import org.palestre.accounts.entity.Email;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/**
 * Whoever has signed in takes another e-mail address: a link goes to the new one, and once it is confirmed there, a notice to
 * the old one. Until then nothing changes.
 *
 * <p>It answers alike whether the new address has an account or not; only the message that is sent differs.
 */
@Stateless
@PermitAll
public class ChangeEmail {

    @EJB
    private CurrentPerson current;

    @EJB
    private SignIn signIn;

    @EJB
    private AuditTrail audit;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SingleUseTokens tokens;

    @Inject
    private Delegations delegations;

    @Inject
    private AccountMails mails;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Asks for it. A wrong password counts as a failed attempt to sign in. Whoever has asked very often is not sent another
     * link.
     *
     * @throws BusinessException {@code accounts.wrongPassword} at {@code password}; {@code accounts.noEmail} or {@code
     *     accounts.sameEmail} at {@code newEmail}
     */
    @RolesAllowed(Roles.PERSON)
    public void ask(String newEmail, String password) {
        Person person = people.withId(current.requirePersonId());
        Email wanted = Email.typed(newEmail, "newEmail");
        signIn.requireNoRest(person.email());
        if (!passwords.matches(person.id(), password)) {
            throw signIn.refusal(signIn.failed(person.email()), "accounts.wrongPassword", "password");
        }
        if (wanted.address().equals(person.email())) {
            throw BusinessException.invalid("accounts.sameEmail", "newEmail");
        }
        if (tokens.tooMany(person.id(), Purpose.CHANGE_EMAIL)) {
            return;
        }
        tokens.revoke(person.id(), Purpose.CHANGE_EMAIL);
        String token = tokens.issueTo(wanted, person.id());
        people.withEmail(wanted.address())
                .ifPresentOrElse(mails::emailTaken, () -> mails.confirmNewEmail(person, wanted, token));
    }

    /** The address that the link would give to the account; empty if it was used already, or is too old. */
    public Optional<String> newEmail(String token) {
        return tokens.newEmail(token);
    }

    /**
     * Changes the address by the secret of the link. Open sessions end, links for a forgotten password that went to the old
     * address work no more, and what the person does for organisations goes on under the new address.
     *
     * @return the new address
     * @throws BusinessException {@code accounts.linkOver} if the link was used already, or is too old; {@code
     *     accounts.emailTaken} if somebody else has opened an account with the address meanwhile
     */
    public String confirm(String token) {
        Email wanted = newEmail(token)
                .map(address -> Email.typed(address, "newEmail"))
                .orElseThrow(() -> BusinessException.notFound("accounts.linkOver"));
        long id = tokens.redeem(token, Purpose.CHANGE_EMAIL)
                .orElseThrow(() -> BusinessException.notFound("accounts.linkOver"));
        Person person = people.withId(id);
        String oldEmail = person.email();
        person.moveTo(wanted);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                throw BusinessException.conflict("accounts.emailTaken");
            }
            throw e;
        }
        tokens.revoke(id, Purpose.RESET_PASSWORD);
        delegations.follow(id, oldEmail, wanted);
        mails.emailChanged(person, oldEmail);
        audit.record("accounts.changeEmail", "accounts.person", id, "");
        return wanted.address();
    }
}
