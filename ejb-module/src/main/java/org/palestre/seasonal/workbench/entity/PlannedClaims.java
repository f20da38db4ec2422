package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.palestre.seasonal.workbench.boundary.BulkPlanItem;
import org.palestre.seasonal.workbench.control.WeekClaim;
import org.palestre.shared.Database;

/** What the requests of a plan would take from each other, part by part, in one statement. */
@ApplicationScoped
public class PlannedClaims {

    private static final String SELECT = """
            SELECT w.request_id, u.unit_id, w.day, seasonal.minute(w.start_time) AS starts,
                   seasonal.minute(w.end_time) AS ends, w.first_date - date '2000-01-01' AS first_day,
                   w.last_date - date '2000-01-01' AS last_day
              FROM (SELECT r.id AS request_id, a.area_id, t.day, t.start_time, t.end_time, r.first_date, r.last_date
                      FROM seasonal.slot_request r
                      JOIN seasonal.slot_request_area a ON a.request_id = r.id
                      JOIN seasonal.slot_request_time t ON t.request_id = r.id
                     WHERE r.id = ANY (?::bigint[])
                    UNION ALL
                    SELECT p.request_id, a.area_id, t.day, t.start_time, t.end_time, p.first_date, p.last_date
                      FROM seasonal.proposal p
                      JOIN seasonal.proposal_area a ON a.proposal_id = p.id
                      JOIN seasonal.proposal_time t ON t.proposal_id = p.id
                     WHERE p.id = ANY (?::bigint[])) w
              JOIN facilities.area_unit u ON u.area_id = w.area_id""";

    @Inject
    private Database database;

    /** Of those that would be granted: as proposed where a proposal was chosen, else as asked. */
    public List<WeekClaim> of(Collection<BulkPlanItem> items) {
        List<Long> asked = items.stream()
                .filter(item -> item.proposalId() == null)
                .map(BulkPlanItem::requestId)
                .toList();
        List<Long> proposed = items.stream()
                .filter(item -> item.proposalId() != null)
                .map(BulkPlanItem::proposalId)
                .toList();
        return database.list(
                SELECT,
                row -> new WeekClaim(
                        row.getLong("request_id"),
                        false,
                        row.getLong("unit_id"),
                        row.getInt("day"),
                        row.getInt("starts"),
                        row.getInt("ends"),
                        row.getLong("first_day"),
                        row.getLong("last_day")),
                asked,
                proposed);
    }
}
