package org.palestre.seasonal.waitinglist.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.waitinglist.control.Candidate;
import org.palestre.seasonal.waitinglist.control.NoDates;
import org.palestre.shared.Database;
import org.palestre.shared.DayEnd;

/** Areas on which a discipline is practised, and on which dates they are free; each question in one statement. */
@ApplicationScoped
public class CapablePlaces {

    private static final String NEAR = """
            SELECT a.id, a.name, s.id AS site, s.name AS site_name, d.name AS district,
                   CASE WHEN s.id = home.id THEN 0 ELSE (12742000 * asin(sqrt(least(1,
                        sin(radians(s.latitude - home.latitude) / 2) ^ 2 + cos(radians(home.latitude))
                        * cos(radians(s.latitude)) * sin(radians(s.longitude - home.longitude) / 2) ^ 2))))::integer END AS metres
              FROM facilities.area a
              JOIN facilities.area_discipline x ON x.area_id = a.id AND x.discipline_code = ?
              JOIN facilities.site s ON s.id = a.site_id AND s.closed_on IS NULL
              LEFT JOIN facilities.district d ON d.code = s.district_code
              JOIN facilities.site home ON home.id = ?
             WHERE a.bookable AND a.closed_on IS NULL
             ORDER BY metres NULLS LAST, s.district_code IS DISTINCT FROM home.district_code, s.id, a.position, a.id
             LIMIT ?""";

    private static final String FREE = """
            WITH c AS (SELECT n, area_id, day, start_time::time, end_time::time
                         FROM unnest(?::bigint[], ?::bigint[], ?::bigint[], ?, ?)
                              AS c (n, area_id, day, start_time, end_time)),
            d AS (SELECT g::date AS date, extract(isodow FROM g)::integer AS day
                    FROM generate_series(?::date::timestamp, ?::date::timestamp, interval '1 day') g
                   WHERE EXISTS (SELECT FROM calendar.season s WHERE g::date >= s.start_date AND g::date < s.end_date)
                     AND g::date NOT IN (SELECT unnest(?::date[]))
                     AND (? OR g::date NOT IN (SELECT unnest(?::date[]))))
            SELECT c.n, count(DISTINCT d.date) AS dates
              FROM c JOIN d ON d.day = c.day
             GROUP BY c.n
            HAVING NOT bool_or(EXISTS (
                   SELECT FROM facilities.area_unit au
                     JOIN occupancy.unit_hold h ON h.active AND h.unit_id = au.unit_id
                          AND h.during && tstzrange((d.date + c.start_time) AT TIME ZONE ?, (d.date + c.end_time) AT TIME ZONE ?)
                    WHERE au.area_id = c.area_id))""";

    @Inject
    private Database database;

    /** Single areas on which a discipline is practised, the nearest to a site first. */
    public List<Candidate.Place> near(long siteId, String disciplineCode, int most) {
        return database.list(
                NEAR,
                row -> new Candidate.Place(
                        row.getLong("site"),
                        row.getString("site_name"),
                        row.getString("district"),
                        row.getObject("metres", Integer.class),
                        List.of(new AreaRef(row.getLong("id"), row.getString("name")))),
                disciplineCode,
                siteId,
                most);
    }

    /** Which of the candidates are free on all of their dates between two days, with the number of these dates. */
    public Map<Candidate, Integer> free(
            List<Candidate> candidates,
            LocalDate first,
            LocalDate last,
            boolean duringBreaks,
            ZoneId zone,
            NoDates none) {
        List<Long> n = new ArrayList<>();
        List<Long> area = new ArrayList<>();
        List<Long> day = new ArrayList<>();
        List<String> start = new ArrayList<>();
        List<String> end = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (Long areaId : candidates.get(i).place().areaIds()) {
                for (WeeklySlot time : candidates.get(i).times()) {
                    n.add((long) i);
                    area.add(areaId);
                    day.add((long) time.day().getValue());
                    start.add(time.start().toString());
                    end.add(DayEnd.text(time.end()));
                }
            }
        }
        Map<Candidate, Integer> free = new HashMap<>();
        database.list(
                FREE,
                row -> free.put(candidates.get((int) row.getLong("n")), row.getInt("dates")),
                n,
                area,
                day,
                start,
                end,
                first,
                last,
                none.closed(),
                duringBreaks,
                none.breaks(),
                zone.getId(),
                zone.getId());
        return free;
    }
}
