-- The times of the few requests that are asked about are looked up once; joined, those of all requests would be read.
CREATE OR REPLACE FUNCTION seasonal.free_dates(requests bigint[], from_date date, horizon integer, zone text, closed date[], breaks date[])
    RETURNS TABLE (request_id bigint, dates integer, free integer) LANGUAGE sql STABLE AS $$
    WITH asked AS MATERIALIZED (
        SELECT t.request_id, t.day, t.start_time, t.end_time FROM seasonal.slot_request_time t
         WHERE t.request_id = ANY (requests)),
    d AS (
        SELECT r.id, g::date AS date, extract(isodow FROM g)::integer AS day
          FROM seasonal.slot_request r
          CROSS JOIN LATERAL (SELECT greatest(r.first_date, from_date) AS first) b
          CROSS JOIN LATERAL generate_series(b.first::timestamp,
                                             least(r.last_date, b.first + horizon)::timestamp, interval '1 day') g
         WHERE r.id = ANY (requests)
           AND EXISTS (SELECT FROM asked t WHERE t.request_id = r.id AND t.day = extract(isodow FROM g)::integer)
           AND EXISTS (SELECT FROM calendar.season s WHERE g::date >= s.start_date AND g::date < s.end_date)
           AND g::date NOT IN (SELECT unnest(closed))
           AND (r.during_school_breaks OR g::date NOT IN (SELECT unnest(breaks))))
    SELECT d.id, count(*)::integer, count(*) FILTER (WHERE NOT EXISTS (
               SELECT FROM asked t
                 JOIN seasonal.slot_request_area a ON a.request_id = t.request_id
                 JOIN facilities.area_unit au ON au.area_id = a.area_id
                 JOIN occupancy.unit_hold h ON h.active AND h.unit_id = au.unit_id
                      AND h.during && tstzrange((d.date + t.start_time) AT TIME ZONE zone,
                                                (d.date + t.end_time) AT TIME ZONE zone)
                WHERE t.request_id = d.id AND t.day = d.day))::integer
      FROM d GROUP BY d.id
$$;
