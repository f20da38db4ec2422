-- A city as large as Paris, beside the demo's: clubs, each with a delegate who signs in, and sites with areas of one unit.
-- Settings: bench.clubs, bench.sites; six areas at each site.
INSERT INTO accounts.person (id, email, given_name, family_name, confirmed_at)
SELECT 1000000 + n, 'mesure-' || n || '@demo.example', 'Déléguée', 'Mesure ' || n, now()
FROM generate_series(1, current_setting('bench.clubs')::int) n;

-- the demo's own hash: the password that everybody knows
INSERT INTO accounts.credential (person_id, password_hash)
SELECT 1000000 + n, c.password_hash FROM generate_series(1, current_setting('bench.clubs')::int) n, accounts.credential c
WHERE c.person_id = 3;

INSERT INTO accounts.organisation (id, name, rna, head_office_street, head_office_postcode, head_office_town, head_office_email, president)
SELECT 1000000 + n, 'Club de mesure ' || n, 'W99' || (2000000 + n), n || ' rue de la Mesure', '99100', 'Beaurivage',
       'siege-' || n || '@mesure.example', 'Présidente Mesure'
FROM generate_series(1, current_setting('bench.clubs')::int) n;

INSERT INTO accounts.delegation (id, organisation_id, email, person_id, kind, accepted_at)
SELECT 1000000 + n, 1000000 + n, 'mesure-' || n || '@demo.example', 1000000 + n, 'CORRESPONDENT', now()
FROM generate_series(1, current_setting('bench.clubs')::int) n;

INSERT INTO facilities.site (id, name, kind, street, postal_code, town, district_code)
SELECT 1000000 + n, 'Gymnase de mesure ' || n, 'GYMNASIUM', n || ' avenue de la Mesure', '99100', 'Beaurivage', d.code
FROM generate_series(1, current_setting('bench.sites')::int) n
JOIN (SELECT code, row_number() OVER (ORDER BY code) AS i, count(*) OVER () AS districts FROM facilities.district) d
     ON d.i = 1 + n % d.districts;

-- area and unit of the same number: 1000000 + 10 × site + place at the site
INSERT INTO facilities.area (id, site_id, name, position)
SELECT 1000000 + n * 10 + a, 1000000 + n, 'Salle ' || a, a
FROM generate_series(1, current_setting('bench.sites')::int) n, generate_series(1, 6) a;
INSERT INTO facilities.unit (id, site_id, name)
SELECT 1000000 + n * 10 + a, 1000000 + n, 'Salle ' || a
FROM generate_series(1, current_setting('bench.sites')::int) n, generate_series(1, 6) a;
INSERT INTO facilities.area_unit (area_id, unit_id, site_id)
SELECT a.id, a.id, a.site_id FROM facilities.area a WHERE a.id > 1000000;
INSERT INTO facilities.area_discipline (area_id, discipline_code)
SELECT a.id, d.code FROM facilities.area a, facilities.discipline d
WHERE a.id > 1000000 AND d.code IN ('JUDO', 'BASKETBALL', 'HANDBALL');

