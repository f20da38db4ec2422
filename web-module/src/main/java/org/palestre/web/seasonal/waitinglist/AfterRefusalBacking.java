package org.palestre.web.seasonal.waitinglist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.seasonal.waitinglist.boundary.AfterRefusalView;
import org.palestre.seasonal.waitinglist.boundary.AnswerOffer;
import org.palestre.seasonal.waitinglist.boundary.AskInstead;
import org.palestre.seasonal.waitinglist.boundary.NearbySlot;
import org.palestre.seasonal.waitinglist.boundary.WaitForSlot;
import org.palestre.web.seasonal.SlotRequestBacking;
import org.palestre.web.shell.Notices;

/** What a club reads and can do after a refusal: how it stood, what is free near by, waiting, and answering an offer. */
@Named
@ViewScoped
public class AfterRefusalBacking implements Serializable {

    @Inject
    private SlotRequestBacking shown;

    @Inject
    private WaitForSlot waiting;

    @Inject
    private AskInstead asking;

    @Inject
    private AnswerOffer answering;

    @Inject
    private ConsultScores scores;

    @Inject
    private Notices notices;

    private List<NearbySlot> nearby;
    private transient AfterRefusalView view;
    private transient ScoreView score;
    private transient boolean scored;

    /** Enters the waiting list. */
    public String join() {
        return welcomed(waiting.join(shown.getId()));
    }

    /** Leaves it. */
    public String leave() {
        waiting.leave(shown.getId());
        notices.success("waitinglist.after.left");
        return again();
    }

    /** Takes the place again that was left today. */
    public String undoLeaving() {
        return welcomed(waiting.undoLeaving(shown.getId()));
    }

    private String welcomed(AfterRefusalView now) {
        notices.success(
                "waitinglist.after.joined",
                now.waiting().position(),
                now.waiting().total());
        return again();
    }

    /** Accepts the open offer. */
    public String accept() {
        Granted granted = answering.accept(getView().offer().id());
        notices.success("waitinglist.after.accepted", granted.permitNumber(), granted.sessions());
        return again();
    }

    /** Declines the open offer. */
    public String decline() {
        answering.decline(getView().offer().id());
        notices.success("waitinglist.after.declined");
        return again();
    }

    /** Begins a request for a place and times near by; all the rest is filled in. */
    public String ask(int index) {
        NearbySlot slot = getNearby().get(index);
        long draft = asking.ask(
                shown.getId(),
                new Wish(slot.siteId(), slot.areas().stream().map(AreaRef::id).toList(), slot.times()));
        return "/account/request-weekly-slot?faces-redirect=true&step=summary&draft=" + draft;
    }

    private String again() {
        return "/account/slot-request?faces-redirect=true&id=" + shown.getId();
    }

    public AfterRefusalView getView() {
        if (view == null) {
            view = waiting.view(shown.getId());
        }
        return view;
    }

    /** What is free near by; empty if it cannot be asked for any more. */
    public List<NearbySlot> getNearby() {
        if (nearby == null) {
            nearby = getView().mayAsk() ? asking.nearby(shown.getId()) : List.of();
        }
        return nearby;
    }

    /** How the request stood against the criteria; null if there were none. */
    public ScoreView getScore() {
        if (!scored) {
            score = scores.forClub(shown.getId()).orElse(null);
            scored = true;
        }
        return score;
    }
}
