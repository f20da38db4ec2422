package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.workbench.boundary.DayClaim;
import org.palestre.seasonal.workbench.boundary.DemandFilter;
import org.palestre.shared.Database;
import org.palestre.shared.DayEnd;

/** The requests behind a cell of the heat map, in one statement. */
@ApplicationScoped
public class DayClaims {

    private static final String SELECT = """
            SELECT r.id, r.number, r.status, o.name AS organisation, d.name AS discipline, c.rank, c.start_time, c.end_time,
                   array_agg(a.id || '|' || a.name ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas
              FROM facilities.area a
             CROSS JOIN LATERAL (
                   SELECT * FROM seasonal.claim k
                    WHERE k.area_id = a.id AND k.day = ? AND k.dates && daterange(?, ?, '[]')
                   OFFSET 0) c -- area by area: the planner else reads the requests of the whole city
              JOIN seasonal.slot_request r ON r.id = c.request_id
              JOIN accounts.organisation o ON o.id = r.organisation_id
              JOIN facilities.discipline d ON d.code = r.discipline_code
             WHERE a.site_id = ? AND (c.rank = 0 OR r.campaign_id = ? AND (?::text IS NULL OR r.discipline_code = ?))
               AND seasonal.minute(c.start_time) < ? AND seasonal.minute(c.end_time) > ?
             GROUP BY r.id, o.name, d.name, c.rank, c.start_time, c.end_time
             ORDER BY c.start_time, c.end_time, r.number""";

    @Inject
    private Database database;

    /** The claims on a day (1 is Monday) of the filter's site. */
    public List<DayClaim> on(int day, DemandFilter filter, Period period) {
        return database.list(
                SELECT,
                DayClaims::read,
                day,
                period.firstDate(),
                period.lastDate(),
                filter.siteId(),
                filter.campaignId(),
                filter.disciplineCode(),
                filter.disciplineCode(),
                filter.band().to(),
                filter.band().from());
    }

    private static DayClaim read(ResultSet row) throws SQLException {
        return new DayClaim(
                row.getLong("id"),
                row.getString("number"),
                RequestStatus.valueOf(row.getString("status")),
                row.getString("organisation"),
                row.getString("discipline"),
                row.getInt("rank"),
                row.getObject("start_time", LocalTime.class),
                DayEnd.read(row, "end_time"),
                Joined.areas(row, "areas"));
    }
}
