package org.palestre.web.billing.treasury;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.billing.treasury.boundary.ConsultOrders;
import org.palestre.billing.treasury.boundary.FileState;
import org.palestre.billing.treasury.boundary.OrderQuery;
import org.palestre.billing.treasury.boundary.OrderView;
import org.palestre.billing.treasury.boundary.PrepareOrders;
import org.palestre.billing.treasury.boundary.TreasuryFile;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.CurrentUser;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** One file for the treasury with its orders: fetched, marked as sent, made anew if it was refused. */
@Named
@ViewScoped
public class TreasuryFileBacking implements Serializable {

    private static final int SIZE = 50;

    @Inject
    private ConsultOrders consult;

    @Inject
    private PrepareOrders prepare;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private long id;
    private int page = 1;
    private transient TreasuryFile file;
    private transient Page<OrderView> orders;

    /** Reads the file that the address names. */
    public void load() {
        file = consult.file(id);
        orders = consult.orders(new OrderQuery("", null, id), new PageRequest(Math.max(0, page - 1), SIZE));
    }

    public TreasuryFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    public Page<OrderView> getOrders() {
        if (orders == null) {
            load();
        }
        return orders;
    }

    public boolean isSendable() {
        return user.isTreasurer() && getFile().state() == FileState.MADE;
    }

    public boolean isMakeable() {
        return user.isTreasurer()
                && getFile().state() == FileState.REFUSED
                && !getFile().replaced();
    }

    /** Says that it has left. */
    public String sent() {
        consult.sent(id);
        notices.success("treasury.file.markedSent");
        return here(id);
    }

    /** Makes it anew with what is known of the debtors now. */
    public String makeAgain() {
        long again = prepare.makeAgain(id);
        notices.success("treasury.file.madeAgain");
        return here(again);
    }

    private static String here(long file) {
        return "/gestion/treasury-file?faces-redirect=true&id=" + file;
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, getOrders().total()).with("id", Long.toString(id));
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
}
