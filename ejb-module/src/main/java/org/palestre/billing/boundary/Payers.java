package org.palestre.billing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.billing.entity.PayerDetails;
import org.palestre.billing.entity.PayerRows;
import org.palestre.shared.BusinessException;

/**
 * Those who pay: a person or an organisation becomes a payer when something is first charged to it.
 *
 * <p>{@link #mine} and {@link #requireMine} tell a caller about the caller. The rest is for other contexts and for the
 * components of billing, which have checked the right.
 */
@Stateless
@PermitAll
public class Payers {

    @EJB
    private CurrentPerson current;

    @Inject
    private PayerRows rows;

    @Inject
    private PayerDetails details;

    /** The payer that a person of accounts is; callers who ask at the same moment get the same one. */
    public long ofPerson(long personId) {
        return rows.ofPerson(personId);
    }

    /** The payer that an organisation of accounts is; callers who ask at the same moment get the same one. */
    public long ofOrganisation(long organisationId) {
        return rows.ofOrganisation(organisationId);
    }

    /** The same for many organisations, by organisation. */
    public Map<Long, Long> ofOrganisations(Collection<Long> organisationIds) {
        return rows.ofOrganisations(organisationIds);
    }

    /** @throws BusinessException {@code billing.unknownPayer} */
    public PayerView payer(long id) {
        return Optional.ofNullable(rows.byIds(List.of(id)).get(id)).orElseThrow(Payers::unknown);
    }

    /** Those of these payers that exist, by id, in one statement. */
    public Map<Long, PayerView> payers(Collection<Long> ids) {
        return rows.byIds(ids);
    }

    /** Where refunds to this payer go, if that is known. */
    public Optional<BankAccountView> bankAccount(long payerId) {
        return details.bankAccount(payerId);
    }

    /** The payers for whom the person who has signed in acts: the own one first, then organisations by name. */
    public List<PayerView> mine() {
        Optional<Long> person = current.identity().map(Identity::personId);
        List<Long> organisations =
                current.organisations().stream().map(OrganisationView::id).toList();
        return rows.of(person.orElse(-1L), organisations);
    }

    /**
     * Refuses whoever is neither this payer nor acts for it, in the same words as for one that does not exist.
     *
     * @throws BusinessException {@code billing.unknownPayer}
     */
    public PayerView requireMine(long payerId) {
        PayerView payer = payer(payerId);
        boolean mine = payer.kind() == PayerKind.PERSON
                ? current.identity()
                        .filter(identity -> identity.personId() == payer.personId())
                        .isPresent()
                : current.actsFor(payer.organisationId());
        if (!mine) {
            throw unknown();
        }
        return payer;
    }

    static BusinessException unknown() {
        return BusinessException.notFound("billing.unknownPayer");
    }
}
