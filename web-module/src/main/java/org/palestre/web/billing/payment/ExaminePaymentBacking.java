package org.palestre.web.billing.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.payment.boundary.ExaminePayments;
import org.palestre.billing.payment.boundary.OfficePayment;
import org.palestre.billing.payment.boundary.PaymentLineView;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.web.shell.Notices;

/** One online payment at the cash office: what happened, and what can be done. */
@Named
@ViewScoped
public class ExaminePaymentBacking implements Serializable {

    @Inject
    private ExaminePayments payments;

    @Inject
    private Notices notices;

    private String number;
    private OfficePayment payment;
    private List<AssignedRow> rows;

    /** Reads it. */
    public void load() {
        payment = payments.payment(number);
        rows = AssignedRow.proposed(payment.payment());
    }

    /** Has PayFiP asked. */
    public String ask() {
        payments.askNow(number);
        notices.success("payment.examine.asked");
        return here();
    }

    /** Puts what fitted nothing into wallets. */
    public String assign() {
        payments.assign(
                number,
                rows.stream()
                        .filter(AssignedRow::wanted)
                        .map(AssignedRow::wallet)
                        .toList());
        notices.success("payment.examine.assigned");
        return here();
    }

    /** Whether PayFiP can be asked. */
    public boolean isAskable() {
        return payment.idOp() != null && !payment.payment().state().booked();
    }

    /** Whether somebody has to say whose the money is. */
    public boolean isUnmatched() {
        return payment.payment().state() == PaymentState.UNMATCHED;
    }

    /** Whether the amount is what did not fit; if not, it was the reference or the client number. */
    public boolean isOtherAmount() {
        return !payment.payment().paid().equals(payment.payment().total());
    }

    private String here() {
        return "/gestion/online-payment?faces-redirect=true&number=" + number;
    }

    public OfficePayment getPayment() {
        return payment;
    }

    /** What was to be paid. */
    public List<PaymentLineView> getLines() {
        return payment.payment().lines();
    }

    public List<AssignedRow> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
