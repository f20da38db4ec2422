package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.PermitSummary;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The permits of all clubs. */
@ApplicationScoped
public class Permits {

    private static final String SELECT =
            "SELECT p.*, " + SlotColumns.PERMIT_TIMES + ", " + PermitStanding.COLUMNS + """
            , EXISTS (SELECT FROM seasonal.agreement g WHERE g.request_id = p.request_id AND g.state = 'SIGNED') AS agreed,
              ARRAY(SELECT a.area_id FROM seasonal.permit_area a WHERE a.permit_id = p.id ORDER BY 1) AS areas,
              ARRAY(SELECT s.series_id FROM seasonal.permit_series s WHERE s.permit_id = p.id ORDER BY 1) AS series
              FROM seasonal.permit p""";

    private static final String SUMMARIES = """
            SELECT p.id, p.number, p.request_id, r.number AS request_number, o.name AS organisation, s.name AS site,
                   d.name AS discipline, p.first_date, p.last_date, p.withdrawn_at, p.issued_at,
                   p.edition, p.withdrawal, p.withdrawn_from, p.keyless,
            """ + SlotColumns.PERMIT_TIMES + ", " + PermitStanding.COLUMNS + """

              FROM seasonal.permit p
              JOIN seasonal.slot_request r ON r.id = p.request_id
              JOIN accounts.organisation o ON o.id = p.organisation_id
              JOIN facilities.site s ON s.id = p.site_id
              JOIN facilities.discipline d ON d.code = r.discipline_code""";

    private static final String LAST = " AND p.withdrawal IS DISTINCT FROM 'REPLACED'";

    @Inject
    private Database database;

    /**
     * Writes the first edition of a permit with all that it covers, in one statement, and gives its id.
     *
     * @param due when its document is made; null if not before the decision is published
     */
    public long add(
            SlotRequest request,
            long siteId,
            String number,
            String token,
            Grant grant,
            List<Long> seriesIds,
            Instant now,
            Instant due) {
        return database.number(
                """
                WITH p AS (
                    INSERT INTO seasonal.permit (request_id, organisation_id, site_id, number, token, first_date,
                                                 last_date, during_school_breaks, granted_at, due_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id),
                a AS (INSERT INTO seasonal.permit_area SELECT p.id, unnest(?) FROM p),
                s AS (INSERT INTO seasonal.permit_series SELECT p.id, unnest(?) FROM p),
                t AS (INSERT INTO seasonal.permit_time
                      SELECT p.id, w.day::integer, w.start_time::time, w.end_time::time
                        FROM p, unnest(?, ?, ?) AS w (day, start_time, end_time))
                SELECT id FROM p""",
                request.id(),
                request.organisationId(),
                siteId,
                number,
                token,
                grant.firstDate(),
                grant.lastDate(),
                grant.duringSchoolBreaks(),
                now,
                due,
                grant.areaIds(),
                seriesIds,
                grant.times().stream().map(time -> (long) time.day().getValue()).toList(),
                grant.times().stream().map(time -> time.start().toString()).toList(),
                grant.times().stream().map(time -> time.end().toString()).toList());
    }

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

    /** Permits that wait for their document, those that wait longest first. */
    public List<Long> toIssue(Instant now, int most) {
        return database.list(
                "SELECT id FROM seasonal.permit WHERE issued_at IS NULL AND withdrawn_at IS NULL AND due_at <= ?"
                        + " ORDER BY due_at, id LIMIT ?",
                row -> row.getLong("id"),
                now,
                most);
    }

    /** The permit, if it still waits for its document and nobody else works on it. */
    public Optional<Permit> lockToIssue(long id) {
        return database.first(
                        "SELECT id FROM seasonal.permit WHERE id = ? AND issued_at IS NULL AND withdrawn_at IS NULL"
                                + " FOR UPDATE SKIP LOCKED",
                        row -> row.getLong("id"),
                        id)
                .map(this::get);
    }

    /**
     * Lets the permit of a request whose decision is published be made from now on.
     *
     * @return the series that it stands for
     */
    public List<Long> publish(long requestId, Instant now) {
        return database.list("""
                WITH p AS (UPDATE seasonal.permit SET due_at = ?
                            WHERE request_id = ? AND due_at IS NULL AND withdrawn_at IS NULL RETURNING id)
                SELECT s.series_id FROM p JOIN seasonal.permit_series s ON s.permit_id = p.id""", row -> row.getLong("series_id"), now, requestId);
    }

    /**
     * Removes the permit of a request whose decision was not published.
     *
     * @return the series that it stood for
     */
    public List<Long> remove(long requestId) {
        List<Long> series = database.list("""
                SELECT s.series_id FROM seasonal.permit p JOIN seasonal.permit_series s ON s.permit_id = p.id
                 WHERE p.request_id = ? AND p.due_at IS NULL""", row -> row.getLong("series_id"), requestId);
        database.update("DELETE FROM seasonal.permit WHERE request_id = ? AND due_at IS NULL", requestId);
        return series;
    }

    /** Puts a permit off whose document could not be made: a minute, then longer each time, an hour at most. */
    public void postpone(long id, Instant now) {
        database.update("""
                UPDATE seasonal.permit SET attempts = attempts + 1,
                       due_at = ?::timestamptz + least(interval '1 hour', interval '1 minute' * 2 ^ least(attempts, 10))
                 WHERE id = ? AND issued_at IS NULL""", now, id);
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

    /** All editions of the permit of a request, the latest first. */
    public List<Permit> editions(long requestId) {
        return database.list(SELECT + " WHERE p.request_id = ? ORDER BY p.edition DESC", Permits::read, requestId);
    }

    /** Notes that the document was made and its message posted. */
    public void issued(long id, long documentId, Instant now) {
        database.update("UPDATE seasonal.permit SET document_id = ?, issued_at = ? WHERE id = ?", documentId, now, id);
    }

    /** The permits that a club knows of, each in its last edition, the latest first. */
    public Page<PermitSummary> ofOrganisation(long organisationId, LocalDate today, PageRequest page) {
        return new Page<>(
                database.list(
                        SUMMARIES
                                + " WHERE p.organisation_id = ? AND p.due_at IS NOT NULL" + LAST
                                + " ORDER BY p.granted_at DESC, p.id DESC LIMIT ? OFFSET ?",
                        row -> summary(row, today),
                        organisationId,
                        page.size(),
                        page.offset()),
                database.number(
                        "SELECT count(*) FROM seasonal.permit p WHERE p.organisation_id = ? AND p.due_at IS NOT NULL"
                                + LAST,
                        organisationId));
    }

    /** A permit as a line of a list. */
    public PermitSummary summary(long id, LocalDate today) {
        return database.first(SUMMARIES + " WHERE p.id = ?", row -> summary(row, today), id)
                .orElseThrow(() -> BusinessException.notFound("seasonal.unknownPermit"));
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
                row.getBoolean("agreed"),
                PermitStanding.read(row),
                row.getObject("due_at") == null);
    }

    private static PermitSummary summary(ResultSet row, LocalDate today) throws SQLException {
        LocalDate first = row.getObject("first_date", LocalDate.class);
        LocalDate last = row.getObject("last_date", LocalDate.class);
        return new PermitSummary(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("request_id"),
                row.getString("request_number"),
                row.getString("organisation"),
                row.getString("site"),
                row.getString("discipline"),
                SlotColumns.times(row, "times"),
                first,
                last,
                PermitStanding.read(row).validity(first, last, today),
                Database.instant(row, "issued_at"),
                row.getInt("edition"),
                row.getBoolean("keyless"));
    }
}
