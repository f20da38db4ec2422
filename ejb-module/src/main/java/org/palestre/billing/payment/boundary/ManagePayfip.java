package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.payment.control.SettingsRules;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.billing.payment.control.payfip.PayfipClient;
import org.palestre.billing.payment.entity.PayfipAgreement;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The administrator says how the city calls PayFiP, and tries whether that works. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ManagePayfip {

    @Inject
    private PayfipAgreement agreement;

    @Inject
    private PayfipClient payfip;

    @EJB
    private AuditTrail audit;

    /** The settings as they are. */
    public PayfipSettings settings() {
        return agreement.settings();
    }

    /**
     * Changes them, from the version that was looked at.
     *
     * @throws BusinessException {@code payment.settingsChanged}; {@code payment.clientNumber}, {@code
     *     payment.noClientNumber}, {@code payment.address}, {@code shared.missing} at the field
     */
    public void change(PayfipSettings settings) {
        PayfipSettings checked = SettingsRules.checked(settings);
        agreement.change(checked);
        audit.record(
                "payment.changeSettings",
                "billing.payfip",
                0,
                (checked.open() ? "open" : "closed") + " " + checked.mode().name() + " " + checked.clientNumber());
    }

    /**
     * Asks PayFiP whose client number it is, with the settings as they are kept.
     *
     * @return the name of the body as PayFiP has it
     * @throws BusinessException {@code payment.noClientNumber}; {@code payment.silent} if PayFiP cannot be reached,
     *     {@code payment.refused} (code) if it does not know the number or answers nonsense
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String check() {
        PayfipSettings settings = agreement.settings();
        if (settings.clientNumber() == null) {
            throw BusinessException.conflict("payment.noClientNumber");
        }
        PayfipAnswer answer = payfip.client(PayfipAgreement.access(settings));
        if (answer instanceof PayfipAnswer.Client client) {
            return client.name();
        }
        if (answer instanceof PayfipAnswer.Silence) {
            throw BusinessException.conflict("payment.silent");
        }
        throw BusinessException.conflict("payment.refused", answer.shortly());
    }
}
