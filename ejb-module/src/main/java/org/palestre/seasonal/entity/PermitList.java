package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.palestre.seasonal.boundary.PermitSummary;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Permits as lines of a list, each question in one statement. */
@ApplicationScoped
public class PermitList {

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
