package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palestre.billing.invoice.boundary.InvoicingSettings;
import org.palestre.shared.Database;

/** The city's choices about invoices. */
@ApplicationScoped
public class InvoicingRules {

    @Inject
    private Database database;

    public InvoicingSettings settings() {
        return database.first(
                        "SELECT * FROM billing.invoice_settings",
                        row -> new InvoicingSettings(
                                row.getLong("version"),
                                row.getInt("term_days"),
                                row.getString("issuer"),
                                row.getString("siret"),
                                row.getString("how_to_pay"),
                                row.getString("legal_notice")))
                .orElseThrow();
    }

    /** Whether they were changed: not if somebody else has done so since. */
    public boolean change(InvoicingSettings settings) {
        return database.update(
                        """
                        UPDATE billing.invoice_settings SET term_days = ?, issuer = ?, siret = ?, how_to_pay = ?, legal_notice = ?,
                               version = version + 1 WHERE version = ?""",
                        settings.termDays(),
                        settings.issuer(),
                        settings.siret(),
                        settings.howToPay(),
                        settings.legalNotice(),
                        settings.version())
                == 1;
    }
}
