package org.palestre.accounts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.palestre.accounts.entity.OrganisationProjections;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * What is known of organisations.
 *
 * <p>{@link #search} is for agents. The rest is for other contexts; the caller has checked the right.
 */
@Stateless
@PermitAll
public class ConsultOrganisations {

    @Inject
    private OrganisationProjections organisations;

    /**
     * One organisation.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} if there is none
     */
    public OrganisationView organisation(long id) {
        return organisations.byId(id).orElseThrow(() -> BusinessException.notFound("accounts.unknownOrganisation"));
    }

    /** Those of these organisations that exist, by id, in one statement. */
    public Map<Long, OrganisationView> organisations(Collection<Long> ids) {
        return organisations.byIds(ids);
    }

    /** Organisations whose name or number holds the words, by name; all of them if nothing is asked. */
    @RolesAllowed(Roles.AGENT)
    public Page<OrganisationView> search(String q, PageRequest page) {
        return organisations.search(q, page);
    }

    /** Whom to write to about an organisation's slots: its correspondent, or else its legal representative. */
    public Optional<Contact> correspondent(long organisationId) {
        return organisations.correspondent(organisationId);
    }
}
