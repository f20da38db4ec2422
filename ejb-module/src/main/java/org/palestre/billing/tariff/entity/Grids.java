package org.palestre.billing.tariff.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.boundary.GridState;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The grids of tariffs, without their prices. What the database refuses, it refuses here. */
@ApplicationScoped
public class Grids {

    /** A grid ends when it was ended or when the next one begins, whichever comes first. */
    private static final String GRID = """
            SELECT g.*, t.name_french, t.name_english, t.published,
                   CASE WHEN g.state = 'IN_FORCE' THEN least(g.ends_on,
                       (SELECT min(n.starts_on) FROM billing.tariff_grid n
                         WHERE n.tariff_code = g.tariff_code AND n.state = 'IN_FORCE' AND n.starts_on > g.starts_on))
                   ELSE g.ends_on END AS until, ?::date AS today
              FROM billing.tariff_grid g JOIN billing.tariff t ON t.code = g.tariff_code
            """;

    @Inject
    private Database database;

    /** Those of a tariff, or of all for null, by tariff and the latest first. */
    public List<GridView> ofTariff(String tariff, LocalDate today) {
        return database.list(
                GRID
                        + " WHERE g.tariff_code = coalesce(?, g.tariff_code) ORDER BY t.position, t.code, g.starts_on DESC, g.id DESC",
                Grids::read,
                today,
                tariff);
    }

    /** @throws BusinessException {@code tariff.unknownGrid} */
    public GridView get(long id, LocalDate today) {
        return database.first(GRID + " WHERE g.id = ?", Grids::read, today, id)
                .orElseThrow(() -> BusinessException.notFound("tariff.unknownGrid"));
    }

    /**
     * These grids, by id, in one statement; their state is not told.
     *
     * @throws BusinessException {@code tariff.unknownGrid} if there is one that does not exist
     */
    public Map<Long, GridView> known(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, GridView> found =
                database
                        .list(GRID + " WHERE g.id = ANY (?::bigint[])", Grids::read, LocalDate.EPOCH, List.copyOf(ids))
                        .stream()
                        .collect(Collectors.toMap(GridView::id, grid -> grid));
        if (found.size() < ids.size()) {
            throw BusinessException.notFound("tariff.unknownGrid");
        }
        return found;
    }

    /** Those that price on a day, one at most for each tariff, by tariff. */
    public List<GridView> inForce(Collection<String> tariffs, LocalDate day) {
        return database.list(
                GRID
                        + " WHERE t.code = ANY (?) AND g.id = billing.grid_in_force(t.code, ?) ORDER BY t.position, t.code",
                Grids::read,
                day,
                tariffs,
                day);
    }

    /** Begins a draft and gives its id. */
    public long add(String tariff, String name, LocalDate startsOn, Long copiedFrom, String by, Instant now) {
        return database.number("""
                INSERT INTO billing.tariff_grid (tariff_code, name, starts_on, copied_from, created_at, created_by)
                VALUES (?, ?, ?, ?, ?, ?) RETURNING id""", tariff, name, startsOn, copiedFrom, now, by);
    }

    /** @throws BusinessException {@code tariff.changedMeanwhile}, {@code tariff.noDraft} */
    public void change(
            long id, long version, String name, LocalDate startsOn, String reference, LocalDate voted, Long document) {
        requireDraft(database.update("""
                UPDATE billing.tariff_grid SET version = version + 1, name = ?, starts_on = ?, deliberation_reference = ?,
                       deliberation_date = ?, deliberation_document = coalesce(?, deliberation_document)
                 WHERE id = ? AND version = ? AND state = 'DRAFT'""", name, startsOn, reference, voted, document, id, version));
    }

    /** Takes the draft for whoever changes what is in it. @throws BusinessException {@code tariff.changedMeanwhile} */
    public void touch(long id, long version) {
        requireDraft(database.update(
                "UPDATE billing.tariff_grid SET version = version + 1 WHERE id = ? AND version = ? AND state = 'DRAFT'",
                id,
                version));
    }

    /** @throws BusinessException {@code tariff.changedMeanwhile} */
    public void delete(long id, long version) {
        requireDraft(database.update(
                "DELETE FROM billing.tariff_grid WHERE id = ? AND version = ? AND state = 'DRAFT'", id, version));
    }

    /** Puts a draft in force; whoever loses the race for the day gets the database's refusal. */
    public void putInForce(long id, long version, String by, Instant now) {
        requireDraft(database.update("""
                UPDATE billing.tariff_grid SET version = version + 1, state = 'IN_FORCE', decided_at = ?, decided_by = ?
                 WHERE id = ? AND version = ? AND state = 'DRAFT'""", now, by, id, version));
    }

    /** @throws BusinessException {@code tariff.changedMeanwhile} */
    public void end(long id, long version, LocalDate endsOn) {
        requireDraft(database.update(
                "UPDATE billing.tariff_grid SET version = version + 1, ends_on = ? WHERE id = ? AND version = ?"
                        + " AND state = 'IN_FORCE'",
                endsOn,
                id,
                version));
    }

    /** @throws BusinessException {@code tariff.changedMeanwhile} */
    public void withdraw(long id, long version) {
        requireDraft(database.update(
                "UPDATE billing.tariff_grid SET version = version + 1, state = 'WITHDRAWN' WHERE id = ? AND version = ?"
                        + " AND state = 'IN_FORCE'",
                id,
                version));
    }

    private static void requireDraft(int changed) {
        if (changed == 0) {
            throw BusinessException.conflict("tariff.changedMeanwhile");
        }
    }

    private static GridView read(ResultSet row) throws SQLException {
        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
        LocalDate until = row.getObject("until", LocalDate.class);
        LocalDate today = row.getObject("today", LocalDate.class);
        long document = row.getLong("deliberation_document");
        boolean noDocument = row.wasNull();
        return new GridView(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("tariff_code"),
                row.getString("name_french"),
                row.getString("name_english"),
                row.getBoolean("published"),
                row.getString("name"),
                startsOn,
                until,
                state(row.getString("state"), startsOn, until, today),
                row.getString("deliberation_reference"),
                row.getObject("deliberation_date", LocalDate.class),
                noDocument ? null : Long.valueOf(document));
    }

    private static GridState state(String kept, LocalDate startsOn, LocalDate until, LocalDate today) {
        if (!kept.equals("IN_FORCE")) {
            return GridState.valueOf(kept);
        }
        return today.isBefore(startsOn)
                ? GridState.TO_COME
                : until == null || today.isBefore(until) ? GridState.IN_FORCE : GridState.ENDED;
    }
}
