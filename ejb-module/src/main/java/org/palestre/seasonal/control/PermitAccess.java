package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;

/** Finds permits for those whose they are: the club that holds one, and agents in whose scope its site lies. */
@ApplicationScoped
public class PermitAccess {

    @Inject
    private CurrentPerson person;

    @Inject
    private OfficeRequests office;

    @Inject
    private Permits permits;

    @Inject
    private SlotRequests requests;

    /** A permit with its request, both kept from everybody else until this transaction ends. */
    public record Locked(Permit permit, SlotRequest request) {}

    /** @throws BusinessException {@code seasonal.unknownPermit}, {@code seasonal.notPublished}, {@code accounts.outOfScope} */
    public Permit forOffice(long permitId) {
        Permit permit = permits.get(permitId);
        office.requireScope(permit.siteId());
        if (permit.kept()) {
            throw BusinessException.conflict("seasonal.notPublished");
        }
        return permit;
    }

    /** @throws BusinessException {@code seasonal.unknownPermit} unless the caller acts for its club and may know of it */
    public Permit forClub(long permitId) {
        Permit permit = permits.get(permitId);
        if (permit.kept() || !person.actsFor(permit.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownPermit");
        }
        return permit;
    }

    /**
     * For the club, or for the office if the caller belongs to it and does not act for the club.
     *
     * @param agent whether the caller has the role that the office needs
     */
    public Permit forEither(long permitId, boolean agent) {
        Permit permit = permits.get(permitId);
        return agent && !person.actsFor(permit.organisationId()) ? forOffice(permitId) : forClub(permitId);
    }

    /** Whether the caller acts for the club that holds it. */
    public boolean isClubs(Permit permit) {
        return person.actsFor(permit.organisationId());
    }

    /**
     * The same edition, if it is still the one in force; whoever works on the same slot waits.
     *
     * @throws BusinessException {@code permit.notInForce} (number, edition)
     */
    public Locked lockInForce(Permit seen) {
        SlotRequest request = requests.lock(seen.requestId());
        Permit permit = permits.get(seen.id());
        if (!permit.inForce()) {
            throw BusinessException.conflict("permit.notInForce", permit.number(), permit.edition());
        }
        return new Locked(permit, request);
    }
}
