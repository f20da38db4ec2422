package org.palestre.occupancy.schooltime.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeResult;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** Hours that are about to be entered, as they were written. */
@ApplicationScoped
public class SchoolTimePlans {

    @Inject
    private Database database;

    /**
     * One of them.
     *
     * @param fileName null if it was typed
     * @param appliedAt null as long as it is not entered
     */
    public record Written(
            long id, long seasonId, String fileName, String content, Instant appliedAt, SchoolTimeResult result) {}

    /** Keeps what was written and gives its number. */
    public long add(long seasonId, String fileName, String content, String by, Instant now) {
        return database.number(
                "INSERT INTO occupancy.school_time_plan (season_id, file_name, content, created_by, created_at)"
                        + " VALUES (?, ?, ?, ?, ?) RETURNING id",
                seasonId,
                fileName,
                content,
                by,
                now);
    }

    /** @throws BusinessException {@code schooltime.unknownPlan} */
    public Written get(long id) {
        return found("SELECT * FROM occupancy.school_time_plan WHERE id = ?", id);
    }

    /** The same, kept from everybody else until this transaction ends. */
    public Written lock(long id) {
        return found("SELECT * FROM occupancy.school_time_plan WHERE id = ? FOR UPDATE", id);
    }

    /** Puts the writers of the same units in a row. */
    public void queue(Collection<Long> areaIds) {
        database.list("SELECT occupancy.queue_for(?::bigint[])", row -> true, List.copyOf(areaIds));
    }

    /** It is entered. */
    public void applied(long id, SchoolTimeResult result, String by, Instant now) {
        database.update(
                "UPDATE occupancy.school_time_plan SET applied_at = ?, applied_by = ?, entered = ?, dates = ?,"
                        + " cancelled = ?, told = ? WHERE id = ?",
                now,
                by,
                result.entered(),
                result.dates(),
                result.cancelled(),
                result.told(),
                id);
    }

    private Written found(String sql, long id) {
        return database.first(sql, SchoolTimePlans::read, id)
                .orElseThrow(() -> BusinessException.notFound("schooltime.unknownPlan"));
    }

    private static Written read(ResultSet row) throws SQLException {
        Instant applied = Database.instant(row, "applied_at");
        return new Written(
                row.getLong("id"),
                row.getLong("season_id"),
                row.getString("file_name"),
                row.getString("content"),
                applied,
                applied == null
                        ? null
                        : new SchoolTimeResult(
                                row.getInt("entered"),
                                row.getInt("dates"),
                                row.getInt("cancelled"),
                                row.getInt("told")));
    }
}
