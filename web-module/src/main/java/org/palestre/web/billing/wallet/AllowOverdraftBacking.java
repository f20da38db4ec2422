package org.palestre.web.billing.wallet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.billing.wallet.boundary.AllowOverdraft;
import org.palestre.billing.wallet.boundary.AllowedOverdraft;
import org.palestre.billing.wallet.boundary.NewOverdraft;
import org.palestre.billing.wallet.boundary.OverdraftCase;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** A wallet before the treasurer: what it bears, an overdraft for it, the end of one. */
@Named
@ViewScoped
public class AllowOverdraftBacking implements Serializable {

    @Inject
    private AllowOverdraft allowOverdraft;

    @Inject
    private Notices notices;

    private long payer;
    private String service;
    private OverdraftCase wallet;
    private AllowedOverdraft standing;
    private Long overdraft;
    private LocalDate lastDay;
    private String reason;
    private String endReason;

    /** Reads the wallet that the address names. */
    public void load() {
        wallet = allowOverdraft.wallet(payer, service);
        standing = wallet.standing().orElse(null);
    }

    /** Allows what was typed. */
    public String allow() {
        allowOverdraft.allow(new NewOverdraft(
                payer,
                service,
                overdraft == null ? null : Money.cents(overdraft),
                lastDay,
                reason,
                standing == null ? null : standing.id()));
        notices.success("wallet.overdraft.allowed", wallet.payerName());
        return here();
    }

    /** Takes back the one that stands. */
    public String end() {
        allowOverdraft.end(standing.id(), endReason);
        notices.success("wallet.overdraft.ended", wallet.payerName());
        return here();
    }

    private String here() {
        return "/gestion/allow-overdraft?faces-redirect=true&payer=" + payer + "&service=" + service;
    }

    public OverdraftCase getWallet() {
        return wallet;
    }

    /** The one that counts today; null if none. */
    public AllowedOverdraft getStanding() {
        return standing;
    }

    public long getPayer() {
        return payer;
    }

    public void setPayer(long payer) {
        this.payer = payer;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    /** In cents. */
    public Long getOverdraft() {
        return overdraft;
    }

    public void setOverdraft(Long overdraft) {
        this.overdraft = overdraft;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
