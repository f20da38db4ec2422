package org.palestre.web.occupancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import org.palestre.occupancy.boundary.ConsultOccupations;
import org.palestre.occupancy.boundary.MoveOccupation;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;

/** An occupation is dragged to another place in a planning; the last such move can be taken back. */
@Dependent
public class MoveByHand implements Serializable {

    @Inject
    private ConsultOccupations consultOccupations;

    @Inject
    private MoveOccupation moveOccupation;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private OccupationView undo;
    private String told;

    /** Moves an occupation as it was dragged; if it cannot go there, says why and leaves it where it was. */
    void drag(String id, Long toArea, LocalDateTime start, LocalDateTime end) {
        try {
            OccupationView before = consultOccupations.occupation(number(id));
            moveOccupation.move(
                    before.id(),
                    before.version(),
                    toArea == null ? before.areaId() : toArea,
                    start.atZone(clock.getZone()).toInstant(),
                    end.atZone(clock.getZone()).toInstant());
            undo = before;
            told = words.text("occupancy.planning.moved", before.title(), span(start, end));
        } catch (BusinessException e) {
            refuse(e);
        }
    }

    /** It stays where it was, for this reason. */
    void refuse(BusinessException refusal) {
        undo = null;
        told = words.text("occupancy.planning.notMoved", words.refusal(refusal));
    }

    /** Takes the last move back and gives what was moved, as it stands again. */
    OccupationView takeBack() {
        OccupationView before = undo;
        OccupationView now = consultOccupations.occupation(before.id());
        moveOccupation.move(before.id(), now.version(), before.areaId(), before.startsAt(), before.endsAt());
        undo = null;
        return before;
    }

    /** What became of the last move; null before any. */
    String told() {
        return told;
    }

    boolean moved() {
        return undo != null;
    }

    private String span(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().equals(end.minusNanos(1).toLocalDate())
                ? words.text("occupancy.planning.span", start.toLocalDate(), start.toLocalTime(), end.toLocalTime())
                : words.text("occupancy.planning.moments", start, end);
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw BusinessException.notFound("occupancy.unknownOccupation");
        }
        return Long.parseLong(id);
    }
}
