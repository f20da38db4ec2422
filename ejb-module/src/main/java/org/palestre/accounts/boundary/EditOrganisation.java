package org.palestre.accounts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.accounts.control.OrganisationRights;
import org.palestre.accounts.entity.Organisation;
import org.palestre.accounts.entity.OrganisationParticulars;
import org.palestre.accounts.entity.OrganisationProjections;
import org.palestre.accounts.entity.Organisations;
import org.palestre.accounts.entity.Telephone;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Particulars of an organisation, for those who act for it, and for the booking office and administrators. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class EditOrganisation {

    @EJB
    private AuditTrail audit;

    @Inject
    private OrganisationRights rights;

    @Inject
    private Organisations organisations;

    @Inject
    private OrganisationProjections projections;

    /** @throws BusinessException {@code accounts.unknownOrganisation} for whoever has nothing to do with it */
    public OrganisationDetails details(long id) {
        rights.requireSees(id);
        Organisation organisation = organisations.withId(id);
        return new OrganisationDetails(
                id,
                organisation.version(),
                new OrganisationForm(
                        organisation.name(),
                        organisation.rna(),
                        organisation.siren(),
                        organisation.courtReference(),
                        organisation.street(),
                        organisation.postcode(),
                        organisation.town(),
                        organisation.headOfficeEmail(),
                        Telephone.shown(organisation.telephone()),
                        organisation.president()),
                projections.byId(id).orElseThrow().registration(),
                rights.manages(id));
    }

    /**
     * Changes it.
     *
     * @param version which was read
     * @throws BusinessException at the field that cannot be accepted; {@code accounts.changedMeanwhile} if somebody else
     *     was faster; {@code accounts.onlyDelegate} for a mere delegate
     */
    public void change(long id, long version, OrganisationForm form) {
        rights.requireManages(id);
        Organisation organisation = organisations.hold(id);
        if (organisation.version() != version) {
            throw BusinessException.conflict("accounts.changedMeanwhile");
        }
        organisation.change(OrganisationParticulars.of(form));
        organisations.write();
        audit.record("accounts.organisationChanged", "accounts.organisation", id, organisation.name());
    }
}
