-- What weekly slots cost: halls, pitches, courts, lanes and tracks are charged by the hour; a few places have no item yet, so that the
-- office has something to mend. The product prices the slots itself, seconds after the city is open.
UPDATE seasonal.pricing_rules SET tariff_code = 'SPORT_SLOTS', resident_postcodes = '{99100}';
INSERT INTO seasonal.area_pricing (area_id, item_code)
SELECT id, CASE WHEN name ~ '^(Grande salle \(|Salle \(|Salle omnisports|Salle : |Grande salle : )' THEN 'LARGE_HALL'
                WHEN name ~ '^(Terrain|Plateau)' THEN 'PITCH'
                WHEN name ~ '^Court' THEN 'TENNIS_COURT'
                WHEN name ~ 'ligne' THEN 'POOL_LANE'
                WHEN name ~ '^Piste' THEN 'ATHLETICS'
                ELSE 'SMALL_HALL' END
  FROM facilities.area WHERE name !~ '^(Plan d’eau|Manège|Carrière|Aire de glisse|Mur|Salle de bloc|Salle d’armes)';

-- A club whose head office is elsewhere is one of the city all the same; a slot in the general interest is free of charge.
INSERT INTO seasonal.club_pricing (organisation_id, resident) SELECT id, true FROM accounts.organisation WHERE id = 3;
INSERT INTO seasonal.free_of_charge (request_id, reason, article, given_at)
SELECT p.request_id, 'Action d’intérêt général : sport et handicap, convention avec la Ville', 'CGPPP, art. L2125-1', now() - interval '20 days'
  FROM seasonal.permit p JOIN seasonal.slot_request r ON r.id = p.request_id
 WHERE p.due_at IS NOT NULL AND p.withdrawn_at IS NULL AND p.organisation_id = 2 AND r.age_band IN ('AGES_18_59', 'AGES_60_AND_OVER', 'ALL_AGES')
 ORDER BY p.id LIMIT 1;

INSERT INTO seasonal.pricing_wanted (request_id, cause)
SELECT DISTINCT request_id, 'GRANTED' FROM seasonal.permit WHERE due_at IS NOT NULL;
