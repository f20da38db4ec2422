package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palestre.billing.payment.boundary.PayfipMode;
import org.palestre.billing.payment.boundary.PayfipSettings;
import org.palestre.billing.payment.control.payfip.PayfipAccess;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The city's settings for PayFiP. */
@ApplicationScoped
public class PayfipAgreement {

    @Inject
    private Database database;

    /** As they are now. */
    public PayfipSettings settings() {
        return database.first(
                        "SELECT * FROM billing.payfip_settings",
                        row -> new PayfipSettings(
                                row.getLong("version"),
                                row.getBoolean("open"),
                                row.getString("client_number"),
                                PayfipMode.valueOf(row.getString("mode")),
                                row.getString("service_url"),
                                row.getString("page_url")))
                .orElseThrow();
    }

    /** @throws BusinessException {@code payment.settingsChanged} if somebody else changed them meanwhile */
    public void change(PayfipSettings settings) {
        int changed = database.update(
                """
                UPDATE billing.payfip_settings
                   SET version = version + 1, open = ?, client_number = ?, mode = ?, service_url = ?, page_url = ?
                 WHERE version = ?""",
                settings.open(),
                settings.clientNumber(),
                settings.mode(),
                settings.serviceUrl(),
                settings.pageUrl(),
                settings.version());
        if (changed == 0) {
            throw BusinessException.conflict("payment.settingsChanged");
        }
    }

    /** How PayFiP is called with these settings. */
    public static PayfipAccess access(PayfipSettings settings) {
        return new PayfipAccess(
                settings.serviceUrl(), settings.clientNumber(), settings.mode().letter());
    }
}
