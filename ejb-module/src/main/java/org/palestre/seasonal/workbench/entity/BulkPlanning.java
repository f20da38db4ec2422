package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.BulkPlanItem;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.seasonal.workbench.control.BulkRules;
import org.palestre.shared.Database;

/** What would follow for each of many requests, in one statement. */
@ApplicationScoped
public class BulkPlanning {

    private static final String SELECT = """
            WITH chosen AS MATERIALIZED (
                SELECT r.*, w.n, s.name AS site, c.publication, p.id AS proposal_id, p.version AS proposal_version,
                       p.kind AS proposal_kind, p.leave_out_conflicts, e.given_name || ' ' || e.family_name AS proposed_by,
                       CASE WHEN p.kind = 'GRANT' THEN p.first_date ELSE r.first_date END AS starts_on,
                       CASE WHEN p.kind = 'GRANT' THEN p.last_date ELSE r.last_date END AS ends_on,
                       CASE WHEN p.kind = 'GRANT' THEN p.during_school_breaks ELSE r.during_school_breaks END AS in_breaks,
                       (SELECT count(*) FROM seasonal.proposal q WHERE q.request_id = r.id) AS proposals
                  FROM unnest(?::bigint[]) WITH ORDINALITY AS w (id, n)
                  JOIN seasonal.slot_request r ON r.id = w.id AND r.status <> 'DRAFT'
                  JOIN seasonal.campaign c ON c.id = r.campaign_id
                  JOIN facilities.site s ON s.id = r.site_id
                  LEFT JOIN seasonal.proposal p ON ?::text = 'AS_PROPOSED' AND p.request_id = r.id AND (p.person_id = ?
                       OR (SELECT count(*) FROM seasonal.proposal q WHERE q.request_id = r.id) = 1)
                  LEFT JOIN accounts.person e ON e.id = p.person_id
            ), placed AS MATERIALIZED (
                SELECT chosen.id, ARRAY(SELECT q.area_id FROM seasonal.proposal_area q WHERE q.proposal_id = chosen.proposal_id
                           UNION ALL SELECT q.area_id FROM seasonal.slot_request_area q
                            WHERE q.request_id = chosen.id AND chosen.proposal_kind IS DISTINCT FROM 'GRANT') AS areas,
                       array_agg(w.day ORDER BY w.day, w.start_time) AS days,
                       array_agg(w.start_time ORDER BY w.day, w.start_time) AS starts,
                       array_agg(w.end_time ORDER BY w.day, w.start_time) AS ends
                  FROM chosen JOIN LATERAL (
                       SELECT t.day, t.start_time, t.end_time FROM seasonal.proposal_time t
                        WHERE t.proposal_id = chosen.proposal_id
                       UNION ALL SELECT t.day, t.start_time, t.end_time FROM seasonal.slot_request_time t
                        WHERE t.request_id = chosen.id AND chosen.proposal_kind IS DISTINCT FROM 'GRANT') w ON true
                 GROUP BY chosen.id, chosen.proposal_id, chosen.proposal_kind
            )
            SELECT chosen.id, chosen.version, chosen.number, chosen.status, chosen.decided_at IS NOT NULL
                       AND chosen.published_at IS NULL AS kept, chosen.site, chosen.publication, o.name AS organisation,
                   chosen.proposal_id, chosen.proposal_version, chosen.proposal_kind, chosen.proposed_by, chosen.proposals,
                   coalesce(chosen.leave_out_conflicts, true) AS leaves_out, look.wanted, look.taken, look.holders,
                   ARRAY(SELECT concat_ws('|', w.day, to_char(w.starts, 'HH24:MI'), to_char(w.ends, 'HH24:MI'))
                           FROM unnest(placed.days, placed.starts, placed.ends) AS w (day, starts, ends)) AS times
              FROM chosen JOIN placed ON placed.id = chosen.id
              JOIN accounts.organisation o ON o.id = chosen.organisation_id
              LEFT JOIN LATERAL seasonal.slot_outlook(placed.areas, placed.days, placed.starts, placed.ends,
                   chosen.starts_on, chosen.ends_on, chosen.in_breaks, ?, ?) look
                ON chosen.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
                   AND (? = 'GRANT_AS_ASKED' OR ? = 'AS_PROPOSED' AND chosen.proposal_kind = 'GRANT')
             ORDER BY chosen.n""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** What would follow, in the order of the ids; requests that do not exist are missing. */
    public List<BulkPlanItem> plan(BulkKind kind, Collection<Long> requestIds, long personId) {
        return database.list(
                SELECT,
                row -> read(row, kind),
                requestIds,
                kind,
                personId,
                LocalDate.now(clock),
                clock.getZone().getId(),
                kind,
                kind);
    }

    /** The requests of a campaign for which an officer has a proposal and that are undecided, the oldest proposal first. */
    public List<Long> proposedBy(long personId, long campaignId, AgentScope scope) {
        SiteChoice sites = new SiteChoice(scope);
        List<Object> values = new ArrayList<>(List.of(personId, campaignId));
        values.addAll(sites.values());
        return database.list(
                """
                SELECT r.id FROM seasonal.proposal p JOIN seasonal.slot_request r ON r.id = p.request_id
                  JOIN facilities.site s ON s.id = r.site_id
                 WHERE p.person_id = ? AND r.campaign_id = ? AND r.status IN ('SUBMITTED', 'IN_EXAMINATION',
                       'BEFORE_COMMISSION') AND\s""" + sites.where() + " ORDER BY p.changed_at, r.id", row -> row.getLong("id"), values.toArray());
    }

    /** How many of these requests exist and lie in an agent's scope. */
    public long inScope(Collection<Long> requestIds, AgentScope scope) {
        SiteChoice sites = new SiteChoice(scope);
        List<Object> values = new ArrayList<>(List.of(requestIds));
        values.addAll(sites.values());
        return database.number(
                "SELECT count(*) FROM seasonal.slot_request r JOIN facilities.site s ON s.id = r.site_id"
                        + " WHERE r.id = ANY (?::bigint[]) AND r.status <> 'DRAFT' AND "
                        + sites.where(),
                values.toArray());
    }

    private static BulkPlanItem read(ResultSet row, BulkKind kind) throws SQLException {
        RequestStatus status = RequestStatus.valueOf(row.getString("status"));
        String proposal = row.getString("proposal_kind");
        ProposalKind proposalKind = proposal == null ? null : ProposalKind.valueOf(proposal);
        BulkRules.Standing standing = new BulkRules.Standing(
                status,
                row.getBoolean("kept"),
                proposalKind,
                row.getLong("proposals"),
                row.getBoolean("leaves_out"),
                row.getLong("wanted"),
                row.getLong("taken"));
        return new BulkPlanItem(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("number"),
                status,
                row.getString("organisation"),
                row.getString("site"),
                Joined.times(row, "times"),
                row.getObject("proposal_id", Long.class),
                row.getObject("proposal_version", Long.class),
                proposalKind,
                row.getString("proposed_by"),
                standing.dates(),
                standing.taken(),
                Joined.texts(row, "holders"),
                List.of(),
                kind != BulkKind.UNDO && "AT_ONCE".equals(row.getString("publication")),
                BulkRules.obstacle(kind, standing));
    }
}
