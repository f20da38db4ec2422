-- What happens to permits in the middle of a season: coaches, a keyless slot, a suspension, a withdrawal, a slot given up.
CREATE TEMP TABLE demo_permit AS
SELECT p.*, row_number() OVER (PARTITION BY p.organisation_id ORDER BY p.id) AS nth,
       ARRAY(SELECT s.series_id FROM seasonal.permit_series s WHERE s.permit_id = p.id) AS series
FROM seasonal.permit p WHERE p.first_date <= current_date AND p.last_date > current_date + 60;

-- The handball club names who coaches.
INSERT INTO seasonal.coach (organisation_id, given_name, family_name, telephone, role, diploma_kind, diploma_number, valid_until,
                            checked, check_remark, changed_at)
VALUES (1, 'Maud', 'Kerguelen', '+33199000201', 'COACH', 'BPJEPS Handball', 'BP-99-00142', current_date + 700, 'ACCEPTED', NULL, now() - interval '40 days'),
       (1, 'Rachid', 'Ziani', '+33199000202', 'COACH', 'Carte professionnelle d’éducateur sportif', '09919ED0042', current_date - 12, 'REFUSED', 'La carte est expirée : joignez la nouvelle.', now() - interval '38 days'),
       (1, 'Colette', 'Aubin', '+33199000203', 'SUPERVISOR', NULL, NULL, NULL, 'TO_CHECK', NULL, now() - interval '3 days');
INSERT INTO seasonal.permit_coach
SELECT p.request_id, c.id, c.family_name = 'Aubin' FROM demo_permit p, seasonal.coach c
WHERE p.organisation_id = 1 AND p.nth <= 2 AND c.organisation_id = 1 AND (p.nth = 1 OR c.family_name <> 'Ziani');

-- Its second slot takes place without an agent: a further edition, and an agreement that the president has to complete.
UPDATE seasonal.permit SET withdrawn_at = now() - interval '5 days', withdrawal = 'REPLACED',
       withdrawal_reason = 'Ouverture et fermeture par l’association'
WHERE id = (SELECT id FROM demo_permit WHERE organisation_id = 1 AND nth = 2);
WITH further AS (
    INSERT INTO seasonal.permit (request_id, organisation_id, site_id, number, edition, token, first_date, last_date,
                                 during_school_breaks, granted_at, due_at, effective_on, change_reason, keyless)
    SELECT request_id, organisation_id, site_id, number, 2,
           translate(encode(sha256(('palestre-demo-2-' || number)::bytea), 'base64'), '+/=', '-_'), first_date, last_date,
           during_school_breaks, now() - interval '5 days', 'infinity', current_date + 7, 'Ouverture et fermeture par l’association', true
    FROM demo_permit WHERE organisation_id = 1 AND nth = 2 RETURNING id, request_id),
former AS (SELECT d.id FROM demo_permit d WHERE d.organisation_id = 1 AND d.nth = 2),
areas AS (INSERT INTO seasonal.permit_area SELECT f.id, a.area_id FROM further f, former o JOIN seasonal.permit_area a ON a.permit_id = o.id),
times AS (INSERT INTO seasonal.permit_time SELECT f.id, t.day, t.start_time, t.end_time FROM further f, former o JOIN seasonal.permit_time t ON t.permit_id = o.id),
series AS (UPDATE seasonal.permit_series s SET permit_id = f.id FROM further f, former o WHERE s.permit_id = o.id),
agreement AS (INSERT INTO seasonal.agreement (request_id, number, state, opened_at)
              SELECT f.request_id, 'CONV-' || replace(d.number, 'AOT-', '') || '-1', 'TO_COMPLETE', now() - interval '5 days'
              FROM further f, demo_permit d WHERE d.organisation_id = 1 AND d.nth = 2)
INSERT INTO seasonal.permit_event (request_id, permit_id, kind, happened_at, by_club, from_date, reason)
SELECT request_id, id, 'KEYLESS', now() - interval '5 days', false, current_date + 7, 'Ouverture et fermeture par l’association' FROM further;

-- Its third slot has a match.
INSERT INTO seasonal.permit_event (request_id, permit_id, kind, happened_at, by_club, from_date, sessions, reason)
SELECT request_id, id, 'MATCH_ANNOUNCED', now() - interval '2 days', true, current_date + 14, 1, 'Rencontre amicale contre Handball Rive-Sud'
FROM demo_permit WHERE organisation_id = 1 AND nth = 3;

-- Another club stays out for two weeks.
INSERT INTO seasonal.permit_suspension (request_id, first_date, last_date, reason, frees, suspended_at)
SELECT request_id, current_date, current_date + 13, 'Dégradations dans les vestiaires, constatées le mois dernier', false, now() - interval '1 day'
FROM demo_permit WHERE organisation_id = 2 AND nth = 1;
INSERT INTO seasonal.permit_event (request_id, permit_id, kind, happened_at, by_club, from_date, until_date, reason)
SELECT request_id, id, 'SUSPENDED', now() - interval '1 day', false, current_date, current_date + 13, 'Dégradations dans les vestiaires, constatées le mois dernier'
FROM demo_permit WHERE organisation_id = 2 AND nth = 1;
UPDATE occupancy.occupation o SET suspended = true FROM demo_permit p
WHERE p.organisation_id = 2 AND p.nth = 1 AND o.series_id = ANY (p.series) AND o.active AND o.starts_at > now() AND o.starts_at < current_date + 14;

-- One permit was taken back, one slot was given up.
UPDATE seasonal.permit p SET withdrawn_at = now() - interval '3 days', withdrawn_from = current_date + 10,
       withdrawal = CASE WHEN d.organisation_id = 5 THEN 'REVOKED' ELSE 'RELEASED' END,
       withdrawal_reason = CASE WHEN d.organisation_id = 5 THEN 'Trois séances consécutives sans usage ni information' ELSE 'Effectif insuffisant' END
FROM demo_permit d WHERE d.id = p.id AND d.organisation_id IN (5, 6) AND d.nth = 1;
INSERT INTO seasonal.permit_event (request_id, permit_id, kind, happened_at, by_club, from_date, reason)
SELECT p.request_id, p.id, p.withdrawal, p.withdrawn_at, p.withdrawal = 'RELEASED', p.withdrawn_from, p.withdrawal_reason
FROM seasonal.permit p WHERE p.withdrawal IN ('REVOKED', 'RELEASED');
UPDATE seasonal.slot_request r SET status = p.withdrawal, ended_at = p.withdrawn_at, end_reason = p.withdrawal_reason
FROM seasonal.permit p WHERE p.request_id = r.id AND p.withdrawal IN ('REVOKED', 'RELEASED');
UPDATE occupancy.occupation o SET active = false, cancelled_at = now() - interval '3 days', cancel_reason = p.withdrawal_reason, version = o.version + 1
FROM seasonal.permit p JOIN seasonal.permit_series s ON s.permit_id = p.id
WHERE p.withdrawal IN ('REVOKED', 'RELEASED') AND o.series_id = s.series_id AND o.active AND o.starts_at >= p.withdrawn_from;
DROP TABLE demo_permit;
