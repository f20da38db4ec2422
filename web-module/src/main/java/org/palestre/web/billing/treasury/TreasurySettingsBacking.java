package org.palestre.web.billing.treasury;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.billing.treasury.boundary.ManageTreasury;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.web.shell.Notices;

/** What the city is called at the public treasury and at its bank. */
@Named
@ViewScoped
public class TreasurySettingsBacking implements Serializable {

    @Inject
    private ManageTreasury treasury;

    @Inject
    private Notices notices;

    private TreasurySettingsFields fields;

    /** Reads what is set now; refused to others than treasurers and administrators. */
    public void load() {
        fields = TreasurySettingsFields.of(treasury.settings());
    }

    /** Writes what was typed. */
    public String save() {
        treasury.change(fields.settings());
        notices.success("treasury.settings.saved");
        return "/gestion/treasury-settings?faces-redirect=true";
    }

    public TransferFormat[] getFormats() {
        return TransferFormat.values();
    }

    public TreasurySettingsFields getFields() {
        return fields;
    }
}
