package org.palestre.shared.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palestre.shared.Database;
import org.palestre.shared.Roles;

/**
 * Runs of jobs: asked for here, taken by any node of the cluster, watched and stopped here. A run whose node died is
 * taken by another. A job finds what is left to do in the data that it works on, so a run may begin again at any point.
 *
 * <p>{@link #want}, {@link #stop} and {@link #latest} are for other contexts; the caller has checked the right.
 */
@Stateless
@PermitAll
public class JobRuns {

    /** A run that gave no sign for so long has lost its node. */
    public static final Duration SILENCE = Duration.ofSeconds(30);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Asks for a run; nothing happens if one is waiting or running already.
     *
     * @param wantedBy e-mail of whoever asks; null for the calendar
     */
    public void want(String job, long subjectId, String wantedBy) {
        database.update(
                "INSERT INTO shared.job_run (job, subject_id, wanted_by, wanted_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (job, subject_id) WHERE state IN ('WANTED', 'RUNNING') DO NOTHING",
                job,
                subjectId,
                wantedBy,
                clock.instant());
    }

    /** Asks the run that is waiting or running to stop; what it did stays done. */
    public void stop(String job, long subjectId) {
        database.update("""
                UPDATE shared.job_run
                   SET stop_wanted = true,
                       state = CASE state WHEN 'WANTED' THEN 'STOPPED' ELSE state END,
                       finished_at = CASE state WHEN 'WANTED' THEN ?::timestamptz END
                 WHERE job = ? AND subject_id = ? AND state IN ('WANTED', 'RUNNING')""", clock.instant(), job, subjectId);
    }

    /** The runs of a job for a subject, the latest first, at most so many. */
    public List<JobRun> latest(String job, long subjectId, int most) {
        return database.list(
                "SELECT * FROM shared.job_run WHERE job = ? AND subject_id = ? ORDER BY id DESC LIMIT ?",
                JobRuns::read,
                job,
                subjectId,
                most);
    }

    /** Takes a run that waits or has lost its node; nobody else takes it meanwhile. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<JobRun> take() {
        Instant now = clock.instant();
        return database.first("""
                UPDATE shared.job_run SET state = 'RUNNING', started_at = coalesce(started_at, ?), alive_at = ?,
                       starts = starts + 1
                 WHERE id = (SELECT id FROM shared.job_run
                              WHERE state = 'WANTED' OR state = 'RUNNING' AND alive_at < ?
                              ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING *""", JobRuns::read, now, now, now.minus(SILENCE));
    }

    /** Notes how much there is to do, on top of what earlier starts of the run did. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(long id, long left) {
        database.update(
                "UPDATE shared.job_run SET total = done + failed + ?, alive_at = ? WHERE id = ?",
                left,
                clock.instant(),
                id);
    }

    /**
     * Notes what was done since the last time, and that the node lives.
     *
     * @return whether the run is to go on
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean progress(long id, long done, long failed) {
        return database.first(
                        "UPDATE shared.job_run SET done = done + ?, failed = failed + ?, alive_at = ?"
                                + " WHERE id = ? AND state = 'RUNNING' RETURNING stop_wanted",
                        row -> !row.getBoolean("stop_wanted"),
                        done,
                        failed,
                        clock.instant(),
                        id)
                .orElse(false);
    }

    /** Notes how it ended. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish(long id, boolean whole) {
        database.update("""
                UPDATE shared.job_run
                   SET state = CASE WHEN stop_wanted THEN 'STOPPED' WHEN ? AND failed = 0 THEN 'DONE' ELSE 'FAILED' END,
                       finished_at = ?
                 WHERE id = ? AND state = 'RUNNING'""", whole, clock.instant(), id);
    }

    private static JobRun read(ResultSet row) throws SQLException {
        return new JobRun(
                row.getLong("id"),
                row.getString("job"),
                row.getLong("subject_id"),
                JobState.valueOf(row.getString("state")),
                row.getString("wanted_by"),
                Database.instant(row, "wanted_at"),
                Database.instant(row, "started_at"),
                Database.instant(row, "finished_at"),
                row.getBoolean("stop_wanted"),
                row.getLong("total"),
                row.getLong("done"),
                row.getLong("failed"));
    }
}
