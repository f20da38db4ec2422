-- Requests in the open campaign, three or so for each wanted hour, so that they get into each other's way as people do.
-- Settings: bench.clubs, bench.sites, bench.requests. The first of a season's range of numbers is left to the demo.
-- who competes with whom is counted once at the end, not for each row
ALTER TABLE seasonal.slot_request DISABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_area DISABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_time DISABLE TRIGGER USER;
ALTER TABLE seasonal.permit DISABLE TRIGGER USER;
CREATE TEMP TABLE bench_wish AS
SELECT n, 1000000 + 1 + n % current_setting('bench.clubs')::int AS club,
       1000000 + 1 + (n / 6) % current_setting('bench.sites')::int AS site,
       1000000 + (1 + (n / 6) % current_setting('bench.sites')::int) * 10 + 1 + n % 6 AS area,
       1 + (n / 3) % 5 AS day, make_time(17 + (n / 15) % 4, 0, 0) AS starts
FROM generate_series(1, current_setting('bench.requests')::int) n;

INSERT INTO seasonal.slot_request (id, campaign_id, organisation_id, status, number, step, created_by, saved_at, submitted_by,
    submitted_at, site_id, first_date, last_date, family_code, discipline_code, age_band, gender, how_to_join,
    contact_telephone, contact_email, correspondent_name, correspondent_email)
SELECT 1000000 + w.n, c.id, w.club, 'SUBMITTED', s.label || '_' || lpad((10000000 + w.n)::text, 8, '0'), 'CORRESPONDENT', w.club, now(),
       w.club, now() - w.n * interval '1 second', w.site, s.start_date, s.end_date - 1, d.family_code, d.code,
       (ARRAY['AGES_5_10', 'AGES_11_14', 'AGES_15_17', 'AGES_18_59'])[1 + w.n % 4],
       (ARRAY['WOMEN', 'MEN', 'MIXED'])[1 + w.n % 3], 'Sur place', '0199000501', 'club@mesure.example', 'Correspondante',
       'correspondante-' || w.n || '@mesure.example'
FROM bench_wish w
JOIN seasonal.campaign c ON c.opens_at <= now() AND c.closes_at > now()
JOIN calendar.season s ON s.id = c.first_season_id
JOIN (SELECT code, family_code, row_number() OVER (ORDER BY code) AS i, count(*) OVER () AS disciplines FROM facilities.discipline) d
     ON d.i = 1 + w.n % d.disciplines;
INSERT INTO seasonal.slot_request_area (request_id, area_id) SELECT 1000000 + n, area FROM bench_wish;
INSERT INTO seasonal.slot_request_time (request_id, position, day, start_time, end_time)
SELECT 1000000 + n, 0, day, starts, starts + interval '90 minutes' FROM bench_wish;
DROP TABLE bench_wish;

ALTER TABLE seasonal.slot_request ENABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_area ENABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_time ENABLE TRIGGER USER;
ALTER TABLE seasonal.permit ENABLE TRIGGER USER;
ANALYZE seasonal.slot_request, seasonal.slot_request_area, seasonal.slot_request_time, seasonal.permit, seasonal.permit_area, seasonal.permit_time, facilities.area_unit;
TRUNCATE seasonal.conflict;
INSERT INTO seasonal.conflict (request_id, other_id)
SELECT r.id, o.request_id FROM seasonal.slot_request r CROSS JOIN LATERAL seasonal.first_competitors(r.id) o WHERE r.status <> 'DRAFT';
