package org.palestre.web.billing;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ManageServices;
import org.palestre.billing.boundary.ServiceChange;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** A service that is charged for, to be created or changed; the address says which. */
@Named
@ViewScoped
public class BillingServiceBacking implements Serializable {

    @EJB
    private transient ManageServices manageServices;

    @Inject
    private Notices notices;

    private String code;
    private String newCode;
    private long version;
    private String nameFrench;
    private String nameEnglish;
    private BillingMode mode = BillingMode.PREPAID;
    private long overdraft;
    private BigDecimal vatRate = BigDecimal.ZERO;
    private String productCode;
    private String budgetNature;
    private String budgetFunction;
    private boolean active = true;

    /** Reads the service, once the address is read. */
    public void load() {
        if (code == null) {
            return;
        }
        ServiceView service = manageServices.service(code);
        version = service.version();
        nameFrench = service.nameFrench();
        nameEnglish = service.nameEnglish();
        mode = service.mode();
        overdraft = service.overdraft().cents();
        vatRate = service.vatRate();
        productCode = service.productCode();
        budgetNature = service.budgetNature();
        budgetFunction = service.budgetFunction();
        active = service.active();
    }

    /** Writes what was typed. */
    public String save() {
        ServiceChange change = new ServiceChange(
                nameFrench,
                nameEnglish,
                mode,
                Money.cents(overdraft),
                productCode,
                budgetNature,
                budgetFunction,
                vatRate,
                active);
        if (code == null) {
            manageServices.create(newCode, change);
        } else {
            manageServices.change(code, version, change);
        }
        notices.success("billing.editService.saved", nameFrench);
        return "/gestion/billing-services?faces-redirect=true";
    }

    public BillingMode[] getModes() {
        return BillingMode.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null || code.isBlank() ? null : code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getNameFrench() {
        return nameFrench;
    }

    public void setNameFrench(String nameFrench) {
        this.nameFrench = nameFrench;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public void setNameEnglish(String nameEnglish) {
        this.nameEnglish = nameEnglish;
    }

    public BillingMode getMode() {
        return mode;
    }

    public void setMode(BillingMode mode) {
        this.mode = mode;
    }

    public long getOverdraft() {
        return overdraft;
    }

    public void setOverdraft(long overdraft) {
        this.overdraft = overdraft;
    }

    public BigDecimal getVatRate() {
        return vatRate;
    }

    public void setVatRate(BigDecimal vatRate) {
        this.vatRate = vatRate;
    }

    public String getProductCode() {
        return productCode;
    }

    public void setProductCode(String productCode) {
        this.productCode = productCode;
    }

    public String getBudgetNature() {
        return budgetNature;
    }

    public void setBudgetNature(String budgetNature) {
        this.budgetNature = budgetNature;
    }

    public String getBudgetFunction() {
        return budgetFunction;
    }

    public void setBudgetFunction(String budgetFunction) {
        this.budgetFunction = budgetFunction;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
