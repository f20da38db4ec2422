-- A campaign for two seasons, the running one and the next: four clubs were granted a slot that is carried over in summer.
-- One has declined already; on one date of another the office has planned a fair, and knows whose date it takes.

CREATE TEMP TABLE demo_season AS
SELECT id, label, start_date, end_date, row_number() OVER (ORDER BY start_date) AS n
FROM calendar.season WHERE end_date > current_date ORDER BY start_date LIMIT 2;

CREATE TEMP TABLE demo_campaign AS
WITH added AS (
    INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, second_season_id, introduction, answers_notice,
                                   deliberation, fee, safety_rules, upkeep_rules, signatory)
    SELECT 'Créneaux pour deux saisons ' || f.label || ' et ' || s.label,
           (f.start_date - interval '14 months') AT TIME ZONE 'Europe/Paris',
           (f.start_date - interval '13 months') AT TIME ZONE 'Europe/Paris', f.id, s.id, c.introduction, c.answers_notice,
           c.deliberation, c.fee, c.safety_rules, c.upkeep_rules, c.signatory
      FROM demo_season f, demo_season s, (SELECT * FROM seasonal.campaign ORDER BY id LIMIT 1) c
     WHERE f.n = 1 AND s.n = 2
    RETURNING id, first_season_id, second_season_id, opens_at)
SELECT added.*, f.label, f.start_date, s.start_date AS second_start, s.end_date AS second_end
  FROM added JOIN demo_season f ON f.id = first_season_id JOIN demo_season s ON s.id = second_season_id;

INSERT INTO seasonal.renewal_terms (campaign_id, renewed) SELECT id, false FROM demo_campaign;

-- Midday hours that nobody has, each on an area of its own.
CREATE TEMP TABLE demo_slot AS
SELECT k.n, k.club, a.id AS area_id, a.site_id, 1 + k.n % 5 AS day, time '12:00' AS starts, time '13:30' AS ends
  FROM (VALUES (1, 1), (2, 5), (3, 6), (4, 7)) AS k (n, club)
  JOIN LATERAL (
       SELECT a.* FROM facilities.area a JOIN facilities.site s ON s.id = a.site_id
        WHERE a.bookable AND a.closed_on IS NULL AND s.kind IN ('GYMNASIUM', 'SPORTS_CENTRE') AND a.id % 4 = k.n - 1
          AND NOT EXISTS (
              SELECT FROM facilities.area_unit u JOIN occupancy.unit_hold h ON h.unit_id = u.unit_id AND h.active
               WHERE u.area_id = a.id AND (
                     upper(h.during) - lower(h.during) > interval '1 day'
                     OR extract(isodow FROM lower(h.during) AT TIME ZONE 'Europe/Paris') = 1 + k.n % 5
                        AND (lower(h.during) AT TIME ZONE 'Europe/Paris')::time < '13:30'
                        AND (upper(h.during) AT TIME ZONE 'Europe/Paris')::time > '12:00'))
        ORDER BY a.id LIMIT 1) a ON true;

CREATE TEMP TABLE demo_request AS
WITH counted AS (
    UPDATE seasonal.request_number m SET last = m.last + 4 FROM demo_campaign c WHERE m.season = c.label
    RETURNING m.season, m.last - 4 AS before),
added AS (
    INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at, submitted_by,
        submitted_at, examined_at, decided_at, published_at, status_before, site_id, first_date, last_date,
        during_school_breaks, family_code, discipline_code, age_band, gender, how_to_join, contact_telephone, contact_email,
        correspondent_name, correspondent_email, correspondent_telephone)
    SELECT c.id, d.club, 'GRANTED', counted.season || '_' || lpad((counted.before + d.n)::text, 8, '0'), 'CORRESPONDENT',
           o.created_by, c.opens_at + d.n * interval '2 days', o.created_by, c.opens_at + d.n * interval '2 days',
           c.opens_at + interval '40 days', c.opens_at + interval '60 days', c.opens_at + interval '60 days', 'IN_EXAMINATION',
           d.site_id, c.start_date, c.second_end - 1, false, o.family_code, o.discipline_code, 'AGES_18_59', 'MIXED',
           o.how_to_join, o.contact_telephone, o.contact_email, o.correspondent_name, o.correspondent_email,
           o.correspondent_telephone
      FROM demo_slot d
      JOIN LATERAL (SELECT r.* FROM seasonal.slot_request r WHERE r.organisation_id = d.club AND r.status = 'GRANTED'
                     ORDER BY r.id LIMIT 1) o ON true, demo_campaign c, counted
    RETURNING id, organisation_id, number, site_id, first_date, last_date, decided_at)
SELECT added.*, d.n, d.area_id, d.day, d.starts, d.ends FROM added JOIN demo_slot d ON d.club = added.organisation_id;

INSERT INTO seasonal.slot_request_area SELECT id, area_id FROM demo_request;
INSERT INTO seasonal.slot_request_time SELECT id, 0, day, starts, ends FROM demo_request;

-- The first season stands in the plannings, the second does not.
CREATE TEMP TABLE demo_series AS
WITH added AS (
    INSERT INTO occupancy.series (reference, organisation_id, title, first_date, end_date, during_school_breaks)
    SELECT 'seasonal.request:' || r.id, r.organisation_id, r.number, c.start_date, f.end_date, false
      FROM demo_request r, demo_campaign c JOIN demo_season f ON f.id = c.first_season_id
    RETURNING id, reference, first_date, end_date)
SELECT a.id, a.first_date, a.end_date, substring(a.reference FROM 18)::bigint AS request_id FROM added a;

CREATE TEMP TABLE demo_date AS
SELECT s.id AS series_id, r.id AS request_id, r.organisation_id, r.number, r.area_id, d::date AS date, r.starts, r.ends,
       y.reason AS closing, b.name AS school_break
  FROM demo_series s JOIN demo_request r ON r.id = s.request_id
 CROSS JOIN generate_series(s.first_date::timestamp, s.end_date - interval '1 day', interval '1 day') d
  LEFT JOIN calendar.yearly_closing y ON y.month = extract(month FROM d) AND y.day = extract(day FROM d)
  LEFT JOIN calendar.school_break b ON b.zone = (SELECT school_zone FROM shared.city_settings)
        AND d >= b.start_date AND d < b.end_date
 WHERE extract(isodow FROM d) = r.day;

INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)
SELECT area_id, (date + starts) AT TIME ZONE 'Europe/Paris', (date + ends) AT TIME ZONE 'Europe/Paris', 'CLUB_SLOT', number,
       organisation_id, series_id
  FROM demo_date WHERE closing IS NULL AND school_break IS NULL;

INSERT INTO occupancy.series_left_out (series_id, area_id, date, start_time, end_time, reason, detail)
SELECT series_id, area_id, date, starts, ends, CASE WHEN closing IS NULL THEN 'SCHOOL_BREAK' ELSE 'CITY_CLOSING' END,
       coalesce(closing, school_break)
  FROM demo_date WHERE num_nonnulls(closing, school_break) > 0;

WITH p AS (
    INSERT INTO seasonal.permit (request_id, organisation_id, site_id, number, token, first_date, last_date,
                                 during_school_breaks, granted_at, due_at)
    SELECT id, organisation_id, site_id, 'AOT-' || replace(number, '_', '-'),
           translate(encode(sha256(('palestre-demo-' || number)::bytea), 'base64'), '+/=', '-_'), first_date, last_date, false,
           decided_at, 'infinity'
      FROM demo_request RETURNING id, request_id),
a AS (INSERT INTO seasonal.permit_area SELECT p.id, r.area_id FROM p JOIN demo_request r ON r.id = p.request_id),
t AS (INSERT INTO seasonal.permit_time SELECT p.id, r.day, r.starts, r.ends FROM p JOIN demo_request r ON r.id = p.request_id)
INSERT INTO seasonal.permit_series SELECT p.id, s.id FROM p JOIN demo_series s USING (request_id);

INSERT INTO seasonal.carry_over (request_id, declined_at) SELECT id, now() - interval '3 days' FROM demo_request WHERE n = 4;

WITH fair AS (
    INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
    SELECT r.area_id, (d.date + time '09:00') AT TIME ZONE 'Europe/Paris', (d.date + time '17:00') AT TIME ZONE 'Europe/Paris',
           'ONE_OFF', 'Forum des associations'
      FROM demo_request r, demo_campaign c,
           LATERAL (SELECT x::date AS date FROM generate_series(c.second_start + 10, c.second_start + 16, interval '1 day') x
                     WHERE extract(isodow FROM x) = r.day) d
     WHERE r.n = 3 AND NOT EXISTS (
           SELECT FROM occupancy.in_the_way(ARRAY[r.area_id], ARRAY[(d.date + time '09:00') AT TIME ZONE 'Europe/Paris'],
                                            ARRAY[(d.date + time '17:00') AT TIME ZONE 'Europe/Paris'], NULL))
    RETURNING id)
INSERT INTO seasonal.broken_promise
SELECT r.id, fair.id, now() - interval '2 days', 'agent@demo.example' FROM demo_request r, fair WHERE r.n = 3;

DROP TABLE demo_season, demo_campaign, demo_slot, demo_request, demo_series, demo_date;
