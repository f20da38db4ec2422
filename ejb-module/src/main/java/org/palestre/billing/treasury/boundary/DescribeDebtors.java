package org.palestre.billing.treasury.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.KeepPayerDetails;
import org.palestre.billing.boundary.PayerKind;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.billing.treasury.entity.TreasurySetup;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The treasurer fills in what the treasury wants to know of a debtor before anything can be ordered. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class DescribeDebtors {

    @Inject
    private TreasurySetup setup;

    @EJB
    private KeepPayerDetails details;

    @EJB
    private AuditTrail audit;

    /** @throws BusinessException {@code billing.unknownPayer} */
    public Debtor debtor(long payerId) {
        return Optional.ofNullable(setup.debtors(List.of(payerId)).get(payerId))
                .orElseThrow(() -> BusinessException.notFound("billing.unknownPayer"));
    }

    /**
     * Says how a person is addressed and where letters go, or what an organisation is in law, whose address stands with its
     * account.
     *
     * @param address a person's; not looked at for an organisation
     * @throws BusinessException {@code billing.unknownPayer}, or at the field of the address as {@link
     *     PostalAddress#typed} says
     */
    public void describe(long payerId, DebtorTitle title, LegalForm legalForm, PostalAddress address) {
        Debtor before = debtor(payerId);
        boolean person = before.payer().kind() == PayerKind.PERSON;
        if (person && address != null) {
            details.changeAddress(payerId, address);
        }
        setup.describe(payerId, person ? title : null, legalForm == null ? before.legalForm() : legalForm);
        audit.record("treasury.describeDebtor", "billing.payer", payerId, null);
    }
}
