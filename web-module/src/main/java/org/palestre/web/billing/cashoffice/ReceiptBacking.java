package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.billing.cashoffice.boundary.CancelReceipt;
import org.palestre.billing.cashoffice.boundary.ConsultReceipts;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.web.shell.Notices;

/** One receipt: printed, mailed, cancelled. */
@Named
@ViewScoped
public class ReceiptBacking implements Serializable {

    @Inject
    private ConsultReceipts receipts;

    @Inject
    private CancelReceipt cancelReceipt;

    @Inject
    private Notices notices;

    private long id;
    private boolean taken;
    private ReceiptView receipt;
    private boolean cancellable;
    private String email;
    private String reason;

    /** Reads it. */
    public void load() {
        receipt = receipts.receipt(id);
        cancellable = receipts.cancellable(receipt);
        email = receipts.recipient(receipt);
    }

    /** Sends it. */
    public String mail() {
        receipts.mail(id, email);
        notices.success("cashoffice.receipt.mailed");
        return here();
    }

    /** Takes it back. */
    public String cancel() {
        cancelReceipt.cancel(id, reason);
        notices.success("cashoffice.receipt.cancelled");
        return here();
    }

    private String here() {
        return "/gestion/receipt?faces-redirect=true&id=" + id;
    }

    public ReceiptView getReceipt() {
        return receipt;
    }

    /** Whether the agent may take it back now. */
    public boolean isCancellable() {
        return cancellable;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Whether it was taken just now: the change is what matters then. */
    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
