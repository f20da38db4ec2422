package org.palestre.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.SingleUseTokens;
import org.palestre.accounts.control.SingleUseTokens.Purpose;
import org.palestre.accounts.entity.Agent;
import org.palestre.accounts.entity.Agents;
import org.palestre.accounts.entity.Email;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The agents of the city: who they are, what they do, where. Each change stands in the audit trail. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ManageAgents {

    private static final String SUBJECT = "accounts.person";
    private static final Duration FIRST_LINK = Duration.ofDays(7);

    @EJB
    private CurrentPerson current;

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

    @Inject
    private Clock clock;

    /** Agents by family name. */
    public Page<AgentView> search(AgentQuery query, PageRequest page) {
        return agents.search(query, page);
    }

    /** @throws BusinessException {@code accounts.unknownAgent} if this person is none */
    public AgentView agent(long personId) {
        Agent agent = agents.withId(personId);
        Person person = people.withId(personId);
        return new AgentView(
                personId,
                person.givenName(),
                person.familyName(),
                person.email(),
                agent.roles(),
                agent.scope(),
                person.isConfirmed(),
                person.isSuspended());
    }

    /**
     * Makes somebody an agent. Whoever has no account yet gets a link, valid for a week, to choose a password.
     *
     * @return the person's id
     * @throws BusinessException {@code accounts.alreadyAgent} at {@code email}, or at the field that cannot be accepted
     */
    public long appoint(NewAgent newAgent) {
        Email email = Email.typed(newAgent.email(), "email");
        Person person = people.findOrAdd(email, newAgent.givenName(), newAgent.familyName(), newAgent.language());
        if (entities.find(Agent.class, person.id()) != null) {
            throw BusinessException.invalid("accounts.alreadyAgent", "email");
        }
        entities.persist(new Agent(person.id(), newAgent.roles(), newAgent.scope()));
        person.endSessions();
        if (!person.isConfirmed()) {
            mails.welcomeAgent(person, tokens.issue(person.id(), Purpose.RESET_PASSWORD, FIRST_LINK));
        }
        audit.record("accounts.agentAppointed", SUBJECT, person.id(), said(newAgent.roles(), newAgent.scope()));
        return person.id();
    }

    /** Sends the link to choose a first password again. */
    public void welcomeAgain(long personId) {
        agents.withId(personId);
        Person person = people.withId(personId);
        if (!person.isConfirmed() && !tokens.tooMany(personId, Purpose.RESET_PASSWORD)) {
            mails.welcomeAgent(person, tokens.issue(personId, Purpose.RESET_PASSWORD, FIRST_LINK));
        }
    }

    /**
     * Gives other tasks and another scope; open sessions of the agent end.
     *
     * @throws BusinessException {@code accounts.lastAdministrator}: there is always one who may sign in
     */
    public void assign(long personId, Set<String> roles, AgentScope scope) {
        agents.holdAll();
        agents.withId(personId).assign(roles, scope);
        agents.requireAdministrator();
        people.withId(personId).endSessions();
        audit.record("accounts.agentAssigned", SUBJECT, personId, said(roles, scope));
    }

    /**
     * The agent may not sign in any more, from this moment on.
     *
     * @throws BusinessException {@code accounts.notOneself}, {@code accounts.lastAdministrator}
     */
    public void suspend(long personId) {
        if (personId == current.requirePersonId()) {
            throw BusinessException.conflict("accounts.notOneself");
        }
        agents.holdAll();
        agents.withId(personId);
        people.withId(personId).suspend(clock.instant());
        agents.requireAdministrator();
        audit.record("accounts.agentSuspended", SUBJECT, personId, null);
    }

    /** The agent may sign in again. */
    public void reinstate(long personId) {
        agents.withId(personId);
        people.withId(personId).reinstate();
        audit.record("accounts.agentReinstated", SUBJECT, personId, null);
    }

    private static String said(Set<String> roles, AgentScope scope) {
        return String.join(", ", new TreeSet<>(roles)) + " – "
                + (scope.wholeCity()
                        ? "city"
                        : "districts " + new TreeSet<>(scope.districtCodes()) + ", sites "
                                + new TreeSet<>(scope.siteIds()));
    }
}
