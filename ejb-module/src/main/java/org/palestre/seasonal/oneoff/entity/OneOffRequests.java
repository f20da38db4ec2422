package org.palestre.seasonal.oneoff.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palestre.seasonal.oneoff.boundary.DistrictOpinion;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** All one-off requests: read whole in two statements, changed by one for each thing that happens to them. */
@ApplicationScoped
public class OneOffRequests {

    @Inject
    private Database database;

    /** Begins an empty draft and answers its id. */
    public long addDraft(long organisationId, long personId, Instant now) {
        return database.number(
                "INSERT INTO seasonal.one_off_request (organisation_id, created_by, saved_at) VALUES (?, ?, ?) RETURNING id",
                organisationId,
                personId,
                now);
    }

    /** How many unfinished drafts a club has. */
    public long countDrafts(long organisationId) {
        return database.number(
                "SELECT count(*) FROM seasonal.one_off_request WHERE organisation_id = ? AND status = 'DRAFT'",
                organisationId);
    }

    /** @throws BusinessException {@code oneoff.unknownRequest} */
    public OneOffRequest get(long id) {
        return read(id, "");
    }

    /** The same, kept from everybody else until this transaction ends. */
    public OneOffRequest lock(long id) {
        return read(id, " FOR UPDATE OF r");
    }

    private OneOffRequest read(long id, String locking) {
        return database.first(
                        OneOffRows.REQUEST + " WHERE r.id = ?" + locking,
                        row -> OneOffRows.request(row, database.list(OneOffRows.DATES, OneOffRows::date, id)),
                        id)
                .orElseThrow(() -> BusinessException.notFound("oneoff.unknownRequest"));
    }

    /** Keeps what was written, complete or not. */
    public void write(long id, OneOffForm form, Instant now) {
        database.update(
                """
                UPDATE seasonal.one_off_request SET version = version + 1, kind = ?, purpose = ?, details = ?,
                       discipline_code = ?, participants = ?::int, audience = ?::int, site_id = ?::bigint, saved_at = ?
                 WHERE id = ?""",
                form.kind(),
                form.purpose(),
                form.details(),
                form.disciplineCode(),
                form.participants(),
                form.audience(),
                form.siteId(),
                now,
                id);
        database.update(
                "DELETE FROM seasonal.one_off_area WHERE request_id = ? AND area_id <> ALL (?::bigint[])",
                id,
                form.areaIds());
        database.update(
                "INSERT INTO seasonal.one_off_area SELECT ?, unnest(?::bigint[]) ON CONFLICT DO NOTHING",
                id,
                form.areaIds());
        database.update("DELETE FROM seasonal.one_off_date WHERE request_id = ?", id);
        List<WantedDate> dates = form.dates();
        database.batch(
                "INSERT INTO seasonal.one_off_date (request_id, position, date, start_time, end_time, label)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, dates.size())
                        .mapToObj(n -> new Object[] {
                            id,
                            n,
                            dates.get(n).date(),
                            dates.get(n).start(),
                            dates.get(n).end(),
                            dates.get(n).label()
                        })
                        .toList());
    }

    /** Throws a draft away. */
    public void remove(long id) {
        database.update("DELETE FROM seasonal.one_off_request WHERE id = ? AND status = 'DRAFT'", id);
    }

    /** The next number of a year: {@code P2026_00000001}. */
    public String nextNumber(int year) {
        long ordinal = database.number("""
                INSERT INTO seasonal.one_off_number AS n (year, last) VALUES (?, 1)
                ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING last""", year);
        return "P%d_%08d".formatted(year, ordinal);
    }

    /** Hands a draft in. */
    public void submit(long id, OneOffStatus status, String number, long personId, String language, Instant now) {
        database.update("""
                UPDATE seasonal.one_off_request SET version = version + 1, status = ?, number = ?, submitted_by = ?,
                       submitted_at = ?, language = ? WHERE id = ?""", status, number, personId, now, language, id);
    }

    /** The office begins to work on it. */
    public void takeInHand(long id, Instant now) {
        database.update("""
                UPDATE seasonal.one_off_request SET version = version + 1, status = 'IN_EXAMINATION', examined_at = ?
                 WHERE id = ? AND status = 'SUBMITTED'""", now, id);
    }

    /** The club takes it back. */
    public void withdraw(long id, Instant now) {
        database.update(
                "UPDATE seasonal.one_off_request SET version = version + 1, status = 'WITHDRAWN', withdrawn_at = ?"
                        + " WHERE id = ?",
                now,
                id);
    }

    /** The club wants it after all. */
    public void restore(long id, OneOffStatus status) {
        database.update(
                "UPDATE seasonal.one_off_request SET version = version + 1, status = ?, withdrawn_at = NULL WHERE id = ?",
                status,
                id);
    }

    /** The city has decided. */
    public void decide(long id, OneOffStatus status, String reason, Instant now) {
        database.update("""
                UPDATE seasonal.one_off_request SET version = version + 1, status = ?, decision_reason = ?, decided_at = ?,
                       examined_at = COALESCE(examined_at, ?) WHERE id = ?""", status, reason, now, now, id);
    }

    /** What the district said. */
    public void noteOpinion(long id, DistrictOpinion opinion) {
        List<Object> values = new ArrayList<>();
        values.add(opinion.verdict());
        values.add(opinion.date());
        values.add(opinion.text());
        values.add(id);
        database.update(
                "UPDATE seasonal.one_off_request SET version = version + 1, opinion = ?, opinion_date = ?,"
                        + " opinion_text = ? WHERE id = ?",
                values.toArray());
    }
}
