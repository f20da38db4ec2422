package org.palestre.web.seasonal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.boundary.MySlotRequests;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.WithdrawSlotRequest;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** One request of the club, from its submission to its permit. */
@Named
@ViewScoped
public class SlotRequestBacking implements Serializable {

    @Inject
    private MySlotRequests history;

    @Inject
    private WithdrawSlotRequest withdrawal;

    @Inject
    private Notices notices;

    private Long id;
    private transient SlotRequestView request;

    /** Reads the request, so that a wrong address is told at once. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        request = history.request(id);
    }

    /** Takes the request back. */
    public String withdraw() {
        SlotRequestView withdrawn = withdrawal.withdraw(id);
        notices.success("seasonal.slotRequest.withdrawn", withdrawn.number());
        return "/account/slot-request?faces-redirect=true&id=" + id;
    }

    /** Wants it after all. */
    public String undoWithdrawal() {
        SlotRequestView back = withdrawal.undo(id);
        notices.success("seasonal.slotRequest.restored", back.number());
        return "/account/slot-request?faces-redirect=true&id=" + id;
    }

    public SlotRequestView getRequest() {
        if (request == null) {
            request = history.request(id);
        }
        return request;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
