package org.palestre.web.billing.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.invoice.boundary.InvoicingSettings;
import org.palestre.billing.invoice.boundary.ManageInvoicing;
import org.palestre.billing.invoice.boundary.ReminderStep;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** How the city invoices: the term, what stands on invoices, and the steps of reminding. */
@Named
@ViewScoped
public class InvoicingSettingsBacking implements Serializable {

    @Inject
    private ManageInvoicing invoicing;

    @Inject
    private Notices notices;

    private long version;
    private Integer termDays;
    private String issuer;
    private String siret;
    private String howToPay;
    private String legalNotice;
    private List<ReminderStep> steps;

    /** Reads the settings as they are. */
    public void load() {
        InvoicingSettings settings = invoicing.settings();
        version = settings.version();
        termDays = settings.termDays();
        issuer = settings.issuer();
        siret = settings.siret();
        howToPay = settings.howToPay();
        legalNotice = settings.legalNotice();
        steps = invoicing.steps();
    }

    /** Writes what was typed. */
    public String save() {
        if (termDays == null) {
            throw BusinessException.invalid("shared.missing", "termDays");
        }
        invoicing.change(new InvoicingSettings(version, termDays, issuer, siret, howToPay, legalNotice));
        notices.success("invoice.settings.saved");
        return "/gestion/invoicing-settings?faces-redirect=true";
    }

    public List<ReminderStep> getSteps() {
        return steps;
    }

    public Integer getTermDays() {
        return termDays;
    }

    public void setTermDays(Integer termDays) {
        this.termDays = termDays;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getHowToPay() {
        return howToPay;
    }

    public void setHowToPay(String howToPay) {
        this.howToPay = howToPay;
    }

    public String getLegalNotice() {
        return legalNotice;
    }

    public void setLegalNotice(String legalNotice) {
        this.legalNotice = legalNotice;
    }
}
