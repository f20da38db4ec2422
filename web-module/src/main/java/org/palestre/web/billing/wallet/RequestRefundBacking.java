package org.palestre.web.billing.wallet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.billing.wallet.boundary.RefundOffer;
import org.palestre.billing.wallet.boundary.RequestRefund;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** Asking for money back from one wallet, with what its bookings will still take from it. */
@Named
@ViewScoped
public class RequestRefundBacking implements Serializable {

    @Inject
    private RequestRefund requestRefund;

    @Inject
    private Notices notices;

    private long payer;
    private String service;
    private RefundOffer offer;
    private Long amount;
    private String comment;

    /** Reads what can be had back; what the bookings do not need is proposed. */
    public void load() {
        offer = requestRefund.offer(payer, service);
        amount = offer.spare().isZero() ? null : offer.spare().cents();
    }

    /** Asks for it. */
    public String ask() {
        String reference = requestRefund.request(payer, service, amount == null ? null : Money.cents(amount), comment);
        notices.success("wallet.refund.asked", reference);
        return "/account/refunds?faces-redirect=true";
    }

    public RefundOffer getOffer() {
        return offer;
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
    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
