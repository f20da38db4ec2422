-- Schools of the neighbourhood in the season that is asked for: entered before the campaign, so that clubs see them as taken.
CREATE FUNCTION pg_temp.school_time(name text, place bigint, weekday int, starts time, ends time) RETURNS void LANGUAGE sql AS $$
    WITH season AS (SELECT id, start_date, end_date FROM calendar.season WHERE start_date > current_date ORDER BY start_date LIMIT 1),
    hours AS (
        INSERT INTO occupancy.school_time (season_id, school, area_id, day, start_time, end_time, entered_at)
        SELECT id, name, place, weekday, starts, ends, now() - interval '20 days' FROM season RETURNING id)
    INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, school_time_id)
    SELECT place, (d + starts) AT TIME ZONE 'Europe/Paris', (d + ends) AT TIME ZONE 'Europe/Paris', 'SCHOOL', name, hours.id
      FROM hours, season, generate_series(season.start_date::timestamp, season.end_date - 1, interval '1 day') d
     WHERE extract(isodow FROM d) = weekday
       AND NOT EXISTS (SELECT FROM calendar.school_break b JOIN shared.city_settings c ON c.school_zone = b.zone
                        WHERE d::date >= b.start_date AND d::date < b.end_date)
       AND to_char(d, 'MM-DD') NOT IN ('11-01', '11-11', '12-25', '01-01', '05-01', '05-08', '07-14')
$$;
SELECT pg_temp.school_time('École élémentaire des Lilas', a.id, 1, '08:30', '10:00'),
       pg_temp.school_time('École élémentaire des Lilas', a.id, 4, '13:30', '15:00'),
       pg_temp.school_time('Collège Jules-Ferry', a.id, 2, '14:00', '16:00'),
       pg_temp.school_time('Collège Jules-Ferry', a.id, 5, '10:00', '12:00')
  FROM facilities.area a JOIN facilities.site s ON s.id = a.site_id AND s.kind = 'GYMNASIUM'
 WHERE a.bookable AND a.closed_on IS NULL AND NOT EXISTS (
           SELECT FROM facilities.area_unit mine JOIN occupancy.unit_hold h ON h.unit_id = mine.unit_id AND h.active
            WHERE mine.area_id = a.id AND lower(h.during) > (SELECT min(start_date) FROM calendar.season WHERE start_date > current_date)
                  AND (lower(h.during) AT TIME ZONE 'Europe/Paris')::time < time '16:00')
 ORDER BY a.id DESC LIMIT 1;
