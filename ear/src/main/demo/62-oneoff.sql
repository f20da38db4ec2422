-- One-off requests at every stage: competition calendars, training courses, events and an exceptional use.

CREATE FUNCTION pg_temp.one_off(club bigint, state text, what text, title text, more text, discipline text, people int,
                                site bigint, areas bigint[], first_day date, step int, how_many int, starts time, ends time,
                                sent timestamptz, why text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    request bigint;
    who     bigint;
BEGIN
    SELECT person_id INTO who FROM accounts.delegation WHERE organisation_id = club AND ended_at IS NULL ORDER BY kind, id LIMIT 1;
    INSERT INTO seasonal.one_off_request (organisation_id, status, kind, purpose, details, discipline_code, participants,
        site_id, created_by, saved_at, number, submitted_by, submitted_at, examined_at, decided_at, decision_reason, withdrawn_at)
    VALUES (club, state, what, title, more, discipline, people, site, who, sent,
            CASE WHEN state <> 'DRAFT' THEN 'P' || extract(year FROM sent) || '_' || lpad((
                SELECT count(*) + 1 FROM seasonal.one_off_request WHERE number IS NOT NULL)::text, 8, '0') END,
            CASE WHEN state <> 'DRAFT' THEN who END, CASE WHEN state <> 'DRAFT' THEN sent END,
            CASE WHEN state IN ('IN_EXAMINATION', 'GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED') THEN sent + interval '5 hours' END,
            CASE WHEN state IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED') THEN sent + interval '2 days' END, why,
            CASE WHEN state = 'WITHDRAWN' THEN sent + interval '1 day' END)
    RETURNING id INTO request;
    INSERT INTO seasonal.one_off_area SELECT request, unnest(areas);
    INSERT INTO seasonal.one_off_date (request_id, position, date, start_time, end_time, label, state)
    SELECT request, n, first_day + n * step, starts, ends,
           CASE WHEN what = 'COMPETITION' THEN 'Journée ' || n + 1 END, CASE WHEN state = 'REFUSED' THEN 'REFUSED' ELSE 'ASKED' END
    FROM generate_series(0, how_many - 1) n;
    RETURN request;
END $$;

-- What was granted occupies its areas, as far as nobody is there; the rest was refused.
CREATE FUNCTION pg_temp.give(request bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    wanted record;
    made   bigint;
BEGIN
    FOR wanted IN
        SELECT d.id AS date_id, a.area_id, r.purpose, r.organisation_id, d.date, d.start_time, d.end_time,
               (d.date + d.start_time) AT TIME ZONE 'Europe/Paris' AS first, (d.date + d.end_time) AT TIME ZONE 'Europe/Paris' AS last
        FROM seasonal.one_off_request r JOIN seasonal.one_off_date d ON d.request_id = r.id
        JOIN seasonal.one_off_area a ON a.request_id = r.id WHERE r.id = request ORDER BY d.position
    LOOP
        IF EXISTS (SELECT FROM occupancy.in_the_way(ARRAY [wanted.area_id], ARRAY [wanted.first], ARRAY [wanted.last], NULL)) THEN
            UPDATE seasonal.one_off_date SET state = 'REFUSED', reason = 'L’aire est déjà occupée à cette date.' WHERE id = wanted.date_id;
        ELSE
            INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id)
            VALUES (wanted.area_id, wanted.first, wanted.last, 'ONE_OFF', wanted.purpose, wanted.organisation_id) RETURNING id INTO made;
            UPDATE seasonal.one_off_date SET state = 'GRANTED', granted_date = wanted.date, granted_start = wanted.start_time,
                   granted_end = wanted.end_time WHERE id = wanted.date_id;
            INSERT INTO seasonal.one_off_occupation VALUES (made, wanted.date_id);
        END IF;
    END LOOP;
    UPDATE seasonal.one_off_request r SET status = CASE WHEN EXISTS (
        SELECT FROM seasonal.one_off_date d WHERE d.request_id = r.id AND d.state = 'REFUSED') THEN 'GRANTED_WITH_CHANGES' ELSE 'GRANTED' END
    WHERE r.id = request;
    -- the document and its mail follow by themselves
    INSERT INTO seasonal.one_off_permit (request_id, edition, token, made_at, due_at)
    VALUES (request, 1, 'demo' || encode(sha256(request::text::bytea), 'hex'), now(), now());
END $$;

-- Sundays from three weeks on.
CREATE TEMP TABLE demo_sunday AS SELECT (date_trunc('week', current_date) + interval '27 days')::date AS day;

SELECT pg_temp.give(pg_temp.one_off(1, 'GRANTED', 'COMPETITION', 'Championnat départemental U15', 'Table de marque et sonorisation.',
                                    'HANDBALL', 40, 3, ARRAY [31], day - 14, 14, 6, '10:00', '12:30', now() - interval '20 days', NULL))
FROM demo_sunday;
SELECT pg_temp.give(pg_temp.one_off(6, 'GRANTED', 'TRAINING_COURSE', 'Stage d’arbitrage', NULL, 'FENCING', 18, 3, ARRAY [32],
                                    day + 6, 7, 2, '14:00', '17:00', now() - interval '12 days', 'Le matériel est à apporter.'))
FROM demo_sunday;
SELECT pg_temp.one_off(1, 'SUBMITTED', 'COMPETITION', 'Coupe de la Ville – phases de poules', 'Trois matchs par journée, buvette du club.',
                       'HANDBALL', 90, 3, ARRAY [31], day + 7, 7, 5, '14:00', '19:00', now() - interval '2 days', NULL) FROM demo_sunday;
SELECT pg_temp.one_off(2, 'SUBMITTED', 'EVENT', 'Tournoi 3×3 de printemps', NULL, 'BASKETBALL', 120, 3, ARRAY [31],
                       day + 7, 1, 1, '09:00', '20:00', now() - interval '1 day', NULL) FROM demo_sunday;
SELECT pg_temp.one_off(11, 'IN_EXAMINATION', 'EXCEPTIONAL_USE', 'Assemblée générale et repas des bénévoles',
                       'Une centaine de personnes assises, traiteur sans cuisson sur place, fin à 22 heures.', NULL, 100, 3, ARRAY [32],
                       day + 13, 1, 1, '17:00', '22:00', now() - interval '6 days', NULL) FROM demo_sunday;
SELECT pg_temp.one_off(1, 'REFUSED', 'EVENT', 'Loto du club', 'Vente de boissons et tombola.', 'HANDBALL', 200, 3, ARRAY [31],
                       day + 20, 1, 1, '14:00', '19:00', now() - interval '30 days',
                       'Le gymnase est fermé ce jour-là pour la vérification des agrès. Nous vous proposons la salle des fêtes du quartier.')
FROM demo_sunday;
SELECT pg_temp.one_off(1, 'WITHDRAWN', 'TRAINING_COURSE', 'Stage de reprise', NULL, 'HANDBALL', 30, 3, ARRAY [32], day + 30, 1, 3,
                       '09:00', '12:00', now() - interval '4 days', NULL) FROM demo_sunday;
SELECT pg_temp.one_off(1, 'DRAFT', 'EVENT', 'Portes ouvertes', NULL, 'HANDBALL', 60, 3, ARRAY [31], day + 34, 1, 1, '10:00', '17:00',
                       now() - interval '1 hour', NULL) FROM demo_sunday;

INSERT INTO seasonal.one_off_number (year, last)
SELECT extract(year FROM submitted_at)::int, count(*) FROM seasonal.one_off_request WHERE submitted_at IS NOT NULL GROUP BY 1;
UPDATE seasonal.one_off_number SET last = (SELECT count(*) FROM seasonal.one_off_request WHERE number IS NOT NULL);
