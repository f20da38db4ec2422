-- The workbench: places that several clubs want at once, and what officers propose for them.

-- Three evenings of the large hall of the Gymnase Saint-Aubin, which half the clubs of the city want.
CREATE TEMP TABLE demo_rival AS
SELECT k AS n, 1 + (k * 3) % 14 AS club, a.id AS area_id, a.site_id, 1 + k % 3 AS day,
       time '17:30' + (k % 4) * interval '45 minutes' AS starts, time '19:00' + (k % 4) * interval '45 minutes' AS ends
FROM generate_series(1, 24) k
JOIN LATERAL (SELECT a.id, a.site_id FROM facilities.area a WHERE a.site_id = CASE WHEN k <= 15 THEN 9 ELSE 24 END
                 AND a.bookable AND a.closed_on IS NULL ORDER BY a.id OFFSET k % 3 LIMIT 1) a ON true;

CREATE TEMP TABLE demo_rival_request AS
WITH campaign AS (
    SELECT c.id, s.label, s.start_date, s.end_date, c.opens_at, (SELECT last FROM seasonal.request_number WHERE season = s.label) AS last
      FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
     WHERE c.opens_at <= now() AND c.closes_at > now()),
added AS (
    INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at, submitted_by,
        submitted_at, site_id, first_date, last_date, family_code, discipline_code, age_band, gender, paying,
        average_yearly_price, how_to_join, contact_telephone, contact_email, correspondent_name, correspondent_email)
    SELECT c.id, r.club, 'SUBMITTED', c.label || '_' || lpad((c.last + r.n)::text, 8, '0'), 'CORRESPONDENT', p.id, now(), p.id,
           now() - r.n * interval '17 minutes', r.site_id, c.start_date, c.end_date - 1, d.family_code, d.code,
           (ARRAY ['AGES_11_14', 'AGES_18_59', 'AGES_5_10', 'ALL_AGES'])[1 + r.n % 4], (ARRAY ['WOMEN', 'MIXED', 'MEN'])[1 + r.n % 3],
           r.n % 2 = 0, CASE WHEN r.n % 2 = 0 THEN 9000 + 500 * r.n END, 'Inscription en ligne ou au gymnase.',
           '01 99 00 06 ' || lpad(r.club::text, 2, '0'), 'inscriptions@club-' || r.club || '.example',
           p.given_name || ' ' || p.family_name, p.email
      FROM demo_rival r CROSS JOIN campaign c
      JOIN LATERAL (SELECT p.* FROM accounts.delegation g JOIN accounts.person p ON p.id = g.person_id
                     WHERE g.organisation_id = r.club AND g.ended_at IS NULL ORDER BY g.kind, g.id LIMIT 1) p ON true
      JOIN facilities.discipline d ON d.code = (ARRAY ['HANDBALL', 'BASKETBALL', 'VOLLEYBALL', 'BADMINTON', 'FUTSAL'])[1 + r.n % 5]
    RETURNING id, number)
SELECT a.id AS request_id, r.* FROM added a
JOIN campaign c ON true JOIN demo_rival r ON r.n = right(a.number, 8)::int - c.last;

INSERT INTO seasonal.slot_request_area SELECT request_id, area_id FROM demo_rival_request;
INSERT INTO seasonal.slot_request_time SELECT request_id, 0, day, starts, ends FROM demo_rival_request;
UPDATE seasonal.request_number SET last = last + 24
 WHERE season = (SELECT s.label FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
                  WHERE c.opens_at <= now() AND c.closes_at > now());

-- Some would take another evening of the same hall, and some a morning.
INSERT INTO seasonal.further_wish (request_id, rank, site_id, areas, times)
SELECT r.request_id, 2, r.site_id, r.area_id::text,
       concat_ws('|', r.day + 3, to_char(r.starts, 'HH24:MI'), to_char(r.ends, 'HH24:MI'))
  FROM demo_rival_request r WHERE r.n % 2 = 0;
INSERT INTO seasonal.further_wish (request_id, rank, site_id, areas, times)
SELECT r.request_id, 3, r.site_id, r.area_id::text,
       concat_ws('|', r.day, to_char(r.starts - interval '8 hours', 'HH24:MI'), to_char(r.ends - interval '8 hours', 'HH24:MI'))
  FROM demo_rival_request r WHERE r.n % 4 = 0;

-- Two officers propose, for some of them both.
CREATE TEMP TABLE demo_proposal AS
WITH added AS (
    INSERT INTO seasonal.proposal (request_id, person_id, kind, first_date, last_date, during_school_breaks, wording, note, made_at,
                                   changed_at)
    SELECT r.id, o.person_id, o.kind, CASE WHEN o.kind = 'GRANT' THEN r.first_date END, CASE WHEN o.kind = 'GRANT' THEN r.last_date END,
           CASE WHEN o.kind = 'GRANT' THEN r.during_school_breaks END,
           CASE WHEN o.kind = 'REFUSE' THEN 'Plusieurs clubs ont demandé ce créneau ; il est proposé à la section de jeunes d’un autre club.' END,
           CASE WHEN o.n = 2 THEN 'À revoir avec le chef d’établissement.' END, now() - q.n * interval '40 minutes',
           now() - q.n * interval '25 minutes'
      FROM demo_rival_request q JOIN seasonal.slot_request r ON r.id = q.request_id
      JOIN (SELECT p.id AS person_id, 1 AS n, 'GRANT' AS kind FROM accounts.person p WHERE p.email = 'agent@demo.example'
            UNION ALL SELECT p.id, 2, 'REFUSE' FROM accounts.person p WHERE p.email = 'agent@demo.example'
            UNION ALL SELECT p.id, 3, 'GRANT' FROM accounts.person p WHERE p.email = 'agent.nord@demo.example') o
        ON (o.n = 1 AND q.n IN (1, 2, 5, 17)) OR (o.n = 2 AND q.n IN (4, 8)) OR (o.n = 3 AND q.n IN (2, 3, 4))
    RETURNING id, request_id, kind)
SELECT a.id, r.area_id, r.day, r.starts, r.ends FROM added a JOIN demo_rival_request r ON r.request_id = a.request_id
WHERE a.kind = 'GRANT';
INSERT INTO seasonal.proposal_area SELECT id, area_id FROM demo_proposal;
INSERT INTO seasonal.proposal_time SELECT id, day, starts, ends FROM demo_proposal;

SELECT setval('seasonal.slot_request_id_seq', nextval('seasonal.slot_request_id_seq'));
ANALYZE seasonal.slot_request, seasonal.slot_request_area, seasonal.slot_request_time, seasonal.proposal;
DROP TABLE demo_rival, demo_rival_request, demo_proposal;
