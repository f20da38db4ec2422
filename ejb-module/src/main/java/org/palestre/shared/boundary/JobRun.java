package org.palestre.shared.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A run of a job, to be watched.
 *
 * @param job name of the job
 * @param subjectId what it works on, in the words of the job's context
 * @param wantedBy e-mail of whoever asked for it; null if it was the calendar
 * @param startedAt when a node first took it; null while it waits
 * @param stopWanted whether somebody asked it to stop
 * @param total how many items there were when it began
 * @param done how many are done
 * @param failed how many could not be done, and wait for the next run
 */
public record JobRun(
        long id,
        String job,
        long subjectId,
        JobState state,
        String wantedBy,
        Instant wantedAt,
        Instant startedAt,
        Instant finishedAt,
        boolean stopWanted,
        long total,
        long done,
        long failed)
        implements Serializable {

    /** How many items of a job under way were not tried yet; null as long as it has not counted them, and once it is over. */
    public Long left() {
        return state == JobState.RUNNING && total > 0 ? Math.max(0, total - done - failed) : null;
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, (done + failed) * 100 / total);
    }
}
