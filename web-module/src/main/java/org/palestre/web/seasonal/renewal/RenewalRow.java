package org.palestre.web.seasonal.renewal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.renewal.boundary.RenewableSlot;
import org.palestre.seasonal.renewal.boundary.RenewalForm;
import org.palestre.web.seasonal.ActivityFields;
import org.palestre.web.seasonal.TermsFields;

/** The row of a slot that can still be asked for: what stands in its fields. */
public class RenewalRow implements Serializable {

    private final RenewableSlot slot;
    private final RenewalForm shown;
    private final List<TimeFields> times;
    private final ActivityFields activity;
    private final TermsFields terms;
    private List<Long> areaIds;
    private boolean duringSchoolBreaks;
    private String comment;
    private boolean ticked;
    private boolean open;

    /** A row with what the club wrote last: in a draft, else in the request of the slot it has. */
    RenewalRow(RenewableSlot slot) {
        this.slot = slot;
        RenewalForm draft = slot.draft();
        List<WeeklySlot> kept = draft == null ? slot.times() : draft.times();
        times = slot.times().stream().map(time -> new TimeFields(time, kept)).toList();
        areaIds = new ArrayList<>(
                draft == null ? slot.areas().stream().map(AreaRef::id).toList() : draft.areaIds());
        duringSchoolBreaks = draft == null ? slot.duringSchoolBreaks() : draft.duringSchoolBreaks();
        activity = new ActivityFields(draft == null ? slot.activity() : draft.activity());
        terms = new TermsFields(draft == null ? slot.userTerms() : draft.userTerms());
        comment = draft == null ? null : draft.comment();
        shown = form();
        open = draft != null;
    }

    /** What stands in the fields now. */
    RenewalForm form() {
        return new RenewalForm(
                slot.permitId(),
                areaIds,
                times.stream()
                        .filter(TimeFields::isKept)
                        .map(TimeFields::wanted)
                        .toList(),
                duringSchoolBreaks,
                activity.activity(),
                terms.terms(),
                comment);
    }

    /** Whether something stands in the fields that was not there at first. */
    boolean written() {
        RenewalForm now = form();
        return !now.times().equals(shown.times())
                || !Set.copyOf(now.areaIds()).equals(Set.copyOf(shown.areaIds()))
                || !now.duringSchoolBreaks().equals(shown.duringSchoolBreaks())
                || !now.activity().equals(shown.activity())
                || !now.userTerms().equals(shown.userTerms())
                || !Objects.equals(now.comment(), shown.comment());
    }

    /** Something in it has to be looked at: it is shown open. */
    void unfold() {
        open = true;
    }

    /** Whether its fields are shown at once. */
    public boolean isOpen() {
        return open || written();
    }

    /** Which of the day's fields the nth time that is kept belongs to. */
    int fieldsOf(int nth) {
        int seen = 0;
        for (int i = 0; i < times.size(); i++) {
            if (times.get(i).isKept() && ++seen == nth) {
                return i;
            }
        }
        return 0;
    }

    public RenewableSlot getSlot() {
        return slot;
    }

    public List<TimeFields> getTimes() {
        return times;
    }

    public ActivityFields getActivity() {
        return activity;
    }

    public TermsFields getTerms() {
        return terms;
    }

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds;
    }

    public boolean isDuringSchoolBreaks() {
        return duringSchoolBreaks;
    }

    public void setDuringSchoolBreaks(boolean duringSchoolBreaks) {
        this.duringSchoolBreaks = duringSchoolBreaks;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
