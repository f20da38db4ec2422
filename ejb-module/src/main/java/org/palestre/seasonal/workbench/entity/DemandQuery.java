package org.palestre.seasonal.workbench.entity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.workbench.boundary.DayBand;
import org.palestre.seasonal.workbench.boundary.DemandFilter;
import org.palestre.shared.PageRequest;

/**
 * The SQL of the heat map and the values that belong to it: what costs much is asked for the page's sites only.
 *
 * <p>Each part is materialised. A database that has no statistics yet takes each for a single row, and would otherwise
 * compute one part anew for each row of another.
 */
final class DemandQuery {

    /** Which sites with which of their parts. */
    private static final String SITES = """
            WITH chosen AS MATERIALIZED (
                SELECT s.id, s.name, s.district_code, s.kind FROM facilities.site s WHERE %s
            ), every_part AS MATERIALIZED (
                SELECT DISTINCT chosen.id AS site_id, u.unit_id
                  FROM chosen JOIN facilities.area a ON a.site_id = chosen.id AND a.bookable AND a.closed_on IS NULL
                  JOIN facilities.area_unit u ON u.area_id = a.id
                 WHERE ?::text IS NULL OR EXISTS (SELECT FROM facilities.area_discipline e
                                                   WHERE e.area_id = a.id AND e.discipline_code = ?)
            )""";

    /** The order by what first wishes ask of a site, in minutes of its parts: counted without looking at each part, or at each area for itself. */
    private static final String MOST_ASKED = """
            , size AS MATERIALIZED (
                SELECT u.area_id, count(*) AS units FROM facilities.area_unit u JOIN every_part p ON p.unit_id = u.unit_id
                 GROUP BY u.area_id
            ), asked_area AS MATERIALIZED (
                SELECT r.site_id, a.area_id, sum(least(seasonal.minute(t.end_time), ?)
                                                 - greatest(seasonal.minute(t.start_time), ?)) AS minutes
                  FROM seasonal.slot_request r JOIN seasonal.slot_request_time t ON t.request_id = r.id
                  JOIN (SELECT request_id, area_id FROM seasonal.slot_request_area OFFSET 0) a ON a.request_id = r.id
                 WHERE r.campaign_id = ? AND r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
                   AND (?::text IS NULL OR r.discipline_code = ?) AND r.first_date <= ? AND r.last_date >= ?
                   AND least(seasonal.minute(t.end_time), ?) > greatest(seasonal.minute(t.start_time), ?)
                 GROUP BY r.site_id, a.area_id
            ), wanted AS MATERIALIZED (
                SELECT asked_area.site_id, sum(size.units * asked_area.minutes) AS minutes
                  FROM asked_area JOIN size ON size.area_id = asked_area.area_id GROUP BY asked_area.site_id
            )""";

    /** A page of the sites. */
    private static final String PAGE = """
            , page AS MATERIALIZED (
                SELECT chosen.*, count(*) OVER () AS total,
                       row_number() OVER (ORDER BY %s chosen.name COLLATE "fr-x-icu", chosen.id) AS place
                  FROM chosen %s
                 WHERE EXISTS (SELECT FROM every_part p WHERE p.site_id = chosen.id)
                 ORDER BY place LIMIT ? OFFSET ?
            )""";

    /** For the page's sites only: what undecided requests ask of them and what clubs hold. */
    private static final String CLAIMS = """
            , part AS MATERIALIZED (
                SELECT p.site_id, p.unit_id FROM every_part p JOIN page ON page.id = p.site_id
            ), area AS MATERIALIZED (
                SELECT DISTINCT u.area_id FROM part JOIN facilities.area_unit u ON u.unit_id = part.unit_id
            ),
            """ + Claimants.OF_AREAS + """
            , claimed AS MATERIALIZED (
                SELECT part.site_id, part.unit_id, c.day, c.request_id, c.rank,
                       c.rank > 0 AND (?::text IS NULL OR c.discipline_code = ?) AS asked,
                       greatest(seasonal.minute(c.start_time), ?) AS starts, least(seasonal.minute(c.end_time), ?) AS ends
                  FROM claimant
                 CROSS JOIN LATERAL (
                       SELECT k.*, r.discipline_code
                         FROM seasonal.claim k JOIN seasonal.slot_request r ON r.id = k.request_id
                        WHERE k.request_id = claimant.request_id AND k.dates && daterange(?, ?, '[]')
                          AND (k.rank = 0 OR r.campaign_id = ?)
                       OFFSET 0) c
                  JOIN facilities.area_unit u ON u.area_id = c.area_id
                  JOIN part ON part.unit_id = u.unit_id
            ), asked AS MATERIALIZED (
                SELECT site_id, day, count(DISTINCT request_id) FILTER (WHERE rank = 1) AS requests,
                       coalesce(sum(ends - starts) FILTER (WHERE rank = 1), 0) AS minutes,
                       coalesce(sum(ends - starts) FILTER (WHERE rank > 1), 0) AS alternatives
                  FROM claimed WHERE asked AND starts < ends GROUP BY site_id, day
            )""";

    /** When they open and what else is taken in an ordinary week. */
    private static final String SUPPLY = """
            , weekday AS MATERIALIZED (
                SELECT n AS day, ?::date + n - 1 AS date,
                       (?::date + n - 1)::timestamp AT TIME ZONE z AS starts, (?::date + n)::timestamp AT TIME ZONE z AS ends,
                       z AS zone
                  FROM generate_series(1, 7) n CROSS JOIN CAST(? AS text) z
            ), opening AS MATERIALIZED (
                SELECT page.id AS site_id, w.day, range_agg(int4range(seasonal.minute(lower(t.times)),
                           seasonal.minute(upper(t.times))) * int4range(?, ?)) AS spans
                  FROM page CROSS JOIN weekday w
                  CROSS JOIN LATERAL (SELECT p.id FROM facilities.opening_period p
                         WHERE p.site_id = page.id AND (p.dates IS NULL OR p.dates @> w.date) ORDER BY p.dates LIMIT 1) p
                  JOIN facilities.opening_time t ON t.period_id = p.id AND t.weekday = w.day
                 GROUP BY page.id, w.day
            ), granted AS MATERIALIZED (
                SELECT unit_id, day, range_agg(int4range(starts, ends)) AS spans FROM claimed
                 WHERE rank = 0 AND starts < ends GROUP BY unit_id, day
            ), taken AS MATERIALIZED (
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

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values;

    DemandQuery(DemandFilter filter, AgentScope scope, Period period, LocalDate monday, ZoneId zone, PageRequest page) {
        SiteChoice choice = new SiteChoice(scope)
                .site(filter.siteId())
                .district(filter.districtCode())
                .kind(filter.kind())
                .inUse();
        DayBand band = filter.band();
        String discipline = filter.disciplineCode();
        values = new ArrayList<>(choice.values());
        LocalDate first = period.firstDate();
        LocalDate last = period.lastDate();
        long campaign = filter.campaignId();
        add(SITES.formatted(choice.where()), discipline, discipline);
        String join = "";
        String order = "";
        if (filter.sort() == DemandFilter.Sort.ASKED && filter.siteId() == null) { // one site has no order
            add(
                    MOST_ASKED,
                    band.to(),
                    band.from(),
                    campaign,
                    discipline,
                    discipline,
                    last,
                    first,
                    band.to(),
                    band.from());
            join = "LEFT JOIN wanted ON wanted.site_id = chosen.id";
            order = "wanted.minutes DESC NULLS LAST,";
        }
        add(PAGE.formatted(order, join), page.size(), page.offset());
        add(
                CLAIMS,
                campaign,
                campaign,
                last,
                first,
                discipline,
                discipline,
                band.from(),
                band.to(),
                first,
                last,
                campaign);
        add(SUPPLY, monday, monday, monday, zone.getId(), band.from(), band.to());
    }

    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }

    private void add(String text, Object... more) {
        sql.append(text);
        values.addAll(Arrays.asList(more));
    }
}
