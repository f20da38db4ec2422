package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.MyOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.OneOffLine;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.seasonal.oneoff.boundary.RequestOneOffBooking;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.seasonal.ClubList;
import org.palestre.web.seasonal.CurrentClub;
import org.palestre.web.shell.Notices;

/** The club's one-off requests; the address carries the filter and the page, so that it can be mailed. */
@Named
@RequestScoped
public class OneOffRequestsBacking extends ClubList<OneOffLine> {

    @Inject
    private MyOneOffRequests requests;

    @Inject
    private RequestOneOffBooking drafts;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private Notices notices;

    private OneOffStatus status;

    @Override
    protected Page<OneOffLine> read(long organisationId, PageRequest asked) {
        return requests.history(organisationId, status, asked);
    }

    /** The drafts of the club. */
    public List<OneOffLine> getDrafts() {
        return currentClub
                .club()
                .map(club -> requests.history(club.id(), OneOffStatus.DRAFT, new PageRequest(0, SIZE))
                        .items())
                .orElse(List.of());
    }

    /** Throws a draft away. */
    public String discard(long id) {
        drafts.discardDraft(id);
        notices.success("oneoff.requests.discarded");
        return "/account/one-off-requests?faces-redirect=true";
    }

    public OneOffStatus[] getStatuses() {
        return OneOffStatus.values();
    }

    public OneOffStatus getStatus() {
        return status;
    }

    public void setStatus(OneOffStatus status) {
        this.status = status;
    }
}
