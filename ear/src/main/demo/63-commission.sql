-- What counts in both campaigns, what clubs declared, and the commissions with their next sessions.
INSERT INTO seasonal.campaign_criteria (campaign_id, introduction)
SELECT id, 'Les créneaux sont attribués au regard de l’intérêt général et pour favoriser la pratique sportive de tous (article 12 '
           || 'du règlement). Les points aident la commission ; ils ne décident pas à sa place.'
FROM seasonal.campaign;

INSERT INTO seasonal.criterion (campaign_id, criterion, weight, floor, ceiling, mixed, wording)
SELECT c.id, k.*
FROM seasonal.campaign c CROSS JOIN (VALUES
    ('RESIDENT_MEMBERS', 20, 20, 80, NULL::int, 'Part des adhérents qui habitent Beaurivage, d’après votre déclaration.'),
    ('YOUTH', 20, 0, 100, 50, 'Activité destinée aux moins de 18 ans ; une activité pour tous les âges compte pour moitié.'),
    ('WOMEN', 15, 0, 100, 50, 'Activité destinée aux femmes ; une activité mixte compte pour moitié.'),
    ('HANDICAP', 10, 0, 1, NULL, 'Activité ouverte aux personnes en situation de handicap.'),
    ('LEVEL', 10, 0, 4, NULL, 'Niveau de compétition le plus élevé de l’association.'),
    ('USE_RATE', 10, 50, 90, NULL, 'Utilisation réelle du créneau la saison précédente.'),
    ('SENIORITY', 5, 0, 5, NULL, 'Saisons passées pendant lesquelles l’association avait un créneau.'),
    ('KEPT_DOCUMENTS', 10, 0, 100, NULL, 'Documents demandés que l’association tient à jour.'))
    AS k (criterion, weight, floor, ceiling, mixed, wording);

INSERT INTO seasonal.club_declaration (campaign_id, organisation_id, members, resident_members, level, declared_at, declared_by,
                                       state, checked_at, checked_members, checked_residents, checked_level, note)
SELECT c.id, o.id, 60 + o.id * 17 % 140, (60 + o.id * 17 % 140) * (35 + o.id * 13 % 60) / 100,
       (ARRAY['REGION', 'DEPARTMENT', 'LEISURE', 'NATIONAL'])[1 + o.id % 4], now() - o.id * interval '9 hours', p.person_id,
       CASE o.id % 4 WHEN 1 THEN 'ACCEPTED' WHEN 2 THEN 'CORRECTED' ELSE 'DECLARED' END,
       CASE WHEN o.id % 4 IN (1, 2) THEN now() - o.id * interval '4 hours' END,
       CASE o.id % 4 WHEN 2 THEN 60 + o.id * 17 % 140 END,
       CASE o.id % 4 WHEN 2 THEN (60 + o.id * 17 % 140) * (30 + o.id * 13 % 60) / 100 END,
       CASE o.id % 4 WHEN 2 THEN 'DEPARTMENT' END,
       CASE o.id % 4 WHEN 2 THEN 'D’après la liste des licenciés de la fédération.' END
FROM accounts.organisation o
JOIN LATERAL (SELECT person_id FROM accounts.delegation d WHERE d.organisation_id = o.id AND d.person_id IS NOT NULL
              ORDER BY d.kind, d.id LIMIT 1) p ON true
CROSS JOIN (SELECT id FROM seasonal.campaign WHERE opens_at <= now() AND closes_at > now()) c
WHERE o.id % 5 <> 0 AND o.id <= 14;

INSERT INTO seasonal.commission (name, district_code, place, quorum)
SELECT 'Commission d’attribution – ' || d.name, d.code, 'Mairie annexe ' || d.name || ', salle des commissions', 2
FROM facilities.district d ORDER BY d.position;
INSERT INTO seasonal.commission (name, place, quorum) VALUES ('Commission d’attribution – piscines', 'Hôtel de ville, salle 3', 2);

INSERT INTO seasonal.commission_member (commission_id, position, name, function, email, chair)
SELECT c.id, m.position, m.name, m.function, m.email, m.position = 1
FROM seasonal.commission c CROSS JOIN LATERAL (VALUES
    (1, (ARRAY['Anne-Laure Fabre', 'Didier Mercadal', 'Solange Tirel'])[1 + c.id % 3], 'Municipalité, délégation aux sports', 'elus.sports@ville-beaurivage.example'),
    (2, 'Karim Belkacem', 'Service des sports, réservations', 'agent@demo.example'),
    (3, (ARRAY['Hubert Salvan', 'Maëlle Kervadec', 'Rachid Oumhand'])[1 + c.id % 3], 'Chef d’établissement', NULL),
    (4, 'Françoise Delmas', 'Office municipal des sports', 'oms@beaurivage.example')) AS m (position, name, function, email);

INSERT INTO seasonal.commission_session (commission_id, held_on, starts_at, place, quorum)
SELECT c.id, date_trunc('week', current_date)::date + 8 + c.id::int % 3, '18:00', c.place, c.quorum FROM seasonal.commission c WHERE c.district_code IN ('01', '02', '03');
INSERT INTO seasonal.session_member (session_id, position, name, function, email, chair, attendance)
SELECT s.id, m.position, m.name, m.function, m.email, m.chair,
       CASE WHEN c.district_code <> '01' THEN 'EXPECTED' WHEN m.position = 4 THEN 'EXCUSED' ELSE 'PRESENT' END
FROM seasonal.commission_session s JOIN seasonal.commission c ON c.id = s.commission_id
JOIN seasonal.commission_member m ON m.commission_id = s.commission_id;

-- The first district's session has its agenda.
INSERT INTO seasonal.agenda_item (session_id, request_id, position, opinion, opinion_text)
SELECT session_id, id, n, (ARRAY['FAVOURABLE', 'FAVOURABLE', 'UNFAVOURABLE', 'FAVOURABLE_WITH_CHANGES'])[1 + n % 4],
       CASE n % 4 WHEN 2 THEN 'Créneau réservé aux scolaires jusqu’à 18 h 30.' WHEN 3 THEN 'Une demi-heure plus tard.' END
FROM (SELECT s.id AS session_id, r.id, row_number() OVER (ORDER BY r.submitted_at)::int AS n
      FROM seasonal.slot_request r JOIN facilities.site t ON t.id = r.site_id
      JOIN seasonal.site_commission w ON w.site_id = t.id
      JOIN seasonal.commission_session s ON s.commission_id = w.commission_id
      WHERE r.status IN ('IN_EXAMINATION', 'SUBMITTED') AND t.district_code = '01') x WHERE n <= 6;
UPDATE seasonal.slot_request r SET status = 'BEFORE_COMMISSION', examined_at = coalesce(examined_at, submitted_at + interval '6 hours')
WHERE EXISTS (SELECT FROM seasonal.agenda_item i WHERE i.request_id = r.id);
