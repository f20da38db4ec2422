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
            WITH area AS MATERIALIZED (
                SELECT a.id AS area_id, a.name, a.position FROM facilities.area a WHERE a.site_id = ?
            ),
            """ + Claimants.OF_AREAS + """
            SELECT c.request_id AS id, c.number, c.status, o.name AS organisation, d.name AS discipline, c.rank,
                   c.start_time, c.end_time,
                   array_agg(area.area_id || '|' || area.name ORDER BY area.position, area.name COLLATE "fr-x-icu") AS areas
              FROM claimant
             CROSS JOIN LATERAL (
                   SELECT k.*, r.number, r.status, r.organisation_id, r.discipline_code
                     FROM seasonal.claim k JOIN seasonal.slot_request r ON r.id = k.request_id
                    WHERE k.request_id = claimant.request_id AND k.day = ? AND k.dates && daterange(?, ?, '[]')
                      AND (k.rank = 0 OR r.campaign_id = ? AND (?::text IS NULL OR r.discipline_code = ?))
                      AND seasonal.minute(k.start_time) < ? AND seasonal.minute(k.end_time) > ?
                   OFFSET 0) c
              JOIN area ON area.area_id = c.area_id
              JOIN accounts.organisation o ON o.id = c.organisation_id
              JOIN facilities.discipline d ON d.code = c.discipline_code
             GROUP BY c.request_id, c.number, c.status, o.name, d.name, c.rank, c.start_time, c.end_time
             ORDER BY c.start_time, c.end_time, c.number""";

    @Inject
    private Database database;

    /** The claims on a day (1 is Monday) of the filter's site. */
    public List<DayClaim> on(int day, DemandFilter filter, Period period) {
        return database.list(
                SELECT,
                DayClaims::read,
                filter.siteId(),
                filter.campaignId(),
                filter.campaignId(),
                period.lastDate(),
                period.firstDate(),
                day,
                period.firstDate(),
                period.lastDate(),
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
