package org.palestre.web.seasonal.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.palestre.seasonal.permit.boundary.ManageAgreement;
import org.palestre.web.shell.Notices;

/** A slot with or without an agent of the city, and the signature of its agreement, for the office. */
@Named
@ViewScoped
public class ManageAgreementBacking extends OfPermit {

    @Inject
    private ManageAgreement agreements;

    @Inject
    private Notices notices;

    private LocalDate from;
    private String reason;
    private LocalDate signedOn;
    private String remark;
    private String renewalReason;

    /** Grants it without an agent, or with one again. */
    public String change() {
        boolean keyless = !getSheet().terms().keyless();
        long edition = agreements.change(getId(), keyless, from, reason);
        notices.success(keyless ? "permit.agreement.nowKeyless" : "permit.agreement.nowAttended");
        return "/gestion/agreement?faces-redirect=true&id=" + edition;
    }

    /** Records the signature. */
    public String sign() {
        agreements.recordSignature(getId(), signedOn);
        notices.success("permit.agreement.signed", getSheet().agreement().number());
        return here();
    }

    /** Sends the copy back. */
    public String sendBack() {
        agreements.sendBack(getId(), remark);
        notices.success("permit.agreement.sentBack");
        return here();
    }

    /** Begins a new agreement. */
    public String renew() {
        agreements.renew(getId(), renewalReason);
        notices.success("permit.agreement.renewed");
        return here();
    }

    private String here() {
        return "/gestion/agreement?faces-redirect=true&id=" + getId();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getRenewalReason() {
        return renewalReason;
    }

    public void setRenewalReason(String renewalReason) {
        this.renewalReason = renewalReason;
    }
}
