package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.shared.Database;

/** How requests stand that are to be decided on in one go, in one statement. */
@ApplicationScoped
public class BulkPlanning {

    private static final String SELECT = """
            SELECT r.id, r.version, r.number, r.status, r.decided_at IS NOT NULL AND r.published_at IS NULL AS kept,
                   c.publication, o.name AS organisation, p.id AS proposal_id, p.version AS proposal_version,
                   p.kind AS proposal_kind, e.given_name || ' ' || e.family_name AS proposed_by, p.leave_out_conflicts,
                   (SELECT count(*) FROM seasonal.proposal q WHERE q.request_id = r.id) AS proposals,
                   (SELECT count(*) + 1 FROM seasonal.further_wish f WHERE f.request_id = r.id) AS wishes,
                   (SELECT s.held_on FROM seasonal.agenda_item i JOIN seasonal.commission_session s ON s.id = i.session_id
                     WHERE i.request_id = r.id AND NOT i.closed) AS agenda_on
              FROM unnest(?::bigint[]) WITH ORDINALITY AS w (id, n)
              JOIN seasonal.slot_request r ON r.id = w.id AND r.status <> 'DRAFT'
              JOIN seasonal.campaign c ON c.id = r.campaign_id
              JOIN accounts.organisation o ON o.id = r.organisation_id
              LEFT JOIN seasonal.proposal p ON ?::text = 'AS_PROPOSED' AND p.request_id = r.id AND (p.person_id = ?
                   OR (SELECT count(*) FROM seasonal.proposal q WHERE q.request_id = r.id) = 1)
              LEFT JOIN accounts.person e ON e.id = p.person_id
             ORDER BY w.n""";

    @Inject
    private Database database;

    /**
     * A request that is to be decided on.
     *
     * @param kept whether it is decided and its club does not know yet
     * @param atOnce whether its campaign tells clubs at once
     * @param proposalId the proposal that would be carried out; null if none is looked for, or none can be chosen
     * @param proposals how many there are
     * @param agendaOn when the commission meets that has it on its agenda; null if none has
     */
    public record Row(
            long id,
            long version,
            String number,
            RequestStatus status,
            boolean kept,
            boolean atOnce,
            String organisation,
            Long proposalId,
            Long proposalVersion,
            ProposalKind proposalKind,
            String proposedBy,
            boolean proposalLeavesOut,
            long proposals,
            int wishes,
            LocalDate agendaOn) {}

    /** The requests in the order of the ids; those that do not exist are missing. */
    public List<Row> rows(BulkKind kind, Collection<Long> requestIds, long personId) {
        return database.list(SELECT, BulkPlanning::read, requestIds, kind, personId);
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

    private static Row read(ResultSet row) throws SQLException {
        String proposal = row.getString("proposal_kind");
        return new Row(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("number"),
                RequestStatus.valueOf(row.getString("status")),
                row.getBoolean("kept"),
                "AT_ONCE".equals(row.getString("publication")),
                row.getString("organisation"),
                row.getObject("proposal_id", Long.class),
                row.getObject("proposal_version", Long.class),
                proposal == null ? null : ProposalKind.valueOf(proposal),
                row.getString("proposed_by"),
                row.getBoolean("leave_out_conflicts"),
                row.getLong("proposals"),
                row.getInt("wishes"),
                row.getObject("agenda_on", LocalDate.class));
    }
}
