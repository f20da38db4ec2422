package org.palestre.seasonal.permit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.permit.boundary.CoachCheck;
import org.palestre.seasonal.permit.boundary.CoachForm;
import org.palestre.seasonal.permit.boundary.CoachRole;
import org.palestre.seasonal.permit.boundary.CoachView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** Who coaches for the clubs. */
@ApplicationScoped
public class Coaches {

    @Inject
    private Database database;

    /** The coaches of a club, those of one of its slots first, by name. */
    public List<CoachView> of(long organisationId, long requestId, LocalDate today) {
        return database.list("""
                SELECT c.*, p.coach_id IS NOT NULL AS in_slot, coalesce(p.responsible, false) AS responsible,
                       EXISTS (SELECT FROM seasonal.coach_copy y WHERE y.coach_id = c.id) AS copy
                  FROM seasonal.coach c
                  LEFT JOIN seasonal.permit_coach p ON p.coach_id = c.id AND p.request_id = ?
                 WHERE c.organisation_id = ?
                 ORDER BY (p.coach_id IS NULL), c.family_name COLLATE "fr-x-icu", c.given_name COLLATE "fr-x-icu", c.id""", row -> read(row, today), requestId, organisationId);
    }

    public int count(long requestId) {
        return (int) database.number("SELECT count(*) FROM seasonal.permit_coach WHERE request_id = ?", requestId);
    }

    public boolean responsibleNamed(long requestId) {
        return database.number(
                        "SELECT count(*) FROM seasonal.permit_coach WHERE request_id = ? AND responsible", requestId)
                > 0;
    }

    public long add(long organisationId, CoachForm form, Instant now) {
        return database.number(
                """
                INSERT INTO seasonal.coach (organisation_id, given_name, family_name, telephone, role, diploma_kind,
                                            diploma_number, valid_until, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                organisationId,
                form.givenName(),
                form.familyName(),
                form.telephone(),
                form.role(),
                form.diplomaKind(),
                form.diplomaNumber(),
                form.validUntil(),
                now);
    }

    /**
     * Writes what a club says now; what the office thought of it is over if the person or the diploma is another.
     *
     * @throws BusinessException {@code permit.unknownCoach} unless it is one of that club; {@code
     *     permit.changedMeanwhile}
     */
    public void change(long organisationId, CoachForm form, Instant now) {
        require(organisationId, form.id());
        int changed = database.update(
                """
                UPDATE seasonal.coach
                   SET checked = CASE WHEN (given_name, family_name, diploma_kind, diploma_number, valid_until)
                                  IS NOT DISTINCT FROM (?, ?, ?, ?, ?::date) THEN checked ELSE 'TO_CHECK' END,
                       given_name = ?, family_name = ?, telephone = ?, role = ?, diploma_kind = ?, diploma_number = ?,
                       valid_until = ?, changed_at = ?, version = version + 1
                 WHERE id = ? AND version = ?""",
                form.givenName(),
                form.familyName(),
                form.diplomaKind(),
                form.diplomaNumber(),
                form.validUntil(),
                form.givenName(),
                form.familyName(),
                form.telephone(),
                form.role(),
                form.diplomaKind(),
                form.diplomaNumber(),
                form.validUntil(),
                now,
                form.id(),
                form.version());
        requireOne(changed);
    }

    /** Who coaches in which slot. */
    public void assign(long requestId, long coachId, boolean responsible) {
        database.update(
                "INSERT INTO seasonal.permit_coach (request_id, coach_id, responsible) VALUES (?, ?, ?)"
                        + " ON CONFLICT (request_id, coach_id) DO UPDATE SET responsible = excluded.responsible",
                requestId,
                coachId,
                responsible);
    }

    /** Coaches in that slot no more. */
    public void release(long requestId, long coachId) {
        database.update("DELETE FROM seasonal.permit_coach WHERE request_id = ? AND coach_id = ?", requestId, coachId);
    }

    /** Forgets somebody with everything that was known, the copy included. */
    public void remove(long coachId) {
        database.update("DELETE FROM seasonal.coach WHERE id = ?", coachId);
    }

    /** Keeps the copy of a diploma in place of the one before; the office has to look at it. */
    public void keepCopy(long coachId, String mediaType, byte[] content, Instant now) {
        database.update(
                "INSERT INTO seasonal.coach_copy (coach_id, media_type, content, stored_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (coach_id) DO UPDATE SET media_type = excluded.media_type,"
                        + " content = excluded.content, stored_at = excluded.stored_at",
                coachId,
                mediaType,
                content,
                now);
        database.update(
                "UPDATE seasonal.coach SET checked = 'TO_CHECK', changed_at = ?, version = version + 1 WHERE id = ?",
                now,
                coachId);
    }

    /** A copy as it was handed in. */
    public record Copy(String mediaType, byte[] content) {}

    public Optional<Copy> copy(long coachId) {
        return database.first(
                "SELECT media_type, content FROM seasonal.coach_copy WHERE coach_id = ?",
                row -> new Copy(row.getString("media_type"), row.getBytes("content")),
                coachId);
    }

    /** @throws BusinessException {@code permit.changedMeanwhile} */
    public void check(long coachId, long version, CoachCheck checked, String remark) {
        requireOne(database.update(
                "UPDATE seasonal.coach SET checked = ?, check_remark = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?",
                checked,
                remark,
                coachId,
                version));
    }

    /** @throws BusinessException {@code permit.unknownCoach} unless it is one of that club */
    public void require(long organisationId, Long coachId) {
        long found = database.number(
                "SELECT count(*) FROM seasonal.coach WHERE id = ? AND organisation_id = ?", coachId, organisationId);
        if (found == 0) {
            throw BusinessException.notFound("permit.unknownCoach");
        }
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw BusinessException.conflict("permit.changedMeanwhile");
        }
    }

    private static CoachView read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new CoachView(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("telephone"),
                CoachRole.valueOf(row.getString("role")),
                row.getString("diploma_kind"),
                row.getString("diploma_number"),
                until,
                row.getBoolean("in_slot"),
                row.getBoolean("responsible"),
                row.getBoolean("copy"),
                until != null && until.isBefore(today),
                CoachCheck.valueOf(row.getString("checked")),
                row.getString("check_remark"));
    }
}
