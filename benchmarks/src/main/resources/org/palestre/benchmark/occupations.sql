-- The current season as it stands in the plannings: on each area thirteen weekly slots of clubs, each a series; the first
-- eight thousand series are those of requests that last year's campaign granted, with their permits.
-- Settings: bench.clubs, bench.sites, bench.slots (weekly slots at each area), bench.permits.
-- who competes with whom is counted once at the end, not for each row
ALTER TABLE seasonal.slot_request DISABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_area DISABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_time DISABLE TRIGGER USER;
ALTER TABLE seasonal.permit DISABLE TRIGGER USER;
CREATE TEMP TABLE bench_slot AS
SELECT row_number() OVER () AS n, a.id AS area, a.site_id AS site, 1 + k % 5 AS day, make_time(8 + 2 * (k / 5), 0, 0) AS starts,
       1000000 + 1 + (a.id * 13 + k) % current_setting('bench.clubs')::int AS club, s.start_date, s.end_date, s.label
FROM facilities.area a, generate_series(0, current_setting('bench.slots')::int - 1) k, calendar.season s
WHERE a.id > 1000000 AND s.start_date <= current_date + 60 AND s.end_date > current_date + 60;

INSERT INTO occupancy.series (id, reference, organisation_id, title, first_date, end_date, during_school_breaks)
OVERRIDING SYSTEM VALUE
SELECT 1000000 + n, CASE WHEN n <= current_setting('bench.permits')::int THEN 'seasonal.request:' || 2000000 + n ELSE 'bench:' || n END,
       club, 'Mesure ' || n, start_date, end_date, true
FROM bench_slot;

INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)
SELECT area, (d + starts) AT TIME ZONE 'Europe/Paris', (d + starts + interval '110 minutes') AT TIME ZONE 'Europe/Paris', 'CLUB_SLOT',
       'Mesure ' || n, club, 1000000 + n
FROM generate_series(0, 43) week
JOIN bench_slot ON true
CROSS JOIN LATERAL (SELECT date_trunc('week', start_date)::date + week * 7 + day - 1 AS d) x
WHERE d >= start_date AND d < end_date
ORDER BY week, n;

INSERT INTO seasonal.slot_request (id, campaign_id, organisation_id, status, status_before, number, step, created_by, saved_at,
    submitted_by, submitted_at, decided_at, published_at, site_id, first_date, last_date, during_school_breaks, family_code,
    discipline_code, age_band, gender, how_to_join, contact_telephone, contact_email, correspondent_name, correspondent_email)
SELECT 2000000 + b.n, c.id, b.club, 'GRANTED', 'IN_EXAMINATION', b.label || '_' || lpad((20000000 + b.n)::text, 8, '0'), 'CORRESPONDENT',
       b.club, c.opens_at, b.club, c.opens_at, c.closes_at, c.closes_at, b.site, b.start_date, b.end_date - 1, true, 'TEAM', 'HANDBALL',
       'AGES_5_10', 'MIXED', 'Sur place', '0199000501', 'club@mesure.example', 'Correspondante', 'ancienne-' || b.n || '@mesure.example'
FROM bench_slot b JOIN calendar.season s ON s.label = b.label
CROSS JOIN LATERAL (SELECT * FROM seasonal.campaign WHERE first_season_id = s.id ORDER BY id LIMIT 1) c
WHERE b.n <= current_setting('bench.permits')::int;
INSERT INTO seasonal.slot_request_area SELECT 2000000 + n, area FROM bench_slot WHERE n <= current_setting('bench.permits')::int;
INSERT INTO seasonal.slot_request_time
SELECT 2000000 + n, 0, day, starts, starts + interval '110 minutes' FROM bench_slot WHERE n <= current_setting('bench.permits')::int;

-- all permits share one document: its size is no part of the measure
INSERT INTO documents.document (kind, title, file_name, media_type, size, sha256, content, created_at, created_by)
SELECT 'PERMIT', 'Mesure', 'mesure.pdf', 'application/pdf', 1, encode(sha256('M'::bytea), 'hex'), 'M'::bytea, now(), 'mesure';

INSERT INTO seasonal.permit (id, request_id, organisation_id, site_id, number, token, first_date, last_date, during_school_breaks,
                             granted_at, due_at, issued_at, document_id)
OVERRIDING SYSTEM VALUE
SELECT 1000000 + n, 2000000 + n, club, site, 'AOT-' || label || '_' || lpad((20000000 + n)::text, 8, '0'), 'mesure-mesure-mesure-' || n,
       start_date, end_date - 1, true, now() - interval '200 days', now() - interval '200 days', now() - interval '200 days',
       (SELECT max(id) FROM documents.document WHERE title = 'Mesure')
FROM bench_slot WHERE n <= current_setting('bench.permits')::int;
INSERT INTO seasonal.permit_area SELECT 1000000 + n, area FROM bench_slot WHERE n <= current_setting('bench.permits')::int;
INSERT INTO seasonal.permit_time SELECT 1000000 + n, day, starts, starts + interval '110 minutes' FROM bench_slot
WHERE n <= current_setting('bench.permits')::int;
INSERT INTO seasonal.permit_series SELECT 1000000 + n, 1000000 + n FROM bench_slot WHERE n <= current_setting('bench.permits')::int;
DROP TABLE bench_slot;

ALTER TABLE seasonal.slot_request ENABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_area ENABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_time ENABLE TRIGGER USER;
ALTER TABLE seasonal.permit ENABLE TRIGGER USER;
ANALYZE seasonal.slot_request, seasonal.slot_request_area, seasonal.slot_request_time, seasonal.permit, seasonal.permit_area, seasonal.permit_time, facilities.area_unit;
TRUNCATE seasonal.conflict;
INSERT INTO seasonal.conflict (request_id, other_id)
SELECT r.id, o.request_id FROM seasonal.slot_request r CROSS JOIN LATERAL seasonal.first_competitors(r.id) o WHERE r.status <> 'DRAFT';
