package org.palestre.accounts.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.DelegationKind;
import org.palestre.accounts.boundary.Identity;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Roles;

/**
 * What the caller may do with an organisation: whoever acts for it sees it; its legal representative and its
 * correspondent change it and appoint others; the booking office and administrators do both for all of them.
 */
@Dependent
public class OrganisationRights {

    @Inject
    private CurrentPerson current;

    @Inject
    private Database database;

    /** Whether the caller serves every organisation for the city. */
    public boolean servesAll() {
        return current.identity()
                .filter(identity -> identity.has(Roles.BOOKING_OFFICE) || identity.has(Roles.ADMINISTRATOR))
                .isPresent();
    }

    /** By which titles the caller acts for it; empty if not at all. */
    public Set<DelegationKind> titles(long organisationId) {
        Set<DelegationKind> titles = EnumSet.noneOf(DelegationKind.class);
        long personId = current.identity().map(Identity::personId).orElse(0L);
        titles.addAll(database.list(
                "SELECT kind FROM accounts.delegation WHERE person_id = ? AND organisation_id = ?"
                        + " AND accepted_at IS NOT NULL AND ended_at IS NULL",
                row -> DelegationKind.valueOf(row.getString(1)),
                personId,
                organisationId));
        return titles;
    }

    /** @throws BusinessException {@code accounts.unknownOrganisation} for whoever has nothing to do with it */
    public void requireSees(long organisationId) {
        if (titles(organisationId).isEmpty() && !servesAll()) {
            throw BusinessException.notFound("accounts.unknownOrganisation");
        }
    }

    /** Whether the caller may change it and appoint others. */
    public boolean manages(long organisationId) {
        return titles(organisationId).stream().anyMatch(DelegationKind::managing) || servesAll();
    }

    /**
     * Refuses whoever may not change it.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation}, or {@code accounts.onlyDelegate} for a delegate
     */
    public void requireManages(long organisationId) {
        requireSees(organisationId);
        if (!manages(organisationId)) {
            throw BusinessException.forbidden("accounts.onlyDelegate");
        }
    }

    /**
     * Refuses whoever may not give or take this title: a correspondent does not decide on legal representatives.
     *
     * @throws BusinessException as {@link #requireManages}, or {@code accounts.onlyLegalRepresentative}
     */
    public void requireDecidesOn(DelegationKind kind, long organisationId) {
        requireManages(organisationId);
        if (kind == DelegationKind.LEGAL_REPRESENTATIVE
                && !titles(organisationId).contains(DelegationKind.LEGAL_REPRESENTATIVE)
                && !servesAll()) {
            throw BusinessException.forbidden("accounts.onlyLegalRepresentative");
        }
    }
}
