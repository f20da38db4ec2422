package org.palestre.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.SingleUseTokens;
import org.palestre.accounts.control.SingleUseTokens.Purpose;
import org.palestre.accounts.entity.Agent;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.accounts.entity.PersonProjections;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** What the booking office and administrators do for the people who have an account. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ServePeople {

    private static final String SUBJECT = "accounts.person";
    private static final Duration AT_THE_COUNTER = Duration.ofMinutes(15);

    @EJB
    private CurrentPerson current;

    @EJB
    private AuditTrail audit;

    @Inject
    private People people;

    @Inject
    private PersonProjections projections;

    @Inject
    private SingleUseTokens tokens;

    @Inject
    private AccountMails mails;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** People whose name or e-mail holds the words, by family name; all of them if nothing is asked. */
    public Page<PersonView> search(String q, PageRequest page) {
        return projections.search(q, page);
    }

    /** @throws BusinessException {@code accounts.unknownPerson} if there is none */
    public PersonView person(long id) {
        return projections.byId(id).orElseThrow(() -> BusinessException.notFound("accounts.unknownPerson"));
    }

    /**
     * A link, valid for a quarter of an hour, with which somebody who has been identified at the counter and cannot
     * read mail chooses a password on the spot.
     *
     * @throws BusinessException {@code accounts.onlyAdministrator} for agents' accounts
     */
    public String linkAtTheCounter(long personId) {
        Person person = served(personId);
        if (person.isSuspended()) {
            throw BusinessException.conflict("accounts.suspended");
        }
        String token = tokens.issue(personId, Purpose.RESET_PASSWORD, AT_THE_COUNTER);
        audit.record("accounts.linkAtTheCounter", SUBJECT, personId, null);
        return mails.linkToChoosePassword(token);
    }

    /** The person may not sign in any more, from this moment on. @throws BusinessException as above */
    public void suspend(long personId) {
        if (entities.find(Agent.class, personId) != null) {
            throw BusinessException.forbidden("accounts.suspendAsAgent");
        }
        served(personId).suspend(clock.instant());
        audit.record("accounts.personSuspended", SUBJECT, personId, null);
    }

    /** The person may sign in again. @throws BusinessException as above */
    public void reinstate(long personId) {
        served(personId).reinstate();
        audit.record("accounts.personReinstated", SUBJECT, personId, null);
    }

    /** Nobody takes over the account of an agent by way of the counter, unless he or she administers them anyway. */
    private Person served(long personId) {
        Person person = people.withId(personId);
        boolean administrator = current.identity()
                .filter(identity -> identity.has(Roles.ADMINISTRATOR))
                .isPresent();
        if (!administrator && entities.find(Agent.class, personId) != null) {
            throw BusinessException.forbidden("accounts.onlyAdministrator");
        }
        return person;
    }
}
