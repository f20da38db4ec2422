-- The clubs' season: last year's campaign with the slots of the current season that it led to, and the campaign for the
-- next season, open now, with requests at every stage, some of which compete.

INSERT INTO calendar.season (label, start_date, end_date)
SELECT y || '-' || right((y + 1)::text, 2), make_date(y, 9, 1), make_date(y + 1, 7, 5)
FROM (SELECT extract(year FROM current_date - interval '6 months 5 days')::int + k AS y FROM generate_series(0, 1) k) s
WHERE NOT EXISTS (SELECT FROM calendar.season c
                  WHERE daterange(c.start_date, c.end_date) && daterange(make_date(y, 9, 1), make_date(y + 1, 7, 5)));

CREATE TEMP TABLE demo_season AS
SELECT id, label, start_date, end_date, row_number() OVER (ORDER BY start_date) AS n
FROM calendar.season WHERE end_date > current_date ORDER BY start_date LIMIT 2;

CREATE FUNCTION pg_temp.city_moment(day date, hour time) RETURNS timestamptz LANGUAGE sql AS
$$ SELECT (day + hour) AT TIME ZONE 'Europe/Paris' $$;

INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, introduction, answers_notice, deliberation, fee,
                               safety_rules, upkeep_rules, signatory)
SELECT 'Créneaux annuels ' || label, pg_temp.city_moment(opens, '08:00'), pg_temp.city_moment(closes, '00:00'), id,
       'Votre association peut demander ici ses créneaux hebdomadaires pour la saison ' || label || '. Une demande par '
           || 'activité et par établissement. Le dépôt d’une demande ne vaut pas attribution.',
       'Les réponses sont envoyées par courriel après les réunions d’attribution, au plus tard fin juin.',
       'la délibération n° 42 du conseil municipal de Beaurivage relative aux équipements sportifs ;',
       'L’occupation est consentie à titre gratuit au regard de l’intérêt général de l’activité (article L. 2125-1 du '
           || 'code général de la propriété des personnes publiques).',
       'Le responsable désigné par l’association est présent de l’entrée du premier pratiquant à la sortie du dernier. '
           || 'Il connaît les consignes de sécurité, les issues de secours et les moyens d’alerte.' || E'\n'
           || 'La capacité d’accueil affichée à l’entrée de chaque aire est respectée.',
       'Les locaux, les vestiaires et le matériel sont rendus propres et rangés. Toute dégradation est signalée sans délai '
           || 'à l’agent présent.',
       E'Pour le maire de Beaurivage et par délégation,\nla directrice des sports'
FROM (SELECT id, label, (start_date - interval '11 months')::date AS opens, (start_date - interval '9 months')::date AS closes
      FROM demo_season WHERE n = 1
      UNION ALL
      SELECT id, label, current_date - 10, current_date + 32 FROM demo_season WHERE n = 2) c;

CREATE TEMP TABLE demo_club AS
SELECT o.id, p.id AS person_id, p.given_name || ' ' || p.family_name AS name, p.email,
       regexp_replace(replace(p.telephone, '+33', '0'), '(\d\d)(?=\d)', '\1 ', 'g') AS telephone, d.code AS discipline,
       d.family_code AS family
FROM accounts.organisation o
JOIN LATERAL (SELECT p.* FROM accounts.delegation g JOIN accounts.person p ON p.id = g.person_id
              WHERE g.organisation_id = o.id AND g.ended_at IS NULL ORDER BY g.kind, g.id LIMIT 1) p ON true
JOIN (VALUES (1, 'HANDBALL'), (2, 'BASKETBALL'), (3, 'JUDO'), (4, 'VOLLEYBALL'), (5, 'FUTSAL'), (6, 'FENCING'),
             (7, 'FITNESS'), (8, 'BADMINTON'), (9, 'TABLE_TENNIS'), (10, 'MULTISPORTS'), (11, 'DANCE'),
             (12, 'ATHLETICS'), (13, 'BOXING'), (14, 'ADAPTED_SPORTS')) AS x (club, discipline) ON x.club = o.id
JOIN facilities.discipline d ON d.code = x.discipline;

-- What is written into a request, whatever becomes of it.
CREATE FUNCTION pg_temp.slot_request(campaign bigint, club bigint, state text, request_number text, submitted timestamptz, site bigint,
                            areas bigint[], days int[], starts time[], ends time[], first_day date, last_day date,
                            breaks boolean, variety int) RETURNS bigint LANGUAGE sql AS $$
    WITH r AS (
        INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at,
            submitted_by, submitted_at, examined_at, withdrawn_at, decided_at, published_at,
            status_before, decision_reason, site_id, first_date,
            last_date, during_school_breaks, family_code, discipline_code, age_band, gender, handicaps, paying,
            average_yearly_price, how_to_join, contact_telephone, contact_email, comment, correspondent_name,
            correspondent_email, correspondent_telephone)
        SELECT campaign, c.id, state, request_number, 'CORRESPONDENT', c.person_id, submitted,
               CASE WHEN state <> 'DRAFT' THEN c.person_id END, CASE WHEN state <> 'DRAFT' THEN submitted END,
               CASE WHEN state NOT IN ('DRAFT', 'SUBMITTED', 'WITHDRAWN') THEN submitted + interval '6 hours' END,
               CASE WHEN state = 'WITHDRAWN' THEN submitted + interval '5 hours' END,
               CASE WHEN state IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED') THEN submitted + interval '8 hours' END,
               CASE WHEN state IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED') THEN submitted + interval '8 hours' END,
               CASE WHEN state IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED') THEN 'IN_EXAMINATION' END,
               CASE state WHEN 'REFUSED' THEN 'L’aire demandée est réservée aux scolaires et aux sections de jeunes à ces heures.'
                          WHEN 'GRANTED_WITH_CHANGES' THEN 'Horaire avancé pour laisser la place au club suivant.' END,
               site, first_day, last_day, breaks, c.family, c.discipline,
               (ARRAY ['AGES_5_10', 'AGES_11_14', 'AGES_15_17', 'AGES_18_59', 'ALL_AGES', 'AGES_60_AND_OVER'])[1 + variety % 6],
               (ARRAY ['MIXED', 'WOMEN', 'MIXED', 'MEN'])[1 + variety % 4],
               CASE WHEN club = 14 THEN 'REDUCED_MOBILITY,VISUAL' WHEN variety % 5 = 0 THEN 'HEARING' ELSE '' END,
               variety % 3 <> 0, CASE WHEN variety % 3 <> 0 THEN 8000 + 1500 * (variety % 9) END,
               'Inscription au gymnase pendant les entraînements de septembre, ou par courriel.',
               '01 99 00 05 ' || lpad(club::text, 2, '0'), 'inscriptions@club-' || club || '.example',
               CASE WHEN variety % 4 = 0 THEN 'Nous avons besoin des buts et d’un vestiaire.' END,
               c.name, c.email, c.telephone
        FROM demo_club c WHERE c.id = club RETURNING id),
    a AS (INSERT INTO seasonal.slot_request_area SELECT r.id, unnest(areas) FROM r),
    t AS (INSERT INTO seasonal.slot_request_time
          SELECT r.id, w.n - 1, w.day, w.start_time, w.end_time
          FROM r, unnest(days, starts, ends) WITH ORDINALITY AS w (day, start_time, end_time, n))
    SELECT id FROM r
$$;

-- The title of a granted request; its document is made when somebody asks for it.
CREATE FUNCTION pg_temp.slot_permit(request bigint, granted_days int[], granted_starts time[], granted_ends time[], series bigint)
    RETURNS void LANGUAGE sql AS $$
    WITH p AS (
        INSERT INTO seasonal.permit (request_id, organisation_id, site_id, number, token, first_date, last_date,
                                     during_school_breaks, granted_at, due_at)
        SELECT id, organisation_id, site_id, 'AOT-' || replace(number, '_', '-'),
               translate(encode(sha256(('palestre-demo-' || number)::bytea), 'base64'), '+/=', '-_'),
               first_date, last_date, during_school_breaks, decided_at, 'infinity'
        FROM seasonal.slot_request WHERE id = request RETURNING id),
    a AS (INSERT INTO seasonal.permit_area SELECT p.id, q.area_id FROM p, seasonal.slot_request_area q WHERE q.request_id = request),
    t AS (INSERT INTO seasonal.permit_time SELECT p.id, w.* FROM p, unnest(granted_days, granted_starts, granted_ends) w)
    INSERT INTO seasonal.permit_series SELECT p.id, series FROM p
$$;

-- Last year: the plannings' weekly slots were granted, two for each club and five for the handball club; some were refused.
CREATE TEMP TABLE demo_old AS
SELECT row_number() OVER (ORDER BY s.organisation_id * 7919 % 101, s.id) AS n, s.*
FROM (SELECT s.id, s.organisation_id, min(o.area_id) AS area_id, min(a.site_id) AS site_id,
             extract(isodow FROM min(o.starts_at) AT TIME ZONE 'Europe/Paris')::int AS day,
             (min(o.starts_at) AT TIME ZONE 'Europe/Paris')::time AS starts, (min(o.ends_at) AT TIME ZONE 'Europe/Paris')::time AS ends,
             s.first_date, s.end_date - 1 AS last_date,
             row_number() OVER (PARTITION BY s.organisation_id ORDER BY EXISTS (SELECT FROM demo_club c
                 JOIN facilities.area_discipline f ON f.discipline_code = c.discipline AND f.area_id = min(o.area_id)
                 WHERE c.id = s.organisation_id) DESC, s.id * 31 % 17, s.id) AS rank
      FROM occupancy.series s JOIN occupancy.occupation o ON o.series_id = s.id AND o.active
      JOIN facilities.area a ON a.id = o.area_id
      WHERE s.reference LIKE 'demo:%' GROUP BY s.id) s
WHERE rank <= CASE WHEN organisation_id = 1 THEN 5 ELSE 2 END;

CREATE TEMP TABLE demo_old_request AS
SELECT d.*, pg_temp.slot_request(c.id, d.organisation_id, 'GRANTED', z.label || '_' || lpad(d.n::text, 8, '0'),
                        c.opens_at + d.n * interval '19 hours', d.site_id, ARRAY[d.area_id], ARRAY[d.day], ARRAY[d.starts],
                        ARRAY[d.ends], d.first_date, d.last_date, false, d.n::int) AS request_id
FROM demo_old d, demo_season z, seasonal.campaign c WHERE z.n = 1 AND c.first_season_id = z.id;

SELECT count(pg_temp.slot_permit(request_id, ARRAY[day], ARRAY[starts], ARRAY[ends], id)) AS permits FROM demo_old_request;
UPDATE occupancy.series s SET reference = 'seasonal.request:' || d.request_id FROM demo_old_request d WHERE s.id = d.id;

SELECT count(pg_temp.slot_request(c.id, k, 'REFUSED', z.label || '_' || lpad((m.last + k)::text, 8, '0'), c.opens_at + k * interval '7 days',
                         2, ARRAY[28], ARRAY[2], ARRAY[time '18:00'], ARRAY[time '20:00'], z.start_date, z.end_date - 1, false, k)) AS refused
FROM generate_series(1, 6) k, demo_season z, seasonal.campaign c, (SELECT max(n) AS last FROM demo_old) m
WHERE z.n = 1 AND c.first_season_id = z.id;

INSERT INTO seasonal.request_number SELECT z.label, m.last + 6 FROM demo_season z, (SELECT max(n) AS last FROM demo_old) m WHERE z.n = 1;

-- This year: sixty requests so far, on places where they get into each other's way.
CREATE TEMP TABLE demo_wish AS
SELECT k AS n, 1 + (k * 5) % 14 AS club, a.site_id, a.id AS area_id, 1 + (k * 3) % 5 AS day,
       time '17:30' + (k % 4) * interval '1 hour' AS starts, time '19:00' + (k % 4) * interval '1 hour' + (k % 2) * interval '30 minutes' AS ends,
       CASE WHEN k IN (6, 11, 17) THEN 'GRANTED' WHEN k = 23 THEN 'GRANTED_WITH_CHANGES' WHEN k IN (4, 19, 31) THEN 'REFUSED'
            WHEN k IN (9, 28) THEN 'WITHDRAWN' WHEN k % 7 = 0 THEN 'IN_EXAMINATION' ELSE 'SUBMITTED' END AS state
FROM generate_series(1, 60) k
JOIN LATERAL (SELECT id, site_id
              FROM (SELECT a.id, a.site_id, row_number() OVER (PARTITION BY a.site_id ORDER BY a.id) AS nth
                    FROM facilities.area a JOIN facilities.site s ON s.id = a.site_id
                    WHERE a.bookable AND a.closed_on IS NULL AND s.kind IN ('GYMNASIUM', 'SPORTS_CENTRE')) x
              WHERE nth <= 2 ORDER BY site_id, id OFFSET (k * 11) % 23 LIMIT 1) a ON true;

CREATE TEMP TABLE demo_request AS
SELECT w.*, z.start_date, z.end_date,
       pg_temp.slot_request(c.id, w.club, w.state, z.label || '_' || lpad(w.n::text, 8, '0'),
                   c.opens_at + (w.n - 0.5) / 60 * (now() - interval '10 hours' - c.opens_at), w.site_id, ARRAY[w.area_id],
                   CASE WHEN w.n % 6 = 1 THEN ARRAY[w.day, w.day % 5 + 1] ELSE ARRAY[w.day] END,
                   CASE WHEN w.n % 6 = 1 THEN ARRAY[w.starts, w.starts] ELSE ARRAY[w.starts] END,
                   CASE WHEN w.n % 6 = 1 THEN ARRAY[w.ends, w.ends] ELSE ARRAY[w.ends] END,
                   z.start_date, z.end_date - 1, w.n % 8 = 3, w.n) AS request_id
FROM demo_wish w, demo_season z, seasonal.campaign c WHERE z.n = 2 AND c.first_season_id = z.id;

INSERT INTO seasonal.request_number SELECT label, 60 FROM demo_season WHERE n = 2;

-- Those granted already stand in the plannings of the next season, without closing days and school breaks.
CREATE TEMP TABLE demo_date AS
SELECT r.request_id, r.area_id, d::date AS date, CASE WHEN state = 'GRANTED' THEN starts ELSE starts - interval '30 minutes' END AS starts,
       CASE WHEN state = 'GRANTED' THEN ends ELSE ends - interval '30 minutes' END AS ends, y.reason AS closing, b.name AS school_break
FROM demo_request r
CROSS JOIN generate_series(r.start_date, r.end_date - 1, interval '1 day') d
LEFT JOIN calendar.yearly_closing y ON y.month = extract(month FROM d) AND y.day = extract(day FROM d)
LEFT JOIN calendar.school_break b ON b.zone = (SELECT school_zone FROM shared.city_settings)
      AND d >= b.start_date AND d < b.end_date AND r.n % 8 <> 3
WHERE r.state LIKE 'GRANTED%' AND extract(isodow FROM d) = ANY (CASE WHEN r.n % 6 = 1 THEN ARRAY[r.day, r.day % 5 + 1] ELSE ARRAY[r.day] END);

CREATE TEMP TABLE demo_granted AS
WITH added AS (
    INSERT INTO occupancy.series (reference, organisation_id, title, first_date, end_date, during_school_breaks)
    SELECT 'seasonal.request:' || r.id, r.organisation_id, r.number, r.first_date, r.last_date + 1, r.during_school_breaks
    FROM seasonal.slot_request r JOIN demo_request d ON d.request_id = r.id WHERE d.state LIKE 'GRANTED%' ORDER BY r.id
    RETURNING id, reference)
SELECT a.id AS series_id, substring(a.reference FROM 18)::bigint AS request_id FROM added a;

INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)
SELECT d.area_id, pg_temp.city_moment(d.date, d.starts), pg_temp.city_moment(d.date, d.ends), 'CLUB_SLOT', r.number, r.organisation_id, g.series_id
FROM demo_date d JOIN demo_granted g USING (request_id) JOIN seasonal.slot_request r ON r.id = d.request_id
WHERE d.closing IS NULL AND d.school_break IS NULL;

INSERT INTO occupancy.series_left_out (series_id, area_id, date, start_time, end_time, reason, detail)
SELECT g.series_id, d.area_id, d.date, d.starts, d.ends, CASE WHEN d.closing IS NULL THEN 'SCHOOL_BREAK' ELSE 'CITY_CLOSING' END,
       coalesce(d.closing, d.school_break)
FROM demo_date d JOIN demo_granted g USING (request_id) WHERE num_nonnulls(d.closing, d.school_break) > 0;

SELECT count(pg_temp.slot_permit(g.request_id, w.days, w.starts, w.ends, g.series_id)) AS permits
FROM demo_granted g
JOIN (SELECT request_id, array_agg(day) AS days, array_agg(starts) AS starts, array_agg(ends) AS ends
      FROM (SELECT DISTINCT request_id, extract(isodow FROM date)::int AS day, starts, ends FROM demo_date) x
      GROUP BY request_id) w USING (request_id);

-- Two drafts, one of them the handball club's.
SELECT count(pg_temp.slot_request(c.id, k, 'DRAFT', NULL, now() - k * interval '20 hours', 3, ARRAY[32], ARRAY[3], ARRAY[time '18:00'],
                         ARRAY[time '19:30'], z.start_date, z.end_date - 1, false, k)) AS drafts
FROM generate_series(1, 2) k, demo_season z, seasonal.campaign c WHERE z.n = 2 AND c.first_season_id = z.id;

SELECT setval('seasonal.slot_request_id_seq', nextval('seasonal.slot_request_id_seq'));
ANALYZE seasonal.slot_request, seasonal.slot_request_area, seasonal.slot_request_time, seasonal.permit;
DROP TABLE demo_season, demo_club, demo_old, demo_old_request, demo_wish, demo_request, demo_date, demo_granted;
