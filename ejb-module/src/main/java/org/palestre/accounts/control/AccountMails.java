package org.palestre.accounts.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.accounts.entity.Email;
import org.palestre.accounts.entity.Organisation;
import org.palestre.accounts.entity.Person;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.shared.boundary.CitySettings;

/** The messages that accounts send. Those that hold a link which opens an account are confidential. */
@Dependent
public class AccountMails {

    @Inject
    private Outbox outbox;

    @Inject
    private CitySettings settings;

    /** Asks a new person to confirm the address. */
    public void confirm(Person person, String token) {
        confidential("accounts-confirm", person, "/confirm-account?token=" + token);
    }

    /** Somebody registered with an address that has an account already: its owner is told, the other is not. */
    public void alreadyRegistered(Person person, String token) {
        confidential("accounts-already-registered", person, link(token));
    }

    /** The link of a forgotten password. */
    public void recover(Person person, String token) {
        confidential("accounts-recover-password", person, link(token));
    }

    /** An agent has an account and chooses the first password. */
    public void welcomeAgent(Person person, String token) {
        confidential("accounts-welcome-agent", person, link(token));
    }

    /** The password was changed: whoever did not do it has to know. */
    public void passwordChanged(Person person) {
        send("accounts-password-changed", person.email(), person.language(), model(person, "/recover-password"), false);
    }

    /** Asks whether the new address is read by the person who wants it for the account. */
    public void confirmNewEmail(Person person, Email newEmail, String token) {
        send(
                "accounts-change-email",
                newEmail.address(),
                person.language(),
                model(person, "/confirm-email?token=" + token),
                true);
    }

    /** Somebody wants an address for another account that has one already: its owner is told, the other is not. */
    public void emailTaken(Person owner) {
        send("accounts-email-taken", owner.email(), owner.language(), model(owner, "/sign-in"), false);
    }

    /** The account has left this address: whoever did not do it has to know. */
    public void emailChanged(Person person, String oldEmail) {
        Map<String, Object> model = new HashMap<>(model(person, "/help"));
        model.put("newEmail", person.email());
        send("accounts-email-changed", oldEmail, person.language(), model, false);
    }

    /** Somebody is asked to act for an organisation; he or she may have no account yet. */
    public void invite(String email, Locale language, Organisation organisation, String kind, String inviter) {
        Map<String, Object> model = new HashMap<>();
        model.put("organisation", organisation.name());
        model.put("kind", kind);
        model.put("inviter", inviter);
        model.put("email", email);
        model.put("link", address("/account/organisations"));
        model.put("registerLink", address("/open-account"));
        send("accounts-invitation", email, language, model, false);
    }

    /** Where a link with this secret leads: the page on which a new password is chosen. */
    public String linkToChoosePassword(String token) {
        return address(link(token));
    }

    private static String link(String token) {
        return "/choose-password?token=" + token;
    }

    private void confidential(String template, Person person, String path) {
        send(template, person.email(), person.language(), model(person, path), true);
    }

    private Map<String, Object> model(Person person, String path) {
        return Map.of("name", person.name(), "link", address(path));
    }

    private void send(String template, String to, Locale language, Map<String, Object> model, boolean confidential) {
        outbox.post(new NewMessage(to, template, language, model, null, null, List.of(), confidential));
    }

    private String address(String path) {
        return settings.city().baseUrl() + path;
    }
}
