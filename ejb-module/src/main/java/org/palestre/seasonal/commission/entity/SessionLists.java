package org.palestre.seasonal.commission.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.commission.boundary.AgendaEntry;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.SessionSummary;
import org.palestre.shared.Database;

/** Sessions in lists, each in one statement. */
@ApplicationScoped
public class SessionLists {

    private static final String SELECT = """
            SELECT s.id, s.commission_id, c.name, s.held_on, s.starts_at, s.place, s.closed,
                   (SELECT count(*) FROM seasonal.agenda_item i WHERE i.session_id = s.id) AS items,
                   (SELECT count(*) FROM seasonal.agenda_item i WHERE i.session_id = s.id AND i.decision IS NOT NULL)
                       AS decided
              FROM seasonal.commission_session s JOIN seasonal.commission c ON c.id = s.commission_id""";

    @Inject
    private Database database;

    /** The sessions of a commission, the latest first. */
    public List<SessionSummary> of(long commissionId) {
        return database.list(
                SELECT + " WHERE s.commission_id = ? ORDER BY s.held_on DESC, s.id DESC LIMIT 200",
                SessionRows::summary,
                commissionId);
    }

    /** The sessions of a scope on whose agenda something can still be put, the next first. */
    public List<SessionSummary> open(AgentScope scope) {
        return database.list(
                SELECT + " WHERE NOT s.closed AND (? OR c.district_code = ANY (?::text[])) ORDER BY s.held_on, s.id",
                SessionRows::summary,
                scope.wholeCity(),
                scope.districtCodes());
    }

    /** The next open session of each commission. */
    public Map<Long, SessionSummary> next() {
        return database
                .list(SELECT + " WHERE NOT s.closed ORDER BY s.held_on, s.starts_at, s.id", SessionRows::summary)
                .stream()
                .collect(Collectors.toMap(SessionSummary::commissionId, Function.identity(), (first, later) -> first));
    }

    /** Where a request was or is on an agenda, the latest first. */
    public List<AgendaEntry> ofRequest(long requestId) {
        return database.list(
                SELECT.replace("SELECT s.id,", "SELECT e.id AS item_id, e.opinion, e.opinion_text, e.decision, s.id,")
                        + " JOIN seasonal.agenda_item e ON e.session_id = s.id WHERE e.request_id = ?"
                        + " ORDER BY s.held_on DESC, s.id DESC",
                row -> new AgendaEntry(
                        SessionRows.summary(row),
                        row.getLong("item_id"),
                        Opinion.valueOf(row.getString("opinion")),
                        row.getString("opinion_text"),
                        row.getString("decision") == null
                                ? null
                                : CommissionDecision.valueOf(row.getString("decision"))),
                requestId);
    }
}
