-- The open campaign closes and keeps its decisions: of the requests seven of eight granted, with their series, sessions and
-- permits, one refused. Each granted request has an area and hours of its own.
-- who competes with whom is counted once at the end, not for each row
ALTER TABLE seasonal.slot_request DISABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_area DISABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_time DISABLE TRIGGER USER;
ALTER TABLE seasonal.permit DISABLE TRIGGER USER;
UPDATE seasonal.campaign SET closes_at = now() - interval '1 second', publication = 'TOGETHER'
WHERE opens_at <= now() AND closes_at > now() - interval '1 day';

CREATE TEMP TABLE bench_grant AS
SELECT r.id - 1000000 AS n, r.id AS request, r.organisation_id AS club, r.site_id AS site, a.area_id AS area, r.number, r.first_date, r.last_date,
       (1 + k.n % 5)::int AS day, make_time((8 + 2 * (k.n / 5))::int, 0, 0) AS starts
FROM seasonal.slot_request r JOIN seasonal.slot_request_area a ON a.request_id = r.id
JOIN (SELECT request_id, row_number() OVER (PARTITION BY area_id ORDER BY request_id) - 1 AS n FROM seasonal.slot_request_area
       WHERE request_id BETWEEN 1000001 AND 1999999) k ON k.request_id = r.id
WHERE r.id BETWEEN 1000001 AND 1999999 AND r.id % 8 <> 0;

INSERT INTO occupancy.series (id, reference, organisation_id, title, first_date, end_date, during_school_breaks, announced)
OVERRIDING SYSTEM VALUE
SELECT 3000000 + n, 'seasonal.request:' || request, club, number, first_date, last_date + 1, true, false FROM bench_grant;

INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)
SELECT area, (d + starts) AT TIME ZONE 'Europe/Paris', (d + starts + interval '90 minutes') AT TIME ZONE 'Europe/Paris', 'CLUB_SLOT',
       number, club, 3000000 + n
FROM bench_grant CROSS JOIN generate_series(0, 43) week
CROSS JOIN LATERAL (SELECT date_trunc('week', first_date)::date + week * 7 + day::int - 1 AS d) x
WHERE d BETWEEN first_date AND last_date;

INSERT INTO seasonal.permit (id, request_id, organisation_id, site_id, number, token, first_date, last_date, during_school_breaks, granted_at)
OVERRIDING SYSTEM VALUE
SELECT 3000000 + n, request, club, site, 'AOT-' || number, 'mesure-mesure-publiee-' || n, first_date, last_date, true, now()
FROM bench_grant;
INSERT INTO seasonal.permit_area SELECT 3000000 + n, area FROM bench_grant;
INSERT INTO seasonal.permit_time SELECT 3000000 + n, day, starts, starts + interval '90 minutes' FROM bench_grant;
INSERT INTO seasonal.permit_series SELECT 3000000 + n, 3000000 + n FROM bench_grant;

UPDATE seasonal.slot_request SET status = 'GRANTED_WITH_CHANGES', status_before = 'IN_EXAMINATION', decided_at = now()
WHERE id IN (SELECT request FROM bench_grant);
UPDATE seasonal.slot_request SET status = 'REFUSED', status_before = 'IN_EXAMINATION', decided_at = now(),
       decision_reason = 'Le créneau demandé est déjà attribué à un autre usager de l’établissement.'
WHERE id BETWEEN 1000001 AND 1999999 AND id % 8 = 0;
DROP TABLE bench_grant;

ALTER TABLE seasonal.slot_request ENABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_area ENABLE TRIGGER USER;
ALTER TABLE seasonal.slot_request_time ENABLE TRIGGER USER;
ALTER TABLE seasonal.permit ENABLE TRIGGER USER;
ANALYZE seasonal.slot_request, seasonal.slot_request_area, seasonal.slot_request_time, seasonal.permit, seasonal.permit_area, seasonal.permit_time, facilities.area_unit;
TRUNCATE seasonal.conflict;
INSERT INTO seasonal.conflict (request_id, other_id)
SELECT r.id, o.request_id FROM seasonal.slot_request r CROSS JOIN LATERAL seasonal.first_competitors(r.id) o WHERE r.status <> 'DRAFT';
