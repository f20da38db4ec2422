package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.seasonal.scoring.boundary.ScoreView;

/**
 * A request on an agenda.
 *
 * @param version to hand back with a change
 * @param position from 1
 * @param score null if its campaign adopted no criteria
 * @param opinionText what the office adds to its opinion; may be null
 * @param publication when the campaign of the request tells clubs
 * @param ruling null before it is decided
 * @param granted null unless it is granted
 */
public record AgendaItemView(
        long id,
        long version,
        int position,
        WorkItem request,
        ScoreView score,
        Opinion opinion,
        String opinionText,
        Publication publication,
        Ruling ruling,
        GrantedTerms granted)
        implements Serializable {

    /** Whether what was decided may still be undone, as long as the session is open. */
    public boolean undoable() {
        return ruling != null && !ruling.published();
    }

    /** Whether the club is told what was decided when the session is closed, and not before. */
    public boolean toldOnClosing() {
        return undoable() && ruling.decision().last() && publication == Publication.AT_ONCE;
    }
}
