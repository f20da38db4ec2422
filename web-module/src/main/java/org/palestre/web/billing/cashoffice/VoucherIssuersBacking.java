package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.ManageCashOffices;
import org.palestre.billing.cashoffice.boundary.VoucherIssuer;
import org.palestre.web.shell.Notices;

/** Whose vouchers the city takes. */
@Named
@ViewScoped
public class VoucherIssuersBacking implements Serializable {

    private static final String HERE = "/gestion/voucher-issuers?faces-redirect=true";

    @Inject
    private ManageCashOffices manage;

    @Inject
    private Notices notices;

    private List<VoucherIssuer> issuers;
    private String code;
    private String name;

    /** Reads them. */
    public void load() {
        issuers = manage.issuers();
    }

    /** Takes the vouchers of another one. */
    public String add() {
        manage.addIssuer(code, name);
        notices.success("cashoffice.issuers.saved");
        return HERE;
    }

    /** Takes its vouchers from now on, or no more. */
    public String turn(VoucherIssuer issuer) {
        manage.changeIssuer(issuer.code(), issuer.name(), !issuer.active());
        notices.success("cashoffice.issuers.saved");
        return HERE;
    }

    public List<VoucherIssuer> getIssuers() {
        return issuers;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
