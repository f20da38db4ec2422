package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.shared.Money;

/** A cheque as it is typed. */
public class ChequeField implements Serializable {

    private Long amount;
    private String number;
    private String bank;
    private String drawer;

    boolean wanted() {
        return amount != null && amount != 0;
    }

    NewMeans means() {
        return NewMeans.cheque(Money.cents(amount), number, bank, drawer);
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getDrawer() {
        return drawer;
    }

    public void setDrawer(String drawer) {
        this.drawer = drawer;
    }
}
