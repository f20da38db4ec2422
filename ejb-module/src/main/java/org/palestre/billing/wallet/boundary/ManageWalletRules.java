package org.palestre.billing.wallet.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.wallet.entity.WalletRules;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;

/** The treasurer and the administrator say when payers are warned, and what counts as child care. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class ManageWalletRules {

    private static final Money HIGHEST = Money.cents(100_000_000);

    @EJB
    private Services services;

    @EJB
    private AuditTrail audit;

    @Inject
    private WalletRules rules;

    /** Those of all services that are charged for, by name. */
    public List<WalletRule> rules() {
        return rules.all();
    }

    /**
     * Changes one.
     *
     * @param version what was read
     * @throws BusinessException {@code billing.unknownService}, {@code billing.changedMeanwhile}; {@code wallet.warnBelow}
     *     at {@code warnBelow} unless it is between nothing and a million euros
     */
    public void change(String serviceCode, long version, Money warnBelow, boolean childCare) {
        services.service(serviceCode);
        if (warnBelow == null || warnBelow.isNegative() || warnBelow.compareTo(HIGHEST) > 0) {
            throw BusinessException.invalid("wallet.warnBelow", "warnBelow", HIGHEST);
        }
        if (!rules.change(serviceCode, version, warnBelow, childCare)) {
            throw BusinessException.conflict("billing.changedMeanwhile");
        }
        audit.record("wallet.changeRule", "billing.service", 0, serviceCode);
    }
}
