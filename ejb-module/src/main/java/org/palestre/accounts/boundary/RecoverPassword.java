package org.palestre.accounts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.PasswordHash;
import org.palestre.accounts.control.PasswordRules;
import org.palestre.accounts.control.Passwords;
import org.palestre.accounts.control.SignInFailures;
import org.palestre.accounts.control.SingleUseTokens;
import org.palestre.accounts.control.SingleUseTokens.Purpose;
import org.palestre.accounts.entity.Email;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.shared.BusinessException;

/** Somebody has forgotten the password and chooses another by a link that is sent to the address. For everybody. */
@Stateless
@PermitAll
public class RecoverPassword {

    @EJB
    private SendRecoveryLink sending;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SingleUseTokens tokens;

    @Inject
    private SignInFailures failures;

    @Inject
    private AccountMails mails;

    @Inject
    private Clock clock;

    /**
     * Asks for a link. It answers alike, and as fast, whether the address has an account or not.
     *
     * @throws BusinessException {@code accounts.noEmail} at {@code email} if that is no address
     */
    public void ask(String email) {
        sending.send(Email.typed(email, "email").address());
    }

    /** The address whose password the link may change now; empty if it was used already, or is too old. */
    public Optional<String> holder(String token) {
        var holder = tokens.holder(token, Purpose.RESET_PASSWORD);
        return holder.isEmpty()
                ? Optional.empty()
                : Optional.of(people.withId(holder.getAsLong()).email());
    }

    /**
     * Chooses the new password by the secret of the link. Whoever has the link reads the mailbox, so that the address
     * is confirmed too; open sessions and a rest after wrong passwords end.
     *
     * @return the address
     * @throws BusinessException {@code accounts.linkOver}, or as {@link PasswordRules} at {@code password}
     */
    public String choose(String token, String password) {
        String email = holder(token).orElseThrow(() -> BusinessException.notFound("accounts.linkOver"));
        PasswordRules.check(password, email, "password");
        String hash = PasswordHash.of(password);
        long id = tokens.redeem(token, Purpose.RESET_PASSWORD)
                .orElseThrow(() -> BusinessException.notFound("accounts.linkOver"));
        tokens.revoke(id, Purpose.RESET_PASSWORD);
        Person person = people.withId(id);
        person.confirm(clock.instant());
        person.endSessions();
        passwords.replace(id, hash, clock.instant());
        failures.forget(email);
        mails.passwordChanged(person);
        return email;
    }
}
