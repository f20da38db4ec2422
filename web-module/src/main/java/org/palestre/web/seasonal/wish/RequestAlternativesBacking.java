package org.palestre.web.seasonal.wish;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.palestre.seasonal.boundary.FurtherWishes;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.seasonal.wish.boundary.ConsultWishes;
import org.palestre.seasonal.wish.boundary.WishState;
import org.palestre.web.seasonal.FieldErrors;
import org.palestre.web.seasonal.RequestPart;
import org.palestre.web.seasonal.RequestWeeklySlotBacking;

/** Third page of the request: what the club would take instead, in its order, and how long a session must be. */
@Named
@ViewScoped
public class RequestAlternativesBacking implements RequestPart, Serializable {

    @Inject
    private RequestWeeklySlotBacking request;

    @Inject
    private ConsultWishes consultWishes;

    @Inject
    private FieldErrors fieldErrors;

    @Inject
    private WishEditor editor;

    private List<Wish> wishes;
    private Integer minimumMinutes;
    private Integer idealMinutes;
    private Integer edited;
    private transient List<WishState> states;

    @PostConstruct
    void read() {
        SlotRequestForm form = request.draft().form();
        wishes = new ArrayList<>(form.wishes());
        minimumMinutes = form.furtherWishes().minimumMinutes();
        idealMinutes = form.furtherWishes().idealMinutes();
    }

    @Override
    public SlotRequestForm into(SlotRequestForm form) {
        PlaceAndTimes place = form.placeAndTimes();
        Wish first = wishes.get(0);
        return form.with(new PlaceAndTimes(
                        first.siteId(),
                        first.areaIds(),
                        first.times(),
                        place.firstDate(),
                        place.lastDate(),
                        place.duringSchoolBreaks()))
                .with(new FurtherWishes(wishes.subList(1, wishes.size()), minimumMinutes, idealMinutes));
    }

    /** An alternative that is being written counts as added. */
    @Override
    public boolean ready() {
        return edited == null || save();
    }

    /** Begins one more alternative, at the site of the first wish. */
    public void begin() {
        edited = wishes.size();
        editor.begin(new Wish(wishes.get(0).siteId(), List.of(), List.of()));
    }

    /** Changes an alternative. */
    public void edit(int rank) {
        edited = rank - 1;
        editor.begin(wishes.get(edited));
    }

    /** Leaves the alternative that is being written as it was. */
    public void cancel() {
        edited = null;
    }

    /** Takes the alternative that was written; says at the fields what is missing. */
    public boolean save() {
        Wish wish = editor.taken();
        if (wish == null) {
            return false;
        }
        int other = wishes.indexOf(wish);
        if (other >= 0 && other != edited) {
            fieldErrors.tell("newSite", "error.wish.sameAsAnother", edited + 1);
            return false;
        }
        if (edited < wishes.size()) {
            wishes.set(edited, wish);
        } else {
            wishes.add(wish);
        }
        edited = null;
        keep();
        return true;
    }

    /** A wish becomes dearer than the one before it. */
    public void moveUp(int rank) {
        Collections.swap(wishes, rank - 1, rank - 2);
        keep();
    }

    /** A wish becomes less dear than the one after it. */
    public void moveDown(int rank) {
        moveUp(rank + 1);
    }

    /** Takes a wish away; those after it come one rank nearer. */
    public void remove(int rank) {
        wishes.remove(rank - 1);
        keep();
    }

    private void keep() {
        states = null;
        edited = null;
        request.keep(this);
    }

    /** The wishes in their order, with how each stands. */
    public List<WishState> getStates() {
        if (states == null) {
            states = consultWishes.states(request.getDraft(), request.draft().form());
        }
        return states;
    }

    /** Whether the first wish has its place, so that others can stand beside it. */
    public boolean isPlaced() {
        return wishes.get(0).siteId() != null;
    }

    /** Whether one more is possible. */
    public boolean isRoom() {
        return edited == null && wishes.size() <= FurtherWishes.MOST;
    }

    /** Whether an alternative is being written. */
    public boolean isWriting() {
        return edited != null;
    }

    /** The rank of the wish that is being written. */
    public int getEditedRank() {
        return edited == null ? 0 : edited + 1;
    }

    public WishEditor getEditor() {
        return editor;
    }

    public Integer getMinimumMinutes() {
        return minimumMinutes;
    }

    public void setMinimumMinutes(Integer minimumMinutes) {
        this.minimumMinutes = minimumMinutes;
    }

    public Integer getIdealMinutes() {
        return idealMinutes;
    }

    public void setIdealMinutes(Integer idealMinutes) {
        this.idealMinutes = idealMinutes;
    }
}
