package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** Finds the permits of all clubs, edition by edition. */
@ApplicationScoped
public class Permits {

    private static final String SELECT =
            "SELECT p.*, " + SlotColumns.PERMIT_TIMES + ", " + PermitStanding.COLUMNS + """
            , ARRAY(SELECT a.area_id FROM seasonal.permit_area a WHERE a.permit_id = p.id ORDER BY 1) AS areas,
              ARRAY(SELECT s.series_id FROM seasonal.permit_series s WHERE s.permit_id = p.id ORDER BY 1) AS series
              FROM seasonal.permit p""";

    @Inject
    private Database database;

    /** @throws BusinessException {@code seasonal.unknownPermit} */
    public Permit get(long id) {
        return database.first(SELECT + " WHERE p.id = ?", Permits::read, id)
                .orElseThrow(() -> BusinessException.notFound("seasonal.unknownPermit"));
    }

    /** The permit, kept from everybody else until this transaction ends. */
    public Permit lock(long id) {
        database.list("SELECT id FROM seasonal.permit WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
        return get(id);
    }

    public Optional<Permit> byToken(String token) {
        return database.first(SELECT + " WHERE p.token = ?", Permits::read, token);
    }

    /** The permit that a request led to, in its last edition. */
    public Optional<Permit> ofRequest(long requestId) {
        return database.first(
                SELECT + " WHERE p.request_id = ? ORDER BY p.edition DESC LIMIT 1", Permits::read, requestId);
    }

    /** The permit that a series of occupations stands for. */
    public Optional<Long> ofSeries(long seriesId) {
        return database.first(
                "SELECT permit_id FROM seasonal.permit_series WHERE series_id = ?",
                row -> row.getLong("permit_id"),
                seriesId);
    }

    /** Whether a day is covered by a signed agreement, without which a keyless slot must not be used (art. 16). */
    public boolean agreed(long requestId, LocalDate day) {
        return !database.list(
                        "SELECT id FROM seasonal.agreement WHERE request_id = ? AND state = 'SIGNED'"
                                + " AND coalesce(from_date <= ?, true) AND coalesce(ends_on > ?, true)",
                        row -> row.getLong("id"),
                        requestId,
                        day,
                        day)
                .isEmpty();
    }

    /** All editions of the permit of a request, the latest first. */
    public List<Permit> editions(long requestId) {
        return database.list(SELECT + " WHERE p.request_id = ? ORDER BY p.edition DESC", Permits::read, requestId);
    }

    /** The same of many requests, by request, in one statement. */
    public Map<Long, List<Permit>> editions(Collection<Long> requestIds) {
        return requestIds.isEmpty()
                ? Map.of()
                : database
                        .list(
                                SELECT + " WHERE p.request_id = ANY (?::bigint[]) ORDER BY p.edition DESC",
                                Permits::read,
                                List.copyOf(requestIds))
                        .stream()
                        .collect(Collectors.groupingBy(Permit::requestId));
    }

    private static Permit read(ResultSet row) throws SQLException {
        return new Permit(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getLong("organisation_id"),
                row.getLong("site_id"),
                row.getString("number"),
                row.getInt("edition"),
                row.getString("token"),
                SlotColumns.ids(row, "areas"),
                SlotColumns.times(row, "times"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getBoolean("during_school_breaks"),
                SlotColumns.ids(row, "series"),
                Database.instant(row, "granted_at"),
                row.getObject("document_id", Long.class),
                Database.instant(row, "issued_at"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("change_reason"),
                row.getBoolean("keyless"),
                PermitStanding.read(row),
                row.getObject("due_at") == null);
    }
}
