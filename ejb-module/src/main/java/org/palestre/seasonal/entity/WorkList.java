package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.CompetingRequest;
import org.palestre.seasonal.boundary.Neighbours;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.SlotRequestFilter;
import org.palestre.seasonal.boundary.WaitingInDistrict;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Requests as lines of the office's work list, each question in one statement. */
@ApplicationScoped
public class WorkList {

    private static final String SELECT = """
            SELECT r.id, r.number, r.submitted_at, r.status, r.organisation_id, o.name AS organisation, r.site_id,
                   s.name AS site, s.district_code, d.name AS discipline,
                   ARRAY(SELECT a.name FROM seasonal.slot_request_area ra JOIN facilities.area a ON a.id = ra.area_id
                          WHERE ra.request_id = r.id ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas,
                   (SELECT count(*) FROM seasonal.conflict c WHERE c.request_id = r.id) AS conflicts,
            """ + SlotColumns.REQUEST_TIMES + WorkListQuery.NAMED;

    @Inject
    private Database database;

    /** One page of what the filter leaves of an agent's scope. */
    public Page<WorkItem> page(SlotRequestFilter filter, AgentScope scope, PageRequest page) {
        return new Page<>(items(filter, scope, page), number(filter, scope));
    }

    /** How many the filter leaves of an agent's scope. */
    public long number(SlotRequestFilter filter, AgentScope scope) {
        WorkListQuery query = new WorkListQuery(filter, scope, false);
        return database.number("SELECT count(*)" + WorkListQuery.FROM + query.where(), query.values());
    }

    /** The lines of such a page, without how many there are. */
    public List<WorkItem> items(SlotRequestFilter filter, AgentScope scope, PageRequest page) {
        WorkListQuery query = new WorkListQuery(filter, scope, false);
        return database.list(
                SELECT + query.where() + query.order() + " LIMIT ? OFFSET ?",
                WorkList::read,
                query.values(page.size(), page.offset()));
    }

    /** All that the filter leaves of an agent's scope. */
    public List<WorkItem> all(SlotRequestFilter filter, AgentScope scope) {
        WorkListQuery query = new WorkListQuery(filter, scope, false);
        return database.list(SELECT + query.where() + query.order(), WorkList::read, query.values());
    }

    /** The ids of all that the filter leaves of an agent's scope, in its order. */
    public List<Long> ids(SlotRequestFilter filter, AgentScope scope) {
        WorkListQuery query = new WorkListQuery(filter, scope, false);
        return database.list(
                "SELECT r.id" + WorkListQuery.NAMED + query.where() + query.order(),
                row -> row.getLong("id"),
                query.values());
    }

    /** These requests by id, whatever scope they lie in. */
    public Map<Long, WorkItem> byIds(Collection<Long> requestIds) {
        return requestIds.isEmpty()
                ? Map.of()
                : database
                        .list(SELECT + " WHERE r.id = ANY (?::bigint[])", WorkList::read, List.copyOf(requestIds))
                        .stream()
                        .collect(Collectors.toMap(WorkItem::id, Function.identity()));
    }

    /** How many requests stand where, whatever statuses the filter names. */
    public Map<RequestStatus, Long> countByStatus(SlotRequestFilter filter, AgentScope scope) {
        WorkListQuery query = new WorkListQuery(filter, scope, true);
        Map<RequestStatus, Long> counts = new EnumMap<>(RequestStatus.class);
        EnumSet.complementOf(EnumSet.of(RequestStatus.DRAFT)).forEach(status -> counts.put(status, 0L));
        database.list(
                        "SELECT r.status, count(*) AS requests" + WorkListQuery.FROM + query.where()
                                + " GROUP BY r.status",
                        row -> Map.entry(RequestStatus.valueOf(row.getString("status")), row.getLong("requests")),
                        query.values())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** What stands before and after a request in the order of a filter. */
    public Neighbours neighbours(long requestId, SlotRequestFilter filter, AgentScope scope) {
        WorkListQuery query = new WorkListQuery(filter, scope, false);
        return database.first(
                        "SELECT previous, next, position, total FROM (SELECT r.id, lag(r.id) OVER w AS previous,"
                                + " lead(r.id) OVER w AS next, row_number() OVER w AS position,"
                                + " count(*) OVER () AS total" + WorkListQuery.NAMED + query.where()
                                + " WINDOW w AS (" + query.order() + ")) AS listed WHERE id = ?",
                        row -> new Neighbours(
                                row.getObject("previous", Long.class),
                                row.getObject("next", Long.class),
                                row.getLong("position"),
                                row.getLong("total")),
                        query.values(requestId))
                .orElse(new Neighbours(null, null, 0, 0));
    }

    /** How many undecided requests of an agent's scope there are in each district. */
    public List<WaitingInDistrict> waiting(AgentScope scope) {
        WorkListQuery query = new WorkListQuery(SlotRequestFilter.of(RequestStatus.UNDECIDED), scope, false);
        return database.list(
                "SELECT s.district_code, q.name AS district, sum(n.waiting)::bigint AS waiting, min(n.oldest) AS oldest"
                        + " FROM (SELECT r.site_id, count(*)::integer AS waiting, min(r.submitted_at) AS oldest"
                        + WorkListQuery.FROM + query.where() + " GROUP BY r.site_id) n"
                        + " JOIN facilities.site s ON s.id = n.site_id"
                        + " LEFT JOIN facilities.district q ON q.code = s.district_code"
                        + " GROUP BY s.district_code, q.name, q.position ORDER BY q.position NULLS LAST",
                row -> new WaitingInDistrict(
                        row.getString("district_code"),
                        row.getString("district"),
                        row.getLong("waiting"),
                        Database.instant(row, "oldest")),
                query.values());
    }

    /** The requests that compete with one, those that meet its dearest wishes first. */
    public List<CompetingRequest> competing(long requestId) {
        return database.list(
                """
                SELECT r.id, r.number, r.status, o.name AS organisation, d.name AS discipline,
                       array_agg(DISTINCT a.name) AS areas,
                       array_agg(DISTINCT concat_ws('|', c.day, to_char(c.start_time, 'HH24:MI'),
                                                    to_char(c.end_time, 'HH24:MI'))) AS times,
                       min(c.rank) AS rank, min(c.my_rank) AS my_rank
                  FROM seasonal.competitors(?) c
                  JOIN seasonal.slot_request r ON r.id = c.request_id
                  JOIN accounts.organisation o ON o.id = r.organisation_id
                  JOIN facilities.discipline d ON d.code = r.discipline_code
                  JOIN facilities.area a ON a.id = c.area_id
                 GROUP BY r.id, o.name, d.name
                 ORDER BY greatest(min(c.my_rank), 1), greatest(min(c.rank), 1), r.number""",
                row -> new CompetingRequest(
                        row.getLong("id"),
                        row.getString("number"),
                        RequestStatus.valueOf(row.getString("status")),
                        row.getString("organisation"),
                        row.getString("discipline"),
                        SlotColumns.texts(row, "areas"),
                        SlotColumns.times(row, "times"),
                        row.getInt("rank"),
                        row.getInt("my_rank")),
                requestId);
    }

    private static WorkItem read(ResultSet row) throws SQLException {
        return new WorkItem(
                row.getLong("id"),
                row.getString("number"),
                Database.instant(row, "submitted_at"),
                RequestStatus.valueOf(row.getString("status")),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                row.getLong("site_id"),
                row.getString("site"),
                row.getString("district_code"),
                SlotColumns.texts(row, "areas"),
                row.getString("discipline"),
                SlotColumns.times(row, "times"),
                row.getInt("conflicts"));
    }
}
