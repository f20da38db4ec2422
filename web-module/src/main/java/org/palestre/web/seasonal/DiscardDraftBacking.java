package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.web.shell.Notices;

/** Throws a draft away, from the history. */
@Named
@RequestScoped
public class DiscardDraftBacking {

    @Inject
    private RequestWeeklySlot requests;

    @Inject
    private Notices notices;

    /** Throws it away and shows the history without it. */
    public String discard(long draft) {
        requests.discardDraft(draft);
        notices.success("seasonal.slotRequests.discarded");
        return "/account/slot-requests?faces-redirect=true";
    }
}
