package org.palestre.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.palestre.accounts.entity.Delegation;
import org.palestre.accounts.entity.Email;
import org.palestre.accounts.entity.Organisation;
import org.palestre.accounts.entity.OrganisationParticulars;
import org.palestre.accounts.entity.Organisations;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** A person registers an association with the city, and acts for it from then on. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class RegisterOrganisation {

    @EJB
    private CurrentPerson current;

    @EJB
    private AuditTrail audit;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Registers it. The caller becomes its legal representative, and its correspondent too if so wished.
     *
     * @return its id
     * @throws BusinessException at the field that cannot be accepted; {@code accounts.alreadyRegistered} if one with
     *     the same number is there: whoever acts for it can invite the caller
     */
    public long register(OrganisationForm form, boolean alsoCorrespondent) {
        Person person = people.withId(current.requirePersonId());
        OrganisationParticulars particulars = OrganisationParticulars.of(form);
        Organisation organisation = organisations.add(new Organisation(particulars, clock.instant()));
        delegate(organisation, person, DelegationKind.LEGAL_REPRESENTATIVE);
        if (alsoCorrespondent) {
            delegate(organisation, person, DelegationKind.CORRESPONDENT);
        }
        audit.record(
                "accounts.organisationRegistered", "accounts.organisation", organisation.id(), organisation.name());
        return organisation.id();
    }

    private void delegate(Organisation organisation, Person person, DelegationKind kind) {
        Delegation delegation =
                new Delegation(organisation.id(), new Email(person.email()), kind, person.id(), clock.instant());
        delegation.accept(person, clock.instant());
        entities.persist(delegation);
    }
}
