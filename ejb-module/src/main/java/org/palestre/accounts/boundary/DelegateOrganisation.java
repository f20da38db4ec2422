package org.palestre.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.palestre.accounts.control.AccountMails;
import org.palestre.accounts.control.OrganisationRights;
import org.palestre.accounts.entity.Delegation;
import org.palestre.accounts.entity.Delegations;
import org.palestre.accounts.entity.Email;
import org.palestre.accounts.entity.Organisation;
import org.palestre.accounts.entity.Organisations;
import org.palestre.accounts.entity.People;
import org.palestre.accounts.entity.Person;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Who acts for an organisation: invite, accept, end. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class DelegateOrganisation {

    private static final String SUBJECT = "accounts.organisation";
    private static final int MOST = 50;

    @EJB
    private CurrentPerson current;

    @EJB
    private AuditTrail audit;

    @Inject
    private OrganisationRights rights;

    @Inject
    private Organisations organisations;

    @Inject
    private Delegations delegations;

    @Inject
    private People people;

    @Inject
    private AccountMails mails;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Who acts for it or is invited to, legal representatives first. */
    public List<DelegationView> delegations(long organisationId) {
        rights.requireSees(organisationId);
        return delegations.of(organisationId, current.requirePersonId());
    }

    /** The invitations that wait for the caller. */
    public List<InvitationView> invitations() {
        return delegations.waitingFor(people.withId(current.requirePersonId()).email());
    }

    /**
     * Invites whoever has this address; the person needs no account yet.
     *
     * @throws BusinessException {@code accounts.alreadyInvited} at {@code email} if it was done before; {@code
     *     accounts.tooManyDelegations}; as {@link OrganisationRights#requireDecidesOn}
     */
    public void invite(long organisationId, String email, DelegationKind kind) {
        if (kind == null) {
            throw BusinessException.invalid("shared.missing", "kind");
        }
        rights.requireDecidesOn(kind, organisationId);
        Email address = Email.typed(email, "email");
        Organisation organisation = organisations.hold(organisationId);
        if (delegations.exists(organisationId, address, kind)) {
            throw BusinessException.invalid("accounts.alreadyInvited", "email");
        }
        if (delegations.count(organisationId) >= MOST) {
            throw BusinessException.conflict("accounts.tooManyDelegations", MOST);
        }
        Person inviter = people.withId(current.requirePersonId());
        entities.persist(new Delegation(organisationId, address, kind, inviter.id(), clock.instant()));
        Locale language =
                people.withEmail(address.address()).map(Person::language).orElse(inviter.language());
        mails.invite(address.address(), language, organisation, kind.name(), inviter.name());
        audit.record("accounts.delegationInvited", SUBJECT, organisationId, kind + " " + address);
    }

    /**
     * Accepts an invitation: the caller acts for the organisation from now on.
     *
     * @throws BusinessException {@code accounts.unknownInvitation}, {@code accounts.invitationOver}
     */
    public void accept(long delegationId) {
        Person person = people.withId(current.requirePersonId());
        Delegation delegation = delegations.withId(delegationId);
        delegation.accept(person, clock.instant());
        audit.record(
                "accounts.delegationAccepted",
                SUBJECT,
                delegation.organisationId(),
                delegation.kind().name());
    }

    /**
     * Ends a delegation, withdraws or declines an invitation: one's own, or another's if the caller manages the
     * organisation.
     *
     * @throws BusinessException {@code accounts.lastLegalRepresentative}: an organisation keeps one; {@code
     *     accounts.unknownInvitation} for strangers; as {@link OrganisationRights#requireDecidesOn}
     */
    public void end(long delegationId) {
        Person person = people.withId(current.requirePersonId());
        Delegation delegation = delegations.withId(delegationId);
        long organisationId = delegation.organisationId();
        if (!delegation.concerns(person)) {
            if (rights.titles(organisationId).isEmpty() && !rights.servesAll()) {
                throw BusinessException.notFound("accounts.unknownInvitation");
            }
            rights.requireDecidesOn(delegation.kind(), organisationId);
        }
        organisations.hold(organisationId);
        if (delegation.kind() == DelegationKind.LEGAL_REPRESENTATIVE
                && delegation.inForce()
                && delegations.legalRepresentatives(organisationId) < 2) {
            throw BusinessException.conflict("accounts.lastLegalRepresentative");
        }
        delegation.end(person.id(), clock.instant());
        audit.record("accounts.delegationEnded", SUBJECT, organisationId, delegation.kind() + " " + delegation.email());
    }
}
