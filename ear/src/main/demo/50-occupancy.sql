-- The city's plannings of the current season, around today: schools in the daytime, clubs in the evening, events on
-- some weekends, works and closures. Gymnase du Bassin-Nord, Gymnase de la Corderie and Gymnase Saint-Aubin have
-- no club slots: campaigns have places to grant.

CREATE TEMP TABLE season AS
SELECT make_date(y, 9, 1) AS first_date, make_date(y + 1, 7, 5) AS end_date,
       -- weeks that look like school breaks wherever the demo runs; schools and most clubs stay away
       ARRAY [daterange(make_date(y, 10, 17), make_date(y, 11, 2)), daterange(make_date(y, 12, 19), make_date(y + 1, 1, 4)),
              daterange(make_date(y + 1, 2, 6), make_date(y + 1, 2, 22)),
              daterange(make_date(y + 1, 4, 3), make_date(y + 1, 4, 19))] AS breaks
FROM (SELECT extract(year FROM current_date - interval '6 months 5 days')::int AS y) s;

-- Days on which a site can be occupied: neither a closing day nor a public holiday on which it stays closed.
CREATE TEMP TABLE demo_day AS
SELECT s.id AS site_id, d::date AS day, EXISTS (SELECT FROM unnest(breaks) b WHERE d::date <@ b) AS in_break
FROM season, facilities.site s, generate_series(first_date, end_date - 1, interval '1 day') d
WHERE to_char(d, 'MMDD') NOT IN ('0101', '0501', '0714', '0815', '1225')
  AND (s.opens_on_public_holidays OR to_char(d, 'MMDD') NOT IN ('0508', '1101', '1111'));

-- The areas that are shown occupied: the whole of what can be divided, or else each single one; and its parts.
CREATE TEMP TABLE demo_area AS
SELECT a.id, a.site_id, a.name, s.kind, units,
       EXISTS (SELECT FROM facilities.area b JOIN facilities.area_unit u ON u.area_id = b.id
               WHERE b.site_id = a.site_id AND b.id <> a.id AND u.unit_id = ANY (units)
               GROUP BY b.id HAVING count(*) < cardinality(units)) AS whole,
       EXISTS (SELECT FROM facilities.area_unit u
               WHERE u.unit_id = ANY (units) AND u.area_id <> a.id
                 AND (SELECT count(*) FROM facilities.area_unit v WHERE v.area_id = u.area_id) > cardinality(units))
           AS part,
       row_number() OVER (ORDER BY a.id) AS n
FROM facilities.area a JOIN facilities.site s ON s.id = a.site_id,
     LATERAL (SELECT array_agg(unit_id) AS units FROM facilities.area_unit WHERE area_id = a.id) u
WHERE a.bookable AND a.closed_on IS NULL;

CREATE FUNCTION pg_temp.at(day date, hour numeric) RETURNS timestamptz LANGUAGE sql AS
$$ SELECT (day + make_interval(mins => (hour * 60)::int)) AT TIME ZONE 'Europe/Paris' $$;

-- Schools: whole halls and pools on weekdays but Wednesday, mornings and early afternoons.
INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
SELECT a.id, pg_temp.at(d.day, t.start), pg_temp.at(d.day, t.finish), 'SCHOOL',
       (ARRAY ['École Jacques-Prévert', 'École des Tilleuls', 'Collège Olympe-de-Gouges', 'Collège Jean-Macé',
               'École du Mail', 'Lycée Germaine-Tillion', 'École Marie-Curie'])[1 + (a.n + t.k) % 7]
FROM demo_area a
JOIN demo_day d ON d.site_id = a.site_id AND NOT d.in_break AND extract(isodow FROM d.day) IN (1, 2, 4, 5)
CROSS JOIN (VALUES (1, 8.5, 10), (2, 10, 11.5), (3, 13.5, 15), (4, 15, 16.5)) AS t (k, start, finish)
WHERE a.kind IN ('GYMNASIUM', 'SPORTS_CENTRE', 'POOL', 'STADIUM') AND NOT a.part AND a.n % 3 <> 2
  AND (a.n + t.k + extract(isodow FROM d.day)::int) % 3 <> 0;

-- Clubs: weekly slots as series. What does not overlap by itself: wholes on Monday, Tuesday and Thursday, parts and
-- single courts on the other days.
CREATE TEMP TABLE demo_slot AS
SELECT row_number() OVER (ORDER BY a.id, w.day, w.start) AS slot, a.id AS area_id, a.site_id, w.day, w.start, w.finish,
       o.id AS organisation_id, o.title
FROM demo_area a
JOIN (VALUES (1, 17.5, 19.5, true), (1, 19.5, 22, true), (2, 18, 20, true), (2, 20, 22, true), (4, 18, 20.5, true),
             (3, 13.5, 15.5, false), (3, 16, 18, false), (3, 18, 20, false), (5, 18, 19.5, false),
             (5, 19.5, 21.5, false), (6, 9, 11, false), (6, 14, 16, false)) AS w (day, start, finish, whole)
    ON w.whole = a.whole OR NOT a.part AND NOT a.whole
JOIN LATERAL (
    SELECT id, (ARRAY ['Entraînement seniors', 'École de sport', 'Entraînement jeunes', 'Loisir adultes',
                       'Section féminine'])[1 + (a.n + w.day) % 5] AS title
    FROM accounts.organisation ORDER BY id OFFSET (a.site_id * 5 + 12 + (w.day + w.start::int) % 2)   -- two clubs share a place
        % (SELECT count(*) FROM accounts.organisation) LIMIT 1) o ON true
WHERE (a.n * 7 + w.day * 3 + w.start::int) % 4 <> 0
  AND a.site_id NOT IN (SELECT id FROM facilities.site
                        WHERE name IN ('Gymnase du Bassin-Nord', 'Gymnase de la Corderie', 'Gymnase Saint-Aubin'));

CREATE TEMP TABLE demo_series AS
WITH added AS (
    INSERT INTO occupancy.series (reference, organisation_id, title, first_date, end_date, during_school_breaks)
    SELECT 'demo:' || slot, organisation_id, title, first_date, end_date, false
    FROM demo_slot, season ORDER BY slot RETURNING id, reference)
SELECT id, substring(reference FROM 6)::bigint AS slot FROM added;

INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)
SELECT s.area_id, pg_temp.at(d.day, s.start), pg_temp.at(d.day, s.finish), 'CLUB_SLOT', s.title, s.organisation_id, x.id
FROM demo_slot s JOIN demo_series x USING (slot)
JOIN demo_day d ON d.site_id = s.site_id AND NOT d.in_break AND extract(isodow FROM d.day) = s.day;

INSERT INTO occupancy.series_left_out (series_id, area_id, date, start_time, end_time, reason, detail)
SELECT x.id, s.area_id, d::date, time '00:00' + make_interval(mins => (s.start * 60)::int),
       time '00:00' + make_interval(mins => (s.finish * 60)::int),
       CASE WHEN EXISTS (SELECT FROM unnest(breaks) b WHERE d::date <@ b) THEN 'SCHOOL_BREAK' ELSE 'PUBLIC_HOLIDAY' END,
       NULL
FROM demo_slot s JOIN demo_series x USING (slot), season, generate_series(first_date, end_date - 1, interval '1 day') d
WHERE extract(isodow FROM d) = s.day AND d >= current_date
  AND NOT EXISTS (SELECT FROM demo_day e WHERE e.site_id = s.site_id AND e.day = d::date AND NOT e.in_break);

-- Events on every third weekend of a place.
INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id)
SELECT a.id, pg_temp.at(d.day, 9 + a.n % 2), pg_temp.at(d.day, 17 + a.n % 3), 'ONE_OFF',
       (ARRAY ['Tournoi des jeunes', 'Championnat départemental', 'Stage de rentrée', 'Fête du club', 'Match de gala',
               'Journée portes ouvertes'])[1 + a.n % 6], o.id
FROM demo_area a
JOIN demo_day d ON d.site_id = a.site_id AND extract(isodow FROM d.day) = 7
    AND (extract(week FROM d.day)::int + a.n) % 3 = 0
JOIN LATERAL (SELECT id FROM accounts.organisation ORDER BY id
              OFFSET a.n % (SELECT count(*) FROM accounts.organisation) LIMIT 1) o ON true
WHERE NOT a.part AND a.kind <> 'POOL';

-- Private persons on the tennis courts, a few hours around today.
INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
SELECT a.id, pg_temp.at(d.day, h), pg_temp.at(d.day, h + 1), 'INDIVIDUAL', 'Réservation individuelle'
FROM demo_area a JOIN demo_day d ON d.site_id = a.site_id CROSS JOIN generate_series(9, 12) h
WHERE a.kind = 'TENNIS' AND d.day BETWEEN current_date - 14 AND current_date + 14
  AND extract(isodow FROM d.day) IN (1, 2, 3, 4, 5) AND (a.n + h + extract(day FROM d.day)::int) % 2 = 0;

-- Works next week and a closure later, each where nobody is.
INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
SELECT w.id, w.starts_at, w.ends_at, w.kind, w.title
FROM (SELECT DISTINCT ON (a.site_id) a.id, a.units, pg_temp.at(current_date + 3 + (a.site_id % 9)::int, 11.5) AS starts_at,
             pg_temp.at(current_date + 3 + (a.site_id % 9)::int, 13.5) AS ends_at,
             CASE WHEN a.site_id % 4 = 0 THEN 'CLOSURE' ELSE 'WORKS' END AS kind,
             CASE WHEN a.site_id % 4 = 0 THEN 'Commission de sécurité' ELSE 'Entretien du sol' END AS title
      FROM demo_area a WHERE NOT a.part AND a.site_id % 2 = 0 ORDER BY a.site_id, a.id) w
WHERE NOT EXISTS (SELECT FROM occupancy.unit_hold h
                  WHERE h.unit_id = ANY (w.units) AND h.during && tstzrange(w.starts_at, w.ends_at));

ANALYZE occupancy.occupation, occupancy.unit_hold;
DROP TABLE season, demo_day, demo_area, demo_slot, demo_series;
