package org.palestre.billing.treasury.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.treasury.control.TreasurySettingsRules;
import org.palestre.billing.treasury.entity.TreasurySetup;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The treasurer and the administrator say what the city is called at the treasury and at its bank. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class ManageTreasury {

    @Inject
    private TreasurySetup setup;

    @EJB
    private AuditTrail audit;

    /** The settings as they are. */
    public TreasurySettings settings() {
        return setup.settings();
    }

    /**
     * Changes them, from the version that was looked at. Files that were made stay as they are.
     *
     * @throws BusinessException {@code treasury.settingsChanged}, or at the field as {@link
     *     TreasurySettingsRules#checked} says
     */
    public void change(TreasurySettings settings) {
        TreasurySettings checked = TreasurySettingsRules.checked(settings);
        setup.change(checked);
        audit.record("treasury.changeSettings", "billing.treasurySettings", 0, checked.siret());
    }
}
