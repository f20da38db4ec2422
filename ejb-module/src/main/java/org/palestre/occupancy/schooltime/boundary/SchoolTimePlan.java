package org.palestre.occupancy.schooltime.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.occupancy.boundary.Promise;

/**
 * Hours that are about to be entered, with all that follows, as of now.
 *
 * @param fileName null if they were typed
 * @param losses whose occupations give way
 * @param promises what is promised to clubs for later and would be taken from them
 * @param fingerprint of all that would happen, to be handed back when it is to happen
 * @param appliedAt when it was entered; null as long as it is not
 * @param result what came of it; null as long as it is not entered
 */
public record SchoolTimePlan(
        long id,
        long seasonId,
        String seasonLabel,
        String fileName,
        List<SchoolTimeLine> lines,
        List<Loss> losses,
        List<Promise> promises,
        String fingerprint,
        Instant appliedAt,
        SchoolTimeResult result)
        implements Serializable {

    public SchoolTimePlan {
        lines = List.copyOf(lines);
        losses = List.copyOf(losses);
        promises = List.copyOf(promises);
    }

    /** How many lines have that outcome. */
    public long count(LineOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many dates schools would get. */
    public int dates() {
        return lines.stream().mapToInt(SchoolTimeLine::dates).sum();
    }

    /** How many occupations would give way. */
    public int lost() {
        return losses.stream().mapToInt(loss -> loss.sessions().size()).sum();
    }

    /** How many lines are for specialised installations. */
    public long specialised() {
        return lines.stream().filter(SchoolTimeLine::specialised).count();
    }
}
