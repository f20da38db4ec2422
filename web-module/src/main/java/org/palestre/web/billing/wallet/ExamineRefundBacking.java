package org.palestre.web.billing.wallet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.billing.wallet.boundary.ExamineRefunds;
import org.palestre.billing.wallet.boundary.RefundOffer;
import org.palestre.billing.wallet.boundary.RefundView;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** One refund before the treasurer: what is in the wallet, what the bookings will take, yes or no. */
@Named
@ViewScoped
public class ExamineRefundBacking implements Serializable {

    @Inject
    private ExamineRefunds refunds;

    @Inject
    private Notices notices;

    private String number;
    private RefundView refund;
    private RefundOffer wallet;
    private String reason;

    /** Reads it. */
    public void load() {
        refund = refunds.refund(number);
        wallet = refunds.walletOf(number);
    }

    /** Accepts it. */
    public String accept() {
        refunds.accept(number);
        notices.success("wallet.examine.accepted", number);
        return here();
    }

    /** Refuses it, with the reason that was typed. */
    public String refuse() {
        refunds.refuse(number, reason);
        notices.success("wallet.examine.refused", number);
        return here();
    }

    /** What would be left in the wallet. */
    public Money getLeft() {
        return refund.open() ? wallet.balance().minus(refund.amount()) : wallet.balance();
    }

    /** Whether bookings that wait could not all be debited any more. */
    public boolean isShort() {
        return refund.open() && getLeft().minus(wallet.notYetDebited()).isNegative();
    }

    /** Whether the wallet does not hold it any more. */
    public boolean isGone() {
        return refund.open() && getLeft().isNegative();
    }

    private String here() {
        return "/gestion/examine-refund?faces-redirect=true&number=" + number;
    }

    public RefundView getRefund() {
        return refund;
    }

    public RefundOffer getWallet() {
        return wallet;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
