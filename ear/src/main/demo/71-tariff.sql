-- Tariffs of the demo city: sports halls for clubs, tennis courts, pools, leisure centres and school meals by family quotient. The
-- grids of this school year are in force, last year's have ended, the next ones are voted or still being written.
INSERT INTO billing.service (code, name_french, name_english, mode) VALUES
    ('TENNIS', 'Courts de tennis', 'Tennis courts', 'INVOICED'),
    ('PISCINES', 'Piscines', 'Swimming pools', 'INVOICED')
ON CONFLICT DO NOTHING;

INSERT INTO billing.tariff (code, service_code, name_french, name_english, published, position) VALUES
    ('SPORT_SLOTS', 'SPORT_SLOTS', 'Salles et terrains de sport', 'Sports halls and pitches', true, 1),
    ('TENNIS', 'TENNIS', 'Courts de tennis', 'Tennis courts', true, 2),
    ('POOL', 'PISCINES', 'Piscines', 'Swimming pools', true, 3),
    ('LEISURE_CENTRE', 'LOISIRS', 'Centres de loisirs', 'Leisure centres', true, 4),
    ('SCHOOL_MEALS', 'RESTAURATION', 'Restauration scolaire', 'School meals', true, 5);

-- 1 September of the school year that is on, some years later
CREATE FUNCTION pg_temp.september(years int) RETURNS date LANGUAGE sql AS $$
    SELECT make_date(extract(year FROM current_date - interval '8 months')::int + years, 9, 1)
$$;
CREATE FUNCTION pg_temp.season(years int) RETURNS text LANGUAGE sql AS $$
    SELECT to_char(pg_temp.september(years), 'YYYY') || '-' || to_char(pg_temp.september(years + 1), 'YY')
$$;
CREATE FUNCTION pg_temp.grid(tariff text, years int, voted boolean) RETURNS bigint LANGUAGE sql AS $$
    WITH vote AS (
        SELECT to_char(day, 'YYYY') || '-DSJS-' || (40 + years * 7 + length(tariff)) AS reference, day
          FROM (SELECT least(pg_temp.september(years) - 110, current_date - 3) AS day) d),
    file AS (
        INSERT INTO documents.document (kind, title, file_name, media_type, size, sha256, content, created_at, created_by)
        SELECT 'billing.deliberation', 'Délibération ' || reference, 'deliberation-' || reference || '.pdf', 'application/pdf',
               length(c), encode(sha256(c), 'hex'), c, now(), 'demo'
          FROM vote, LATERAL (SELECT convert_to('%PDF-1.4' || E'\n' || '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj '
               || '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj' || E'\n' || 'trailer<</Root 1 0 R>>' || E'\n' || '%%EOF', 'UTF8') AS c) x
         WHERE voted RETURNING id)
    INSERT INTO billing.tariff_grid (tariff_code, name, starts_on, deliberation_reference, deliberation_date, deliberation_document,
                                     created_at, created_by)
    SELECT tariff, 'Tarifs ' || pg_temp.season(years), pg_temp.september(years), CASE WHEN voted THEN reference END,
           CASE WHEN voted THEN day END, (SELECT id FROM file), now(), 'demo'
      FROM vote RETURNING id
$$;
CREATE FUNCTION pg_temp.item(grid bigint, code text, french text, english text, unit text, vat numeric, kinds text[]) RETURNS bigint LANGUAGE sql AS $$
    INSERT INTO billing.tariff_item (grid_id, code, name_french, name_english, unit, vat_rate, user_kinds, position)
    SELECT grid, code, french, english, unit, vat, kinds, (SELECT count(*) + 1 FROM billing.tariff_item WHERE grid_id = grid) RETURNING id
$$;
CREATE FUNCTION pg_temp.fixed(item bigint, kinds text[], resident boolean, period text, quotient_from int, quotient_to int, rank_from int,
                              rank_to int, cents bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO billing.tariff_rule (item_id, number, user_kinds, resident, period, quotient_from, quotient_to, rank_from, rank_to, pricing, price_cents)
    SELECT item, (SELECT count(*) + 1 FROM billing.tariff_rule WHERE item_id = item), kinds, resident, period, quotient_from, quotient_to,
           rank_from, rank_to, 'FIXED', cents
$$;
CREATE FUNCTION pg_temp.free(item bigint, kinds text[], resident boolean, french text, english text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO billing.tariff_rule (item_id, number, user_kinds, resident, pricing, reason_french, reason_english)
    SELECT item, (SELECT count(*) + 1 FROM billing.tariff_rule WHERE item_id = item), kinds, resident, 'FREE', french, english
$$;

-- Halls and pitches: young members of the city's associations and schools are free of charge; others pay by the hour and the kind of area.
CREATE FUNCTION pg_temp.sport(grid bigint, percent int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    one  record;
    item bigint;
BEGIN
    FOR one IN SELECT * FROM (VALUES
        ('LARGE_HALL', 'Grande salle', 'Large hall', 1200), ('SMALL_HALL', 'Petite salle, dojo, salle de danse', 'Small hall, dojo, dance room', 700),
        ('PITCH', 'Terrain de grands jeux', 'Pitch', 1500), ('TENNIS_COURT', 'Court de tennis', 'Tennis court', 600),
        ('POOL_LANE', 'Ligne d’eau', 'Pool lane', 900), ('ATHLETICS', 'Piste d’athlétisme', 'Athletics track', 1000)) AS v (code, french, english, cents)
    LOOP
        item := pg_temp.item(grid, one.code, one.french, one.english, 'HOUR', 0, '{ASSOCIATION_YOUTH,ASSOCIATION,SCHOOL,COMPANY}');
        PERFORM pg_temp.free(item, '{ASSOCIATION_YOUTH}', true, 'Soutien à la pratique sportive des jeunes', 'Support of sport for young people');
        PERFORM pg_temp.free(item, '{SCHOOL}', NULL, 'Enseignement de l’éducation physique', 'Lessons of physical education');
        PERFORM pg_temp.fixed(item, '{ASSOCIATION}', true, NULL, 0, NULL, 1, NULL, one.cents * (100 + percent) / 100);
        PERFORM pg_temp.fixed(item, '{ASSOCIATION_YOUTH}', false, NULL, 0, NULL, 1, NULL, one.cents * (100 + percent) / 100);
        PERFORM pg_temp.fixed(item, '{ASSOCIATION}', false, NULL, 0, NULL, 1, NULL, one.cents * 2 * (100 + percent) / 100);
        PERFORM pg_temp.fixed(item, '{COMPANY}', NULL, NULL, 0, NULL, 1, NULL, one.cents * 4 * (100 + percent) / 100);
    END LOOP;
END $$;
-- Art. II.6: tennis slots are peak by default.
CREATE FUNCTION pg_temp.tennis(grid bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    item bigint := pg_temp.item(grid, 'COURT_OPEN', 'Court découvert', 'Open court', 'HOUR', 20, '{INDIVIDUAL,INDIVIDUAL_REDUCED}');
BEGIN
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL}', NULL, 'PEAK', 0, NULL, 1, NULL, 900);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL}', NULL, 'OFF_PEAK', 0, NULL, 1, NULL, 550);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL_REDUCED}', NULL, 'PEAK', 0, NULL, 1, NULL, 500);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL_REDUCED}', NULL, 'OFF_PEAK', 0, NULL, 1, NULL, 300);
    item := pg_temp.item(grid, 'COURT_COVERED', 'Court couvert', 'Covered court', 'HOUR', 20, '{INDIVIDUAL,INDIVIDUAL_REDUCED}');
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL}', NULL, 'PEAK', 0, NULL, 1, NULL, 1700);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL}', NULL, 'OFF_PEAK', 0, NULL, 1, NULL, 1200);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL_REDUCED}', NULL, 'PEAK', 0, NULL, 1, NULL, 900);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL_REDUCED}', NULL, 'OFF_PEAK', 0, NULL, 1, NULL, 700);
    item := pg_temp.item(grid, 'WALL', 'Mur d’entraînement', 'Practice wall', 'FLAT', 0, '{INDIVIDUAL,INDIVIDUAL_REDUCED}');
    PERFORM pg_temp.free(item, '{}', NULL, 'Art. II.10 du règlement', 'Art. II.10 of the regulation');
END $$;
CREATE FUNCTION pg_temp.pool(grid bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    item bigint := pg_temp.item(grid, 'ADMISSION', 'Entrée', 'Admission', 'SESSION', 20, '{INDIVIDUAL,INDIVIDUAL_REDUCED,CHILD}');
BEGIN
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL}', true, NULL, 0, NULL, 1, NULL, 350);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL}', false, NULL, 0, NULL, 1, NULL, 500);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL_REDUCED,CHILD}', NULL, NULL, 0, NULL, 1, NULL, 200);
    item := pg_temp.item(grid, 'YEAR_CARD', 'Carte annuelle', 'Yearly card', 'SEASON', 20, '{INDIVIDUAL,INDIVIDUAL_REDUCED}');
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL}', true, NULL, 0, NULL, 1, NULL, 20000);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL}', false, NULL, 0, NULL, 1, NULL, 28000);
    PERFORM pg_temp.fixed(item, '{INDIVIDUAL_REDUCED}', NULL, NULL, 0, NULL, 1, NULL, 11000);
END $$;
-- A day at the leisure centre by brackets of the quotient and rank of the child; children from elsewhere pay the cost.
CREATE FUNCTION pg_temp.leisure(grid bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    day    bigint := pg_temp.item(grid, 'DAY_WITH_MEAL', 'Journée avec repas', 'Day with meal', 'DAY', 0, '{CHILD}');
    half   bigint := pg_temp.item(grid, 'HALF_DAY', 'Demi-journée sans repas', 'Half a day without meal', 'DAY', 0, '{CHILD}');
    bounds int[]  := ARRAY[0, 235, 385, 548, 960, 1370, 1900, 2500];
    prices int[]  := ARRAY[260, 420, 640, 950, 1320, 1680, 2050, 2380];
BEGIN
    FOR i IN 1 .. 8 LOOP
        PERFORM pg_temp.fixed(day, '{}', true, NULL, bounds[i], bounds[i + 1], 1, 1, prices[i]);
        PERFORM pg_temp.fixed(day, '{}', true, NULL, bounds[i], bounds[i + 1], 2, NULL, prices[i] * 80 / 100);
        PERFORM pg_temp.fixed(half, '{}', true, NULL, bounds[i], bounds[i + 1], 1, NULL, prices[i] * 40 / 100);
    END LOOP;
    PERFORM pg_temp.fixed(day, '{}', false, NULL, 0, NULL, 1, NULL, 3850);
    PERFORM pg_temp.fixed(half, '{}', false, NULL, 0, NULL, 1, NULL, 1600);
END $$;
-- A meal at 0.36 % of the quotient, between 2.60 and 4.50 euros.
CREATE FUNCTION pg_temp.meals(grid bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    item bigint := pg_temp.item(grid, 'MEAL', 'Repas', 'Meal', 'SESSION', 0, '{CHILD}');
BEGIN
    INSERT INTO billing.tariff_rule (item_id, number, resident, pricing, rate, floor_cents, ceiling_cents)
    VALUES (item, 1, true, 'EFFORT_RATE', 0.36, 260, 450);
    PERFORM pg_temp.fixed(item, '{}', false, NULL, 0, NULL, 1, NULL, 620);
END $$;

SELECT pg_temp.sport(pg_temp.grid('SPORT_SLOTS', -1, true), 0);
SELECT pg_temp.sport(pg_temp.grid('SPORT_SLOTS', 0, true), 2);
SELECT pg_temp.tennis(pg_temp.grid('TENNIS', 0, true));
SELECT pg_temp.pool(pg_temp.grid('POOL', 0, true));
SELECT pg_temp.leisure(pg_temp.grid('LEISURE_CENTRE', 0, true));
SELECT pg_temp.meals(pg_temp.grid('SCHOOL_MEALS', -1, true));
SELECT pg_temp.meals(pg_temp.grid('SCHOOL_MEALS', 0, true));
-- this year's first: a day that has a grid in force keeps it
UPDATE billing.tariff_grid SET state = 'IN_FORCE', decided_at = now(), decided_by = 'demo' WHERE starts_on = pg_temp.september(0);
UPDATE billing.tariff_grid SET state = 'IN_FORCE', decided_at = now(), decided_by = 'demo' WHERE state = 'DRAFT';
-- voted already, to come
SELECT pg_temp.sport(pg_temp.grid('SPORT_SLOTS', 1, true), 4);
UPDATE billing.tariff_grid SET state = 'IN_FORCE', decided_at = now(), decided_by = 'demo' WHERE state = 'DRAFT';
-- being written: nobody has said yet what courts cost off-peak at the reduced rate, and a bracket was cut twice
SELECT pg_temp.tennis(pg_temp.grid('TENNIS', 1, false));
DELETE FROM billing.tariff_rule r USING billing.tariff_item i, billing.tariff_grid g
 WHERE i.id = r.item_id AND g.id = i.grid_id AND g.state = 'DRAFT' AND i.code = 'COURT_OPEN' AND r.number = 4;
SELECT pg_temp.leisure(pg_temp.grid('LEISURE_CENTRE', 1, false));
UPDATE billing.tariff_rule r SET quotient_from = 900 FROM billing.tariff_item i, billing.tariff_grid g
 WHERE i.id = r.item_id AND g.id = i.grid_id AND g.state = 'DRAFT' AND i.code = 'DAY_WITH_MEAL' AND r.quotient_from = 960 AND r.rank_from = 1;

-- Two families have proved their quotient.
INSERT INTO billing.family_quotient (person_id, school_year, quotient, applies_from, recorded_at, recorded_by)
SELECT p.id, extract(year FROM current_date - interval '8 months')::int, v.quotient, current_date, now(), 'admin@demo.example'
  FROM (VALUES ('club@demo.example', 742.50), ('deux.clubs@demo.example', 418.00)) AS v (email, quotient)
  JOIN accounts.person p ON p.email = v.email;
