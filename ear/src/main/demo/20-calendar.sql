-- Seasons and school breaks around today, so that the demonstration never goes stale: the previous season, the current
-- one and the next two. Between two seasons the one that begins next counts as current.
WITH first_year AS (
    SELECT extract(year FROM current_date)::int - CASE WHEN current_date < make_date(extract(year FROM current_date)::int, 7, 10) THEN 1 ELSE 0 END AS y
), years AS (
    SELECT y + step AS y FROM first_year, generate_series(-1, 2) AS step
)
INSERT INTO calendar.season (label, start_date, end_date)
SELECT y || '-' || lpad(((y + 1) % 100)::text, 2, '0'),
       make_date(y, 9, 1),
       -- the day after the first Sunday of July
       make_date(y + 1, 7, 1) + ((7 - extract(isodow FROM make_date(y + 1, 7, 1))::int) % 7) + 1
FROM years ORDER BY y;

-- 2025-26 and 2026-27 as published; the other years by the same pattern: from a Saturday to the Monday of return.
WITH published(zone, name, start_date, end_date) AS (VALUES
    ('C', 'Vacances de la Toussaint', date '2025-10-18', date '2025-11-03'),
    ('C', 'Vacances de Noël',         date '2025-12-20', date '2026-01-05'),
    ('C', 'Vacances d''Hiver',        date '2026-02-21', date '2026-03-09'),
    ('C', 'Vacances de Printemps',    date '2026-04-18', date '2026-05-04'),
    ('C', 'Pont de l''Ascension',     date '2026-05-14', date '2026-05-18'),
    ('C', 'Vacances d''Été',          date '2026-07-04', date '2026-09-01'),
    ('C', 'Vacances de la Toussaint', date '2026-10-17', date '2026-11-02'),
    ('C', 'Vacances de Noël',         date '2026-12-19', date '2027-01-04'),
    ('C', 'Vacances d''Hiver',        date '2027-02-06', date '2027-02-22'),
    ('C', 'Vacances de Printemps',    date '2027-04-03', date '2027-04-19'),
    ('C', 'Vacances d''Été',          date '2027-07-03', date '2027-09-01')
), years AS (
    SELECT extract(year FROM start_date)::int AS y FROM calendar.season WHERE extract(year FROM start_date) NOT IN (2025, 2026)
), pattern(name, add_years, month, day, days) AS (VALUES
    ('Vacances de la Toussaint', 0, 10, 17, 16),
    ('Vacances de Noël',         0, 12, 19, 16),
    ('Vacances d''Hiver',        1,  2, 13, 16),
    ('Vacances de Printemps',    1,  4, 10, 16),
    ('Vacances d''Été',          1,  7,  3, NULL)
), computed AS (
    SELECT name, days, d + ((6 - extract(isodow FROM d)::int + 7) % 7) AS start_date
    FROM (SELECT name, days, make_date(y + add_years, month, day) AS d FROM years, pattern) AS anchors
)
INSERT INTO calendar.school_break (zone, name, start_date, end_date)
SELECT zone, name, start_date, end_date FROM published
WHERE EXISTS (SELECT FROM calendar.season s WHERE published.start_date BETWEEN s.start_date AND s.start_date + 364)
UNION ALL
SELECT 'C', name, start_date, coalesce(start_date + days, make_date(extract(year FROM start_date)::int, 9, 1)) FROM computed;

-- A dated closing: the day of the city's half marathon.
INSERT INTO calendar.closing_period (start_date, end_date, reason)
SELECT d, d + 1, 'Semi-marathon de Beaurivage : tous les équipements sont fermés'
FROM (SELECT make_date(extract(year FROM min(start_date))::int + 1, 3, 15) AS m FROM calendar.season WHERE end_date > current_date) AS s,
     LATERAL (SELECT m + ((7 - extract(isodow FROM m)::int) % 7) AS d) AS sunday;
