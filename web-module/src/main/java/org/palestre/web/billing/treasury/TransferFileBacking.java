package org.palestre.web.billing.treasury;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.treasury.boundary.SettleTransfers;
import org.palestre.billing.treasury.boundary.TransferFileDetail;
import org.palestre.billing.treasury.boundary.TransferState;
import org.palestre.billing.treasury.boundary.TransferView;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.CurrentUser;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** One file of transfers: carried out, withdrawn, and which of its transfers came back. */
@Named
@ViewScoped
public class TransferFileBacking implements Serializable {

    private static final int SIZE = 100;

    @Inject
    private SettleTransfers settling;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private long id;
    private int page = 1;
    private Long returned;
    private String reason;
    private transient TransferFileDetail detail;

    /** Reads the file that the address names. */
    public void load() {
        detail = settling.file(id, new PageRequest(Math.max(0, page - 1), SIZE));
    }

    public TransferFileDetail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    public boolean isWaiting() {
        return user.isTreasurer() && getDetail().file().waiting();
    }

    /** Those that can have come back. */
    public List<TransferView> getReturnables() {
        return getDetail().transfers().items().stream()
                .filter(transfer -> transfer.state() == TransferState.EXECUTED)
                .toList();
    }

    public boolean isReturnable() {
        return user.isTreasurer() && !getReturnables().isEmpty();
    }

    /** The bank has carried it out. */
    public String executed() {
        settling.executed(id);
        notices.success("treasury.transfers.executed");
        return here();
    }

    /** The bank will never carry it out. */
    public String withdraw() {
        settling.withdraw(id);
        notices.success("treasury.transfers.withdrawn");
        return here();
    }

    /** The transfer that is chosen came back. */
    public String comeBack() {
        settling.returned(returned, reason);
        notices.success("treasury.transfers.returned");
        return here();
    }

    private String here() {
        return "/gestion/transfer-file?faces-redirect=true&id=" + id;
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, getDetail().transfers().total()).with("id", Long.toString(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Long getReturned() {
        return returned;
    }

    public void setReturned(Long returned) {
        this.returned = returned;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
