package org.palestre.web.billing.payment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.payment.boundary.PaymentLineView;
import org.palestre.billing.payment.boundary.PaymentView;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;

/** A wallet that was to be paid, with what of the money goes into it. */
public class AssignedRow implements Serializable {

    private final PaymentLineView line;
    private Long amount;

    private AssignedRow(PaymentLineView line, Money amount) {
        this.line = line;
        this.amount = amount.cents();
    }

    /** What was paid, shared as it was to be; the last wallet has what is left. */
    static List<AssignedRow> proposed(PaymentView payment) {
        List<AssignedRow> rows = new ArrayList<>();
        Money left = payment.paid() == null ? Money.ZERO : payment.paid();
        for (int i = 0; i < payment.lines().size(); i++) {
            PaymentLineView line = payment.lines().get(i);
            boolean last = i == payment.lines().size() - 1;
            Money share = last || payment.paid() == null
                    ? left
                    : payment.paid()
                            .share(line.amount().cents(), payment.total().cents());
            rows.add(new AssignedRow(line, share));
            left = left.minus(share);
        }
        return rows;
    }

    boolean wanted() {
        return amount != null && amount != 0;
    }

    WalletAmount wallet() {
        return new WalletAmount(line.payerId(), line.serviceCode(), Money.cents(amount), line.invoice());
    }

    public PaymentLineView getLine() {
        return line;
    }

    /** In cents. */
    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
