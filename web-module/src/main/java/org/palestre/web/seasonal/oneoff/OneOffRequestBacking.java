package org.palestre.web.seasonal.oneoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.oneoff.boundary.MyOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** One request of the club: what became of each date, taking it back, giving dates back. */
@Named
@ViewScoped
public class OneOffRequestBacking implements Serializable {

    @Inject
    private MyOneOffRequests requests;

    @Inject
    private Notices notices;

    private Long id;
    private transient OneOffRequestView request;

    /** Reads the request, so that a wrong address is told at once. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("oneoff.unknownRequest");
        }
        request = requests.request(id);
    }

    /** Takes the request back. */
    public String withdraw() {
        notices.success("oneoff.request.withdrawn", requests.withdraw(id).number());
        return getAddress();
    }

    /** Wants it after all. */
    public String undoWithdrawal() {
        notices.success("oneoff.request.restored", requests.undoWithdrawal(id).number());
        return getAddress();
    }

    /** Gives one date back. */
    public String giveBack(long dateId) {
        requests.giveBack(id, dateId);
        notices.success("oneoff.request.givenBack");
        return getAddress();
    }

    /** This page once more. */
    public String getAddress() {
        return "/account/one-off-request?faces-redirect=true&id=" + id;
    }

    /** Whether a withdrawal may be undone from here. */
    public boolean isWithdrawn() {
        return getRequest().status() == OneOffStatus.WITHDRAWN;
    }

    public OneOffRequestView getRequest() {
        if (request == null) {
            request = requests.request(id);
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
