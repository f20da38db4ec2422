package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.palestre.seasonal.boundary.MyRequest;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The requests of a club as lines of its history, in one statement. */
@ApplicationScoped
public class RequestHistory {

    @Inject
    private Database database;

    /** Drafts first, then the latest first; only those of one status, if it is not null. */
    public Page<MyRequest> of(long organisationId, RequestStatus status, PageRequest page) {
        String only = status == null ? "%" : status.name();
        return new Page<>(
                database.list(
                        "SELECT r.id, r.number, r.submitted_at, r.type, r.club_status, s.name AS site,"
                                + " d.name AS discipline, p.id AS permit, p.withdrawn_from, "
                                + SlotColumns.REQUEST_TIMES + """

                                  FROM seasonal.slot_request r
                                  LEFT JOIN facilities.site s ON s.id = r.site_id
                                  LEFT JOIN facilities.discipline d ON d.code = r.discipline_code
                                  LEFT JOIN seasonal.permit p ON p.request_id = r.id AND p.withdrawal IS DISTINCT FROM 'REPLACED'
                                       AND p.due_at IS NOT NULL
                                 WHERE r.organisation_id = ? AND r.club_status LIKE ?
                                 ORDER BY r.submitted_at DESC NULLS FIRST, r.saved_at DESC, r.id DESC
                                 LIMIT ? OFFSET ?""",
                        RequestHistory::read,
                        organisationId,
                        only,
                        page.size(),
                        page.offset()),
                database.number(
                        "SELECT count(*) FROM seasonal.slot_request WHERE organisation_id = ? AND club_status LIKE ?",
                        organisationId,
                        only));
    }

    private static MyRequest read(ResultSet row) throws SQLException {
        return new MyRequest(
                row.getLong("id"),
                row.getString("number"),
                Database.instant(row, "submitted_at"),
                RequestType.valueOf(row.getString("type")),
                SlotColumns.times(row, "times"),
                row.getString("site"),
                row.getString("discipline"),
                RequestStatus.valueOf(row.getString("club_status")),
                row.getObject("withdrawn_from", LocalDate.class),
                row.getObject("permit", Long.class));
    }
}
