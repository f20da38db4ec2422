package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.workbench.boundary.DemandCell;
import org.palestre.seasonal.workbench.boundary.DemandFilter;
import org.palestre.seasonal.workbench.boundary.SiteDemand;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Demand against supply, counted in minutes of smallest parts by PostgreSQL, in one statement for a page of sites. */
@ApplicationScoped
public class DemandMap {

    /** Which sites with which of their parts; what undecided requests ask of them and what clubs hold. */
    private static final String CLAIMS = """
            WITH chosen AS MATERIALIZED (
                SELECT s.id, s.name, s.district_code, s.kind FROM facilities.site s WHERE %s
            ), part AS MATERIALIZED (
                SELECT DISTINCT chosen.id AS site_id, u.unit_id
                  FROM chosen JOIN facilities.area a ON a.site_id = chosen.id AND a.bookable AND a.closed_on IS NULL
                  JOIN facilities.area_unit u ON u.area_id = a.id
                 WHERE ?::text IS NULL OR EXISTS (SELECT FROM facilities.area_discipline e
                                                   WHERE e.area_id = a.id AND e.discipline_code = ?)
            ), claimed AS MATERIALIZED (
                SELECT part.site_id, part.unit_id, c.day, c.request_id, c.rank,
                       c.rank > 0 AND (?::text IS NULL OR r.discipline_code = ?) AS asked,
                       greatest(seasonal.minute(c.start_time), ?) AS starts, least(seasonal.minute(c.end_time), ?) AS ends
                  FROM seasonal.claim c JOIN seasonal.slot_request r ON r.id = c.request_id
                  JOIN facilities.area_unit u ON u.area_id = c.area_id
                  JOIN part ON part.unit_id = u.unit_id
                 WHERE c.dates && daterange(?, ?, '[]') AND (c.rank = 0 OR r.campaign_id = ?)
            ), asked AS (
                SELECT site_id, day, count(DISTINCT request_id) FILTER (WHERE rank = 1) AS requests,
                       coalesce(sum(ends - starts) FILTER (WHERE rank = 1), 0) AS minutes,
                       coalesce(sum(ends - starts) FILTER (WHERE rank > 1), 0) AS alternatives
                  FROM claimed WHERE asked AND starts < ends GROUP BY site_id, day
            ), page AS MATERIALIZED (
                SELECT chosen.*, count(*) OVER () AS total,
                       row_number() OVER (ORDER BY %s chosen.name COLLATE "fr-x-icu", chosen.id) AS place
                  FROM chosen
                  LEFT JOIN (SELECT site_id, sum(minutes) AS minutes FROM asked GROUP BY site_id) w ON w.site_id = chosen.id
                 WHERE EXISTS (SELECT FROM part WHERE part.site_id = chosen.id)
                 ORDER BY place LIMIT ? OFFSET ?
            )""";

    /** For the page's sites only: when they open and what else is taken in an ordinary week. */
    private static final String SUPPLY = """
            , weekday AS (
                SELECT n AS day, ?::date + n - 1 AS date,
                       (?::date + n - 1)::timestamp AT TIME ZONE z AS starts, (?::date + n)::timestamp AT TIME ZONE z AS ends,
                       z AS zone
                  FROM generate_series(1, 7) n CROSS JOIN CAST(? AS text) z
            ), opening AS (
                SELECT page.id AS site_id, w.day, range_agg(int4range(seasonal.minute(lower(t.times)),
                           seasonal.minute(upper(t.times))) * int4range(?, ?)) AS spans
                  FROM page CROSS JOIN weekday w
                  CROSS JOIN LATERAL (SELECT p.id FROM facilities.opening_period p
                         WHERE p.site_id = page.id AND (p.dates IS NULL OR p.dates @> w.date) ORDER BY p.dates LIMIT 1) p
                  JOIN facilities.opening_time t ON t.period_id = p.id AND t.weekday = w.day
                 GROUP BY page.id, w.day
            ), granted AS (
                SELECT unit_id, day, range_agg(int4range(starts, ends)) AS spans FROM claimed
                 WHERE rank = 0 AND starts < ends GROUP BY unit_id, day
            ), taken AS (
                SELECT part.unit_id, w.day, range_agg(int4range(
                           (extract(epoch FROM greatest(lower(h.during), w.starts) - w.starts) / 60)::integer,
                           (extract(epoch FROM least(upper(h.during), w.ends) - w.starts) / 60)::integer)) AS spans
                  FROM page JOIN part ON part.site_id = page.id CROSS JOIN weekday w
                  JOIN occupancy.unit_hold h ON h.active AND h.unit_id = part.unit_id
                       AND h.during && tstzrange(w.starts, w.ends)
                  JOIN occupancy.occupation o ON o.id = h.occupation_id
                 WHERE NOT EXISTS (SELECT FROM seasonal.permit_series own WHERE own.series_id = o.series_id)
                 GROUP BY part.unit_id, w.day
            )
            SELECT page.id, page.name, page.district_code, page.kind, page.total, w.day,
                   coalesce(max(asked.requests), 0) AS requests, coalesce(max(asked.minutes), 0) AS asked,
                   coalesce(max(asked.alternatives), 0) AS alternatives,
                   sum(seasonal.span_length(o.spans)) AS supply, sum(seasonal.span_length(g.spans)) AS granted,
                   sum(seasonal.span_length(x.spans * o.spans)) AS taken,
                   sum(seasonal.span_length(o.spans - coalesce(g.spans, '{}') - coalesce(x.spans, '{}'))) AS free
              FROM page JOIN part ON part.site_id = page.id CROSS JOIN weekday w
              LEFT JOIN asked ON asked.site_id = page.id AND asked.day = w.day
              LEFT JOIN opening o ON o.site_id = page.id AND o.day = w.day
              LEFT JOIN granted g ON g.unit_id = part.unit_id AND g.day = w.day
              LEFT JOIN taken x ON x.unit_id = part.unit_id AND x.day = w.day
             GROUP BY page.id, page.name, page.district_code, page.kind, page.total, page.place, w.day
             ORDER BY page.place, w.day""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * The sites of an agent's scope.
     *
     * @param period the campaign's seasons, in whose dates a slot counts as granted
     * @param monday of the ordinary week
     */
    public Page<SiteDemand> page(
            DemandFilter filter, AgentScope scope, Period period, LocalDate monday, PageRequest page) {
        SiteChoice sites = new SiteChoice(scope)
                .site(filter.siteId())
                .district(filter.districtCode())
                .kind(filter.kind())
                .inUse();
        List<Object> values = new ArrayList<>(sites.values());
        add(values, filter.disciplineCode(), filter.disciplineCode());
        add(values, filter.disciplineCode(), filter.disciplineCode());
        add(values, filter.band().from(), filter.band().to(), period.firstDate(), period.lastDate());
        add(values, filter.campaignId(), page.size(), page.offset());
        add(values, monday, monday, monday, clock.getZone().getId());
        add(values, filter.band().from(), filter.band().to());
        String order = filter.sort() == DemandFilter.Sort.ASKED ? "w.minutes DESC NULLS LAST," : "";
        List<Cell> cells =
                database.list(CLAIMS.formatted(sites.where(), order) + SUPPLY, DemandMap::read, values.toArray());
        return new Page<>(sites(cells), cells.isEmpty() ? 0 : cells.get(0).total());
    }

    private static List<SiteDemand> sites(List<Cell> cells) {
        Map<Long, List<Cell>> bySite = new LinkedHashMap<>();
        cells.forEach(cell ->
                bySite.computeIfAbsent(cell.siteId(), id -> new ArrayList<>()).add(cell));
        return bySite.values().stream()
                .map(days -> new SiteDemand(
                        days.get(0).siteId(),
                        days.get(0).siteName(),
                        days.get(0).districtCode(),
                        days.get(0).kind(),
                        days.stream().map(Cell::demand).toList()))
                .toList();
    }

    private static void add(List<Object> values, Object... more) {
        values.addAll(java.util.Arrays.asList(more));
    }

    private static Cell read(ResultSet row) throws SQLException {
        return new Cell(
                row.getLong("id"),
                row.getString("name"),
                row.getString("district_code"),
                SiteKind.valueOf(row.getString("kind")),
                row.getLong("total"),
                new DemandCell(
                        row.getLong("requests"),
                        row.getLong("asked"),
                        row.getLong("alternatives"),
                        row.getLong("supply"),
                        row.getLong("granted"),
                        row.getLong("taken"),
                        row.getLong("free")));
    }

    private record Cell(
            long siteId, String siteName, String districtCode, SiteKind kind, long total, DemandCell demand) {}
}
