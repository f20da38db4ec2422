-- What is set up around the campaign that is open: its documents, what clubs have in order, a site that takes no part; and
-- a club that was let in late last time.
INSERT INTO seasonal.document_kind (name_french, name_english, help_french, help_english, required, expires, remind_days, position)
VALUES ('Projet sportif', 'Sports project', 'Deux pages au plus.', 'Two pages at most.', false, false, 0, 5);
INSERT INTO seasonal.campaign_document (campaign_id, kind_id, position, wording, obligatory, due_days)
SELECT c.id, k.id, d.position, d.wording, d.obligatory, d.due_days
  FROM seasonal.campaign c,
       (VALUES (0, 'Attestation d’assurance', 'Responsabilité civile, pour la saison demandée.', true, 30),
               (1, 'Contrat d’engagement républicain', NULL, true, 0),
               (2, 'Statuts', 'Avec le récépissé de déclaration.', true, 0),
               (3, 'Projet sportif', NULL, false, 0)) AS d (position, name, wording, obligatory, due_days)
  JOIN seasonal.document_kind k ON k.name_french = d.name
 WHERE c.closes_at > now();

INSERT INTO seasonal.campaign_document_kept (document_id, organisation_id, kept_at)
SELECT d.id, o.id, now() - interval '4 days'
  FROM seasonal.campaign_document d JOIN accounts.organisation o ON o.id <= 9
 WHERE (d.position + o.id) % 3 > 0 AND o.id > 1;

INSERT INTO seasonal.campaign_reopening (campaign_id, organisation_id, opens_at, closes_at, reason, created_by)
SELECT c.id, 5, c.closes_at + interval '3 days', c.closes_at + interval '10 days',
       'Changement de bureau pendant la campagne, dossier repris par la nouvelle correspondante.', 'agent@demo.example'
  FROM seasonal.campaign c WHERE c.closes_at < now() ORDER BY c.closes_at DESC LIMIT 1;

-- Two clubs that asked last time and have not answered yet.
WITH club AS (
    INSERT INTO accounts.organisation (name, rna, head_office_street, head_office_postcode, head_office_town,
                                       head_office_email, president)
    VALUES ('Aïkido du Vieux-Port', 'W941009101', '4 rue du Lavoir', '94990', 'Beaurivage', 'contact@aikido.example',
            'Noémie Vasseur'),
           ('Roller Club des Halles', 'W941009102', '19 quai des Tilleuls', '94990', 'Beaurivage',
            'bureau@roller.example', 'Tristan Aubry')
    RETURNING id)
INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at, submitted_by,
    submitted_at, examined_at, decided_at, published_at, status_before, decision_reason, site_id, first_date, last_date,
    family_code, discipline_code, age_band, gender, how_to_join, contact_telephone, contact_email, correspondent_name,
    correspondent_email)
SELECT r.campaign_id, club.id, r.status, split_part(r.number, '_', 1) || '_' || (99000000 + club.id), r.step, r.created_by,
       r.saved_at, r.submitted_by, r.submitted_at, r.examined_at, r.decided_at, r.published_at, r.status_before,
       r.decision_reason, r.site_id, r.first_date, r.last_date, r.family_code, r.discipline_code, r.age_band, r.gender,
       r.how_to_join, r.contact_telephone, 'contact@club.example', 'Le bureau', 'contact@club.example'
  FROM club, (SELECT * FROM seasonal.slot_request WHERE status = 'REFUSED' AND campaign_id = (
                  SELECT id FROM seasonal.campaign WHERE closes_at < now() ORDER BY closes_at DESC LIMIT 1)
               ORDER BY id LIMIT 1) r;

-- They were reminded a while ago; one had answered meanwhile.
WITH reminder AS (
    INSERT INTO seasonal.campaign_reminder (campaign_id, action_key, sent_at, sent_by)
    SELECT c.id, gen_random_uuid(), greatest(c.opens_at, now() - interval '6 days'), 'agent@demo.example'
      FROM seasonal.campaign c WHERE c.opens_at <= now() AND c.closes_at > now() RETURNING id, sent_at)
INSERT INTO seasonal.campaign_reminder_club (reminder_id, organisation_id, slots, done_at, told)
SELECT r.id, o.id, 1, r.sent_at, o.id > 14 FROM reminder r, accounts.organisation o WHERE o.id = 3 OR o.id > 14;
