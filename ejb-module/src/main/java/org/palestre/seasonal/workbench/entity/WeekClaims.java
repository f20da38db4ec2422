package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.workbench.boundary.GroupFilter;
import org.palestre.seasonal.workbench.control.PlacedClaim;
import org.palestre.seasonal.workbench.control.WeekClaim;
import org.palestre.shared.Database;

/** What undecided requests of a campaign want and what granted ones hold, part by part, in one statement. */
@ApplicationScoped
public class WeekClaims {

    private static final String SELECT = """
            WITH chosen AS MATERIALIZED (
                SELECT a.id AS area_id, a.site_id, row_number() OVER (ORDER BY s.name COLLATE "fr-x-icu", s.id) AS place
                  FROM facilities.site s JOIN facilities.area a ON a.site_id = s.id WHERE %s
            )
            SELECT c.request_id, c.rank = 0 AS granted, u.unit_id, c.day, seasonal.minute(c.start_time) AS starts,
                   seasonal.minute(c.end_time) AS ends, lower(c.dates) - date '2000-01-01' AS first_day,
                   upper(c.dates) - date '2000-01-01' - 1 AS last_day, chosen.place,
                   ?::text IS NULL OR r.discipline_code = ? AS wanted
              FROM seasonal.claim c JOIN seasonal.slot_request r ON r.id = c.request_id
              JOIN chosen ON chosen.area_id = c.area_id
              JOIN facilities.area_unit u ON u.area_id = c.area_id
             WHERE c.dates && daterange(?, ?, '[]') AND c.rank <= 1 AND (c.rank = 0 OR r.campaign_id = ?)""";

    @Inject
    private Database database;

    /** The claims on the sites that the filter leaves of an agent's scope. */
    public List<PlacedClaim> of(GroupFilter filter, AgentScope scope, Period period) {
        SiteChoice sites = new SiteChoice(scope)
                .site(filter.siteId())
                .district(filter.districtCode())
                .kind(filter.kind())
                .inUse();
        List<Object> values = new ArrayList<>(sites.values());
        values.addAll(Arrays.asList(
                filter.disciplineCode(),
                filter.disciplineCode(),
                period.firstDate(),
                period.lastDate(),
                filter.campaignId()));
        return database.list(SELECT.formatted(sites.where()), WeekClaims::read, values.toArray());
    }

    private static PlacedClaim read(ResultSet row) throws SQLException {
        return new PlacedClaim(
                new WeekClaim(
                        row.getLong("request_id"),
                        row.getBoolean("granted"),
                        row.getLong("unit_id"),
                        row.getInt("day"),
                        row.getInt("starts"),
                        row.getInt("ends"),
                        row.getLong("first_day"),
                        row.getLong("last_day")),
                row.getLong("place"),
                row.getBoolean("wanted"));
    }
}
