package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import org.palestre.billing.cashoffice.boundary.OfficeView;
import org.palestre.shared.Money;

/** How much money a cash office may hold and take, in cents, as it is typed; begins with what most orders say. */
public class OfficeLimits implements Serializable {

    private Long cashCeiling = 100_000L;
    private Long heldCeiling;
    private Long cashPayment = 30_000L;
    private Long floatAmount = 0L;

    OfficeLimits() {}

    OfficeLimits(OfficeView office) {
        cashCeiling = office.cashCeiling().cents();
        heldCeiling = office.heldCeiling() == null ? null : office.heldCeiling().cents();
        cashPayment = office.cashPayment().cents();
        floatAmount = office.floatAmount().cents();
    }

    static Money money(Long cents) {
        return cents == null ? null : Money.cents(cents);
    }

    public Long getCashCeiling() {
        return cashCeiling;
    }

    public void setCashCeiling(Long cashCeiling) {
        this.cashCeiling = cashCeiling;
    }

    public Long getHeldCeiling() {
        return heldCeiling;
    }

    public void setHeldCeiling(Long heldCeiling) {
        this.heldCeiling = heldCeiling;
    }

    public Long getCashPayment() {
        return cashPayment;
    }

    public void setCashPayment(Long cashPayment) {
        this.cashPayment = cashPayment;
    }

    public Long getFloatAmount() {
        return floatAmount;
    }

    public void setFloatAmount(Long floatAmount) {
        this.floatAmount = floatAmount;
    }
}
