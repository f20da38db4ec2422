package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.campaign.boundary.DayCount;
import org.palestre.seasonal.campaign.boundary.PlaceCount;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The figures of a campaign's requests, each question in one statement. */
@ApplicationScoped
public class ProgressFigures {

    /** Requests of a campaign for the sites of a scope; parameters as {@link #of} gives them. */
    private static final String REQUESTS = """

              FROM seasonal.slot_request r LEFT JOIN facilities.site s ON s.id = r.site_id
             WHERE r.campaign_id = ?
               AND (?::boolean OR r.site_id = ANY (?::bigint[]) OR s.district_code = ANY (?::text[]))""";

    private static final String SUBMITTED = " AND r.status <> 'DRAFT'";

    /**
     * Requests and clubs of a place: first those of each club, so that clubs are counted by hashing and eight thousand
     * requests need not be sorted. What names the place is to be put in.
     */
    private static final String PLACES = """
            (SELECT place, sum(requests)::bigint AS requests, count(*) AS clubs, sum(undecided)::bigint AS undecided,
                    sum(granted)::bigint AS granted, sum(refused)::bigint AS refused, sum(withdrawn)::bigint AS withdrawn
               FROM (SELECT %s AS place, r.organisation_id, count(*) AS requests,
             count(*) FILTER (WHERE r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')) AS undecided,
             count(*) FILTER (WHERE r.status IN ('GRANTED', 'GRANTED_WITH_CHANGES')) AS granted,
             count(*) FILTER (WHERE r.status IN ('REFUSED', 'WAITING_LIST')) AS refused,
             count(*) FILTER (WHERE r.status IN ('WITHDRAWN', 'RELEASED', 'REVOKED')) AS withdrawn""" + REQUESTS + SUBMITTED + " GROUP BY 1, 2) of_club GROUP BY place) n";

    @Inject
    private Database database;

    /** How many requests stand where; every status is a key. */
    public Map<RequestStatus, Long> statuses(long campaignId, AgentScope scope) {
        Map<RequestStatus, Long> counts = new EnumMap<>(RequestStatus.class);
        for (RequestStatus status : RequestStatus.values()) {
            counts.put(status, 0L);
        }
        database.list(
                        "SELECT r.status, count(*) AS requests" + REQUESTS + " GROUP BY r.status",
                        row -> Map.entry(RequestStatus.valueOf(row.getString("status")), row.getLong("requests")),
                        of(campaignId, scope))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** How many clubs submitted something. */
    public long clubs(long campaignId, AgentScope scope) {
        return database.number(
                "SELECT count(DISTINCT r.organisation_id)" + REQUESTS + SUBMITTED, of(campaignId, scope));
    }

    /** How many were submitted on each day, days without any included. */
    public List<DayCount> days(long campaignId, LocalDate first, LocalDate last, ZoneId zone, AgentScope scope) {
        Object[] of = of(campaignId, scope);
        return database.list(
                "SELECT day::date AS day, count(n.day_of) AS requests, sum(count(n.day_of)) OVER (ORDER BY day) AS total"
                        + " FROM generate_series(?::date, ?::date, interval '1 day') day LEFT JOIN ("
                        + "SELECT (r.submitted_at AT TIME ZONE ?)::date AS day_of" + REQUESTS + SUBMITTED
                        + ") n ON n.day_of = day::date GROUP BY day ORDER BY day",
                row -> new DayCount(
                        row.getObject("day", LocalDate.class), row.getLong("requests"), row.getLong("total")),
                first,
                last,
                zone.getId(),
                of[0],
                of[1],
                of[2],
                of[3]);
    }

    /** By district, in the city's order; sites without one last. */
    public List<PlaceCount> districts(long campaignId, AgentScope scope) {
        return database.list(
                "SELECT n.*, d.code AS key, d.name FROM " + PLACES.formatted("s.district_code")
                        + " LEFT JOIN facilities.district d ON d.code = n.place ORDER BY d.position NULLS LAST, d.code",
                ProgressFigures::place,
                of(campaignId, scope));
    }

    /** By site, those with most requests first. */
    public Page<PlaceCount> sites(long campaignId, AgentScope scope, PageRequest page) {
        Object[] of = of(campaignId, scope);
        return new Page<>(
                database.list(
                        "SELECT n.*, s.id::text AS key, s.name FROM " + PLACES.formatted("r.site_id")
                                + " LEFT JOIN facilities.site s ON s.id = n.place"
                                + " ORDER BY requests DESC, s.name COLLATE \"fr-x-icu\", s.id LIMIT ? OFFSET ?",
                        ProgressFigures::place,
                        of[0],
                        of[1],
                        of[2],
                        of[3],
                        page.size(),
                        page.offset()),
                database.number("SELECT count(DISTINCT r.site_id)" + REQUESTS + SUBMITTED, of));
    }

    private static Object[] of(long campaignId, AgentScope scope) {
        return new Object[] {campaignId, scope.wholeCity(), scope.siteIds(), scope.districtCodes()};
    }

    private static PlaceCount place(ResultSet row) throws SQLException {
        return new PlaceCount(
                row.getString("key"),
                row.getString("name"),
                row.getLong("requests"),
                row.getLong("clubs"),
                row.getLong("undecided"),
                row.getLong("granted"),
                row.getLong("refused"),
                row.getLong("withdrawn"));
    }
}
