package org.palestre.accounts.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.SingleUseTokens;
import org.palestre.accounts.control.SingleUseTokens.Purpose;
import org.palestre.accounts.entity.Agent;
import org.palestre.accounts.entity.Agents;
import org.palestre.accounts.entity.Email;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.Roles;

/**
 * Lets the first administrator into a new city: whoever the environment variable {@value #VARIABLE} names gets a link by
 * mail, valid for a week, to choose a password.
 *
 * <p>No password is in any setting, file or log. Once somebody is appointed the variable has no effect; a link that
 * was lost is asked for again as any forgotten password is.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@DenyAll
public class FirstAdministrator {

    private static final String VARIABLE = "PALESTRE_ADMIN_EMAIL";
    private static final Duration FIRST_LINK = Duration.ofDays(7);

    @EJB
    private AuditTrail audit;

    @Inject
    private People people;

    @Inject
    private Agents agents;

    @Inject
    private SingleUseTokens tokens;

    @Inject
    private AccountMails mails;

    @PersistenceContext
    private EntityManager entities;

    @PostConstruct
    void appoint() {
        String address = System.getenv(VARIABLE);
        if (address == null || address.isBlank()) {
            return;
        }
        agents.holdAll();
        if (agents.anyAppointed()) {
            return;
        }
        Person person =
                people.findOrAdd(Email.typed(address.strip(), VARIABLE), "Administration", "Palestre", Locale.FRENCH);
        entities.persist(new Agent(person.id(), Set.of(Roles.ADMINISTRATOR), new AgentScope(true, Set.of(), Set.of())));
        person.endSessions();
        mails.welcomeAgent(person, tokens.issue(person.id(), Purpose.RESET_PASSWORD, FIRST_LINK));
        audit.record("accounts.agentAppointed", "accounts.person", person.id(), Roles.ADMINISTRATOR);
    }
}
