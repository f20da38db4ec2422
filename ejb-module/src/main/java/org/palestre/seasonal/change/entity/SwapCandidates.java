package org.palestre.seasonal.change.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.change.boundary.SwapCandidate;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.shared.Database;

/** Finds slots with which another could change places. */
@ApplicationScoped
public class SwapCandidates {

    private static final int MOST = 20;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Permits in force of other requests whose number, club or site holds the words; those of the same site first. */
    public List<SwapCandidate> find(Permit permit, String words) {
        String like = "%" + (words == null ? "" : words.strip().replaceAll("[%_\\\\]", "\\\\$0")) + "%";
        return database.list(
                "SELECT p.id, p.number, o.name AS organisation, s.id AS site_id, s.name AS site,"
                        + " ARRAY(SELECT a.name FROM seasonal.permit_area x JOIN facilities.area a ON a.id = x.area_id"
                        + " WHERE x.permit_id = p.id ORDER BY a.position, a.id) AS areas, "
                        + SlotColumns.PERMIT_TIMES + """

                          FROM seasonal.permit p
                          JOIN accounts.organisation o ON o.id = p.organisation_id
                          JOIN facilities.site s ON s.id = p.site_id
                         WHERE p.withdrawn_at IS NULL AND p.due_at IS NOT NULL AND p.last_date >= ? AND p.request_id <> ?
                           AND p.first_date <= ? AND p.last_date >= ?
                           AND (shared.fold(o.name) LIKE shared.fold(?) OR shared.fold(s.name) LIKE shared.fold(?)
                                OR p.number ILIKE ?)
                         ORDER BY (p.site_id <> ?), s.name COLLATE "fr-x-icu", o.name COLLATE "fr-x-icu", p.id LIMIT ?""",
                row -> new SwapCandidate(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("organisation"),
                        row.getLong("site_id"),
                        row.getString("site"),
                        SlotColumns.texts(row, "areas"),
                        SlotColumns.times(row, "times")),
                LocalDate.now(clock),
                permit.requestId(),
                permit.lastDate(),
                permit.firstDate(),
                like,
                like,
                like,
                permit.siteId(),
                MOST);
    }
}
