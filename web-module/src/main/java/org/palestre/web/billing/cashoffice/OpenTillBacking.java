package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.OfficeStanding;
import org.palestre.billing.cashoffice.boundary.RunTill;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** A cashier without a till opens one, at a cash office for which the cashier is named. */
@Named
@ViewScoped
public class OpenTillBacking implements Serializable {

    @Inject
    private RunTill runTill;

    @Inject
    private ConsultCashOffices offices;

    @Inject
    private Notices notices;

    private List<OfficeStanding> named;
    private Long officeId;
    private Long floatAmount;

    /** Opens a till. */
    public String open() {
        runTill.open(officeId, Money.cents(floatAmount == null ? 0 : floatAmount));
        notices.success("cashoffice.take.opened");
        return "/gestion/take-payment?faces-redirect=true";
    }

    /** The offices at which the cashier may open one; the first is proposed with its usual float. */
    public List<OfficeStanding> getNamed() {
        if (named == null) {
            named = offices.named().stream()
                    .filter(one -> one.office().active())
                    .toList();
            if (!named.isEmpty()) {
                officeId = named.get(0).office().id();
                floatAmount = named.get(0).office().floatAmount().cents();
            }
        }
        return named;
    }

    public Long getOfficeId() {
        return officeId;
    }

    public void setOfficeId(Long officeId) {
        this.officeId = officeId;
    }

    public Long getFloatAmount() {
        return floatAmount;
    }

    public void setFloatAmount(Long floatAmount) {
        this.floatAmount = floatAmount;
    }
}
