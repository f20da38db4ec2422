package org.palestre.seasonal.secondseason.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.seasonal.secondseason.boundary.NotCarried;
import org.palestre.shared.Database;
import org.palestre.shared.DayEnd;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The dates of second seasons that could not be had, and why. */
@ApplicationScoped
public class DatesNotCarried {

    private static final String NOT_CARRIED = """

              FROM (SELECT k.request_id, k.series_id, l.area_id, l.date, l.start_time, l.end_time, l.reason, l.detail
                      FROM seasonal.carry_over k JOIN occupancy.series_left_out l ON l.series_id = k.series_id
                     UNION ALL
                    SELECT l.request_id, NULL, l.area_id, l.date, l.start_time, l.end_time, l.reason, l.detail
                      FROM seasonal.carry_over_left_out l) x
              JOIN seasonal.two_season_permit v ON v.request_id = x.request_id
              JOIN accounts.organisation o ON o.id = v.organisation_id
              JOIN facilities.site s ON s.id = v.site_id
              JOIN facilities.area a ON a.id = x.area_id
             WHERE v.campaign_id = ? AND x.reason <> 'SCHOOL_BREAK'
               AND (? OR s.id = ANY (?::bigint[]) OR s.district_code = ANY (?))""";

    @Inject
    private Database database;

    /** Notes why not a single date of a slot could be had, where there is no series that would say it. */
    public void add(long requestId, List<LeftOut> leftOut) {
        database.batch(
                "INSERT INTO seasonal.carry_over_left_out VALUES (?, ?, ?, ?, ?, ?, ?)",
                leftOut.stream()
                        .map(one -> new Object[] {
                            requestId, one.areaId(), one.date(), one.start(), one.end(), one.reason(), one.detail()
                        })
                        .toList());
    }

    /** What could not be carried over on the sites of an agent, by site and date. */
    public Page<NotCarried> page(long campaignId, AgentScope scope, PageRequest page) {
        List<Long> sites = List.copyOf(scope.siteIds());
        List<String> districts = List.copyOf(scope.districtCodes());
        return new Page<>(
                database.list(
                        "SELECT x.*, v.number, o.name AS organisation, s.name AS site, a.name AS area" + NOT_CARRIED
                                + " ORDER BY s.name COLLATE \"fr-x-icu\", v.number, x.date, x.start_time LIMIT ? OFFSET ?",
                        DatesNotCarried::notCarried,
                        campaignId,
                        scope.wholeCity(),
                        sites,
                        districts,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*)" + NOT_CARRIED, campaignId, scope.wholeCity(), sites, districts));
    }

    private static NotCarried notCarried(ResultSet row) throws SQLException {
        return new NotCarried(
                row.getLong("request_id"),
                row.getString("number"),
                row.getString("organisation"),
                row.getString("site"),
                row.getString("area"),
                row.getObject("date", LocalDate.class),
                row.getObject("start_time", LocalTime.class),
                DayEnd.read(row, "end_time"),
                LeftOutReason.valueOf(row.getString("reason")),
                row.getString("detail"),
                row.getObject("series_id", Long.class));
    }
}
