package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.workbench.control.Slot;
import org.palestre.shared.Database;

/** What clubs wish for and what officers propose, as it would be granted; each question in one statement. */
@ApplicationScoped
public class WishedSlots {

    private static final String OF_REQUESTS = """
            SELECT r.id, r.number, r.campaign_id, r.organisation_id, 1 AS rank, s.id AS site_id, s.name AS site, s.district_code,
                   r.first_date, r.last_date, r.during_school_breaks, false AS leave_out_conflicts, NULL AS remark,
                   NULL AS free_reason, NULL AS free_article,
                   ARRAY(SELECT a.area_id FROM seasonal.slot_request_area a WHERE a.request_id = r.id ORDER BY 1)::text[] AS areas,
                   ARRAY(SELECT concat_ws('|', t.day, to_char(t.start_time, 'HH24:MI'), to_char(t.end_time, 'HH24:MI'))
                           FROM seasonal.slot_request_time t WHERE t.request_id = r.id ORDER BY t.day, t.start_time) AS times
              FROM seasonal.slot_request r JOIN facilities.site s ON s.id = r.site_id
             WHERE r.id = ANY (?::bigint[])
            UNION ALL
            SELECT r.id, r.number, r.campaign_id, r.organisation_id, w.rank, s.id, s.name, s.district_code,
                   r.first_date, r.last_date, r.during_school_breaks, false, NULL, NULL, NULL,
                   string_to_array(w.areas, ','), string_to_array(w.times, ';')
              FROM seasonal.further_wish w
              JOIN seasonal.slot_request r ON r.id = w.request_id
              JOIN facilities.site s ON s.id = w.site_id
             WHERE ?::boolean AND r.id = ANY (?::bigint[])
             ORDER BY 1, 5""";

    private static final String OF_PROPOSALS = """
            SELECT p.id AS proposal_id, r.id, r.number, r.campaign_id, r.organisation_id, p.wish AS rank, s.id AS site_id, s.name AS site,
                   s.district_code, p.first_date, p.last_date, p.during_school_breaks, p.leave_out_conflicts,
                   p.wording AS remark, p.free_reason, p.free_article, place.areas::text[] AS areas,
                   ARRAY(SELECT concat_ws('|', t.day, to_char(t.start_time, 'HH24:MI'), to_char(t.end_time, 'HH24:MI'))
                           FROM seasonal.proposal_time t WHERE t.proposal_id = p.id ORDER BY t.day, t.start_time) AS times
              FROM seasonal.proposal p
              JOIN seasonal.slot_request r ON r.id = p.request_id
              JOIN LATERAL (SELECT array_agg(q.area_id ORDER BY q.area_id) AS areas, min(a.site_id) AS site_id
                              FROM seasonal.proposal_area q JOIN facilities.area a ON a.id = q.area_id
                             WHERE q.proposal_id = p.id) place ON true
              JOIN facilities.site s ON s.id = place.site_id
             WHERE p.kind = 'GRANT' AND p.id = ANY (?::bigint[])""";

    @Inject
    private Database database;

    /**
     * The wishes of requests in the clubs' order, by request.
     *
     * @param all false takes the first wish of each only
     */
    public Map<Long, List<WishedSlot>> ofRequests(Collection<Long> requestIds, boolean all) {
        return database.list(OF_REQUESTS, WishedSlots::read, requestIds, all, requestIds).stream()
                .collect(Collectors.groupingBy(wish -> wish.slot().requestId()));
    }

    /** What these proposals would grant, by proposal; refusals are missing. */
    public Map<Long, WishedSlot> ofProposals(Collection<Long> proposalIds) {
        return database
                .list(OF_PROPOSALS, row -> Map.entry(row.getLong("proposal_id"), read(row)), proposalIds)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static WishedSlot read(ResultSet row) throws SQLException {
        Grant grant = new Grant(
                Joined.texts(row, "areas").stream().map(Long::valueOf).toList(),
                Joined.times(row, "times"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getBoolean("during_school_breaks"),
                row.getBoolean("leave_out_conflicts"),
                row.getString("remark"),
                row.getInt("rank"),
                FreeColumns.read(row));
        return new WishedSlot(
                row.getInt("rank"),
                row.getLong("site_id"),
                row.getString("site"),
                row.getString("district_code"),
                new Slot(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getLong("campaign_id"),
                        row.getLong("organisation_id"),
                        grant));
    }
}
