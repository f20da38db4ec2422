-- Accounts of the demo city: agents, clubs and the people who act for them. All of them are invented; the password of each is
-- palestre-demo. Camille Roussel (deux.clubs@demo.example) acts for two clubs.
INSERT INTO accounts.person (id, email, given_name, family_name, telephone, language, confirmed_at) VALUES
    (1, 'admin@demo.example', 'Hélène', 'Vasseur', '+33199000101', 'fr', now() - interval '300 days'),
    (2, 'agent@demo.example', 'Karim', 'Belkacem', '+33199000102', 'fr', now() - interval '300 days'),
    (3, 'club@demo.example', 'Sophie', 'Marchand', '+33199000103', 'fr', now() - interval '300 days'),
    (4, 'agent.nord@demo.example', 'Yannick', 'Le Goff', '+33199000104', 'fr', now() - interval '300 days'),
    (5, 'auditeur@demo.example', 'Mireille', 'Castaing', '+33199000105', 'fr', now() - interval '300 days'),
    (6, 'bernard.delcourt@demo.example', 'Bernard', 'Delcourt', '+33199000106', 'fr', now() - interval '300 days'),
    (7, 'ines.ferrari@demo.example', 'Inès', 'Ferrari', '+33199000107', 'fr', now() - interval '300 days'),
    (8, 'thomas.nguyen@demo.example', 'Thomas', 'Nguyen', '+33199000108', 'fr', now() - interval '300 days'),
    (9, 'claire.aubry@demo.example', 'Claire', 'Aubry', '+33199000109', 'fr', now() - interval '300 days'),
    (10, 'mamadou.diallo@demo.example', 'Mamadou', 'Diallo', '+33199000110', 'fr', now() - interval '300 days'),
    (11, 'lucie.perrin@demo.example', 'Lucie', 'Perrin', '+33199000111', 'fr', now() - interval '300 days'),
    (12, 'antoine.lemaire@demo.example', 'Antoine', 'Lemaire', '+33199000112', 'fr', now() - interval '300 days'),
    (13, 'fatima.benali@demo.example', 'Fatima', 'Benali', '+33199000113', 'fr', now() - interval '300 days'),
    (14, 'julien.rossignol@demo.example', 'Julien', 'Rossignol', '+33199000114', 'fr', now() - interval '300 days'),
    (15, 'nathalie.kessler@demo.example', 'Nathalie', 'Kessler', '+33199000115', 'fr', now() - interval '300 days'),
    (16, 'eloise.garnier@demo.example', 'Éloïse', 'Garnier', '+33199000116', 'fr', now() - interval '300 days'),
    (17, 'pierre.olivier@demo.example', 'Pierre', 'Olivier', '+33199000117', 'fr', now() - interval '300 days'),
    (18, 'samira.haddad@demo.example', 'Samira', 'Haddad', '+33199000118', 'fr', now() - interval '300 days'),
    (19, 'gael.morvan@demo.example', 'Gaël', 'Morvan', '+33199000119', 'fr', now() - interval '300 days'),
    (20, 'deux.clubs@demo.example', 'Camille', 'Roussel', '+33199000120', 'fr', now() - interval '300 days'),
    (21, 'odile.chauvet@demo.example', 'Odile', 'Chauvet', '+33199000121', 'fr', now() - interval '300 days'),
    (22, 'regisseur@demo.example', 'Solange', 'Maréchal', '+33199000122', 'fr', now() - interval '300 days'),
    (23, 'caisse@demo.example', 'Damien', 'Oliveira', '+33199000123', 'fr', now() - interval '300 days');

INSERT INTO accounts.credential (person_id, password_hash, changed_at)
SELECT id, '$2a$10$pZSCljHzQ9c8VM3TBUvekuh4a540ZWrJMG0ReyeOKl5o98FJQYWgy', now() - interval '300 days' FROM accounts.person;

INSERT INTO accounts.agent (person_id, whole_city) VALUES (1, true), (2, true), (4, false), (5, true), (22, true), (23, true);
INSERT INTO accounts.agent_role (person_id, role) VALUES
    (1, 'ADMINISTRATOR'), (2, 'BOOKING_OFFICE'), (4, 'BOOKING_OFFICE'), (5, 'AUDITOR'), (22, 'TREASURER'), (22, 'CASHIER'), (23, 'CASHIER');
-- Yannick Le Goff keeps the plannings of two districts only.
INSERT INTO accounts.agent_district (person_id, district_code) VALUES (4, '03'), (4, '04');

INSERT INTO accounts.organisation (id, name, rna, siren, court_reference, head_office_street, head_office_postcode, head_office_town,
                                   head_office_email, telephone, president, created_at) VALUES
    (1, 'Beaurivage Handball Club', 'W991000101', NULL, NULL, '12 rue des Tilleuls', '99100', 'Beaurivage',
     'contact@beaurivage-handball.example', '+33199000501', 'Bernard Delcourt', now() - interval '290 days'),
    (2, 'Étoile de Beaurivage Basket', 'W991000214', NULL, NULL, '3 place du Marché', '99100', 'Beaurivage',
     'secretariat@etoile-basket.example', '+33199000502', 'Inès Ferrari', now() - interval '290 days'),
    (3, 'Judo Club des Quais', 'W991000377', NULL, NULL, '27 quai des Mariniers', '99100', 'Beaurivage',
     'bureau@judo-des-quais.example', '+33199000503', 'Thomas Nguyen', now() - interval '290 days'),
    (4, 'Volley Beaurivage Association', NULL, '900123456', NULL, '8 allée du Stade', '99100', 'Beaurivage',
     'contact@volley-beaurivage.example', '+33199000504', 'Claire Aubry', now() - interval '290 days'),
    (5, 'Football Club de la Rive Gauche', 'W991000452', NULL, NULL, '41 boulevard de la Rive', '99100', 'Beaurivage',
     'fcrg@fc-rive-gauche.example', '+33199000505', 'Mamadou Diallo', now() - interval '290 days'),
    (6, 'Cercle d’escrime Sainte-Anne', 'W991000518', NULL, NULL, '5 rue Sainte-Anne', '99100', 'Beaurivage',
     'escrime@cercle-sainte-anne.example', '+33199000506', 'Lucie Perrin', now() - interval '290 days'),
    (7, 'Gymnastique Volontaire du Faubourg', 'W991000623', NULL, NULL, '19 rue du Faubourg', '99100', 'Beaurivage',
     'gv@gv-faubourg.example', '+33199000507', 'Odile Chauvet', now() - interval '290 days'),
    (8, 'Badminton Club du Belvédère', NULL, '900234568', NULL, '2 montée du Belvédère', '99100', 'Beaurivage',
     'contact@bad-belvedere.example', '+33199000508', 'Fatima Benali', now() - interval '290 days'),
    (9, 'Tennis de table des Ateliers', 'W991000731', NULL, NULL, '64 rue des Ateliers', '99100', 'Beaurivage',
     'ping@tt-ateliers.example', '+33199000509', 'Julien Rossignol', now() - interval '290 days'),
    (10, 'Société sportive alsacienne de Beaurivage', NULL, NULL, 'Strasbourg, volume 92, folio 147', '7 rue de la Petite Gare', '99100', 'Beaurivage',
     'bureau@ssa-beaurivage.example', '+33199000510', 'Nathalie Kessler', now() - interval '290 days'),
    (11, 'Danse et Compagnie', 'W991000846', NULL, NULL, '30 rue du Théâtre', '99100', 'Beaurivage',
     'danse@danse-compagnie.example', '+33199000511', 'Éloïse Garnier', now() - interval '290 days'),
    (12, 'Athlétic Club de Beaurivage', 'W991000959', NULL, NULL, '1 avenue du Stade nautique', '99100', 'Beaurivage',
     'acb@athletic-beaurivage.example', '+33199000512', 'Pierre Olivier', now() - interval '290 days'),
    (13, 'Boxe éducative des Glacis', 'W991001062', NULL, NULL, '15 chemin des Glacis', '99100', 'Beaurivage',
     'boxe@boxe-glacis.example', '+33199000513', 'Samira Haddad', now() - interval '290 days'),
    (14, 'Handisport Beaurivage', NULL, '900345679', NULL, '9 rue des Lavandières', '99100', 'Beaurivage',
     'contact@handisport-beaurivage.example', '+33199000514', 'Gaël Morvan', now() - interval '290 days');

INSERT INTO accounts.delegation (id, organisation_id, email, person_id, kind, invited_at, accepted_at)
SELECT row_number() OVER (), d.organisation_id, p.email, p.id, d.kind, now() - interval '289 days', now() - interval '288 days'
  FROM (VALUES
    (1, 6, 'LEGAL_REPRESENTATIVE'),
    (1, 3, 'CORRESPONDENT'),
    (2, 7, 'LEGAL_REPRESENTATIVE'),
    (2, 20, 'CORRESPONDENT'),
    (3, 8, 'LEGAL_REPRESENTATIVE'),
    (3, 8, 'CORRESPONDENT'),
    (4, 9, 'LEGAL_REPRESENTATIVE'),
    (4, 20, 'CORRESPONDENT'),
    (5, 10, 'LEGAL_REPRESENTATIVE'),
    (5, 10, 'CORRESPONDENT'),
    (6, 11, 'LEGAL_REPRESENTATIVE'),
    (6, 11, 'CORRESPONDENT'),
    (7, 21, 'LEGAL_REPRESENTATIVE'),
    (7, 12, 'CORRESPONDENT'),
    (8, 13, 'LEGAL_REPRESENTATIVE'),
    (8, 13, 'CORRESPONDENT'),
    (9, 14, 'LEGAL_REPRESENTATIVE'),
    (9, 14, 'CORRESPONDENT'),
    (10, 15, 'LEGAL_REPRESENTATIVE'),
    (10, 15, 'CORRESPONDENT'),
    (11, 16, 'LEGAL_REPRESENTATIVE'),
    (11, 16, 'CORRESPONDENT'),
    (12, 17, 'LEGAL_REPRESENTATIVE'),
    (12, 17, 'CORRESPONDENT'),
    (13, 18, 'LEGAL_REPRESENTATIVE'),
    (13, 18, 'CORRESPONDENT'),
    (14, 19, 'LEGAL_REPRESENTATIVE'),
    (14, 19, 'CORRESPONDENT'),
    (1, 7, 'DELEGATE')) AS d(organisation_id, person_id, kind)
  JOIN accounts.person p ON p.id = d.person_id;
