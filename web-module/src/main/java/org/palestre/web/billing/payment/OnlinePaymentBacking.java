package org.palestre.web.billing.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.palestre.billing.payment.boundary.FollowPayment;
import org.palestre.billing.payment.boundary.PaymentLineView;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.boundary.PaymentView;

/** One payment: where it stands, told anew by itself as long as that may change. */
@Named
@ViewScoped
public class OnlinePaymentBacking implements Serializable {

    private static final Set<PaymentState> NOT_PAID =
            EnumSet.of(PaymentState.REFUSED, PaymentState.CANCELLED, PaymentState.EXPIRED);

    @Inject
    private FollowPayment payments;

    @Inject
    private GoToPayfip payfip;

    private String number;
    private boolean back;
    private boolean own;
    private PaymentView payment;

    /** Opens the page; whoever comes from PayFiP has it asked. */
    public String open() {
        if (back) {
            payments.cameBack(number);
            return "/account/online-payment?faces-redirect=true&number=" + number;
        }
        own = payments.made(number);
        look();
        return null;
    }

    /** Reads how it stands; also while one watches. */
    public void look() {
        payment = payments.payment(number);
    }

    /** On to PayFiP's page, again or for the first time. */
    public void goOn() throws IOException {
        payfip.with(number);
    }

    /** What its state is called in the texts: some say more than the state alone. */
    public String getSituation() {
        return switch (payment.state()) {
            case PENDING -> payment.silent() ? "silent" : payment.cameBack() ? "asking" : "onPage";
            case CANCELLED -> payment.moving() ? "cancelledNow" : "CANCELLED";
            default -> payment.state().name();
        };
    }

    /** Whether who looks can go to PayFiP's page now: only who has made the payment. */
    public boolean isPayable() {
        return own && payment.payable();
    }

    /** Invoices that were to be paid and were not: each can be paid anew. */
    public List<String> getAgain() {
        return NOT_PAID.contains(payment.state())
                ? payment.lines().stream()
                        .map(PaymentLineView::invoice)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whether the page looks again by itself; every few seconds while something is expected soon. */
    public boolean isWatching() {
        return payment.moving();
    }

    public PaymentView getPayment() {
        return payment;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isBack() {
        return back;
    }

    public void setBack(boolean back) {
        this.back = back;
    }
}
