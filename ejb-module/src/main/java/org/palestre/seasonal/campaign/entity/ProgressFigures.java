package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.campaign.boundary.PlaceCount;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The figures of a campaign's requests by site, and what its other figures have in common with them. */
@ApplicationScoped
public class ProgressFigures {

    /** Requests of a campaign for the sites of a scope; parameters as {@link #of} gives them. */
    static final String REQUESTS = """

              FROM seasonal.slot_request r LEFT JOIN facilities.site s ON s.id = r.site_id
             WHERE r.campaign_id = ?
               AND (?::boolean OR r.site_id = ANY (?::bigint[]) OR s.district_code = ANY (?::text[]))""";

    /** What became of requests, each row one of them. */
    private static final String OUTCOMES = outcomes("count(*)");

    /**
     * The same of several clubs: those of each club are counted first, so that clubs are counted by hashing and eight
     * thousand requests need not be sorted.
     */
    static final String SUMS = """
             sum(requests)::bigint AS requests, count(*) AS clubs, sum(undecided)::bigint AS undecided,
             sum(granted)::bigint AS granted, sum(refused)::bigint AS refused, sum(withdrawn)::bigint AS withdrawn""";

    private static final String SITES =
            "SELECT n.*, s.id::text AS key, s.name, count(*) OVER () AS total FROM (SELECT site_id, "
                    + SUMS + " FROM (SELECT r.site_id, r.organisation_id, " + OUTCOMES + REQUESTS
                    + " AND r.status <> 'DRAFT' GROUP BY r.site_id, r.organisation_id) of_club GROUP BY site_id) n"
                    + " LEFT JOIN facilities.site s ON s.id = n.site_id"
                    + " ORDER BY requests DESC, s.name COLLATE \"fr-x-icu\", s.id";

    private static final String NUMBER = "SELECT count(DISTINCT r.site_id)" + REQUESTS + " AND r.status <> 'DRAFT'";

    @Inject
    private Database database;

    /** By site, those with most requests first. */
    public Page<PlaceCount> sites(long campaignId, AgentScope scope, PageRequest page) {
        Object[] values = of(campaignId, scope).toArray();
        return database.page(SITES, ProgressFigures::place, page, () -> database.number(NUMBER, values), values);
    }

    /** What became of requests, which an aggregate counts; integers, because sums of these need no arithmetic of decimals. */
    static String outcomes(String counted) {
        return """
                %1$s::integer AS requests,
                coalesce(%1$s FILTER (WHERE r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')), 0)::integer AS undecided,
                coalesce(%1$s FILTER (WHERE r.status IN ('GRANTED', 'GRANTED_WITH_CHANGES')), 0)::integer AS granted,
                coalesce(%1$s FILTER (WHERE r.status IN ('REFUSED', 'WAITING_LIST')), 0)::integer AS refused,
                coalesce(%1$s FILTER (WHERE r.status IN ('WITHDRAWN', 'RELEASED', 'REVOKED')), 0)::integer AS withdrawn
                """.formatted(counted);
    }

    static List<Object> of(long campaignId, AgentScope scope) {
        return List.of(campaignId, scope.wholeCity(), scope.siteIds(), scope.districtCodes());
    }

    static PlaceCount place(ResultSet row) throws SQLException {
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
