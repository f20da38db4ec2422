package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import java.util.List;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** What the cashier types to pay an invoice for several services by one amount. */
public class OneAmount implements Serializable {

    private String number;
    private Long cents;

    /** The invoice that is chosen among these. */
    WholeInvoice invoice(List<WholeInvoice> offered) {
        return offered.stream()
                .filter(one -> one.invoice().number().equals(number))
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid("invoice.unknown", "wholeNumber"));
    }

    /** What is paid of it: all that is open unless something else is typed. */
    Money of(WholeInvoice invoice) {
        return cents == null ? invoice.open() : Money.cents(cents);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Null for all of it. */
    public Long getCents() {
        return cents;
    }

    public void setCents(Long cents) {
        this.cents = cents;
    }
}
