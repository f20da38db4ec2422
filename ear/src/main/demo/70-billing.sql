-- Money: families with wallets for meals and after-school care, one of them in debt, and clubs that are charged by term.
INSERT INTO billing.payer (person_id) SELECT id FROM accounts.person WHERE id IN (3, 7, 9, 13, 20) ORDER BY id;
INSERT INTO billing.payer (organisation_id) SELECT id FROM accounts.organisation WHERE id IN (1, 2, 4, 8) ORDER BY id;
INSERT INTO billing.payer_address (payer_id, street, postcode, town)
SELECT y.id, d.street, '99100', 'Beaurivage'
  FROM (VALUES (3, '14 rue des Acacias'), (7, '2 impasse du Lavoir'), (9, '31 avenue de la Gare')) d(person_id, street)
  JOIN billing.payer y ON y.person_id = d.person_id;
INSERT INTO billing.bank_account (payer_id, iban, holder, changed_at)
SELECT id, 'FR1420041010050500013M02606', 'SOPHIE MARCHAND', now() - interval '60 days' FROM billing.payer WHERE person_id = 3;
UPDATE billing.service SET overdraft_cents = 2000 WHERE code IN ('RESTAURATION', 'PERISCOLAIRE');
UPDATE billing.service SET product_code = 'CRS', budget_nature = '70631', budget_function = '411', vat_rate = 0 WHERE code = 'SPORT_SLOTS';

-- A meal each school day, and after-school care on Mondays, Tuesdays and Thursdays, four weeks back and two ahead.
INSERT INTO billing.line (payer_id, service_code, reference, key, label, beneficiary, explanation, quantity, unit, unit_price_cents,
                          vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, created_at)
SELECT y.id, d.service, 'demo.activity:' || d.child_id || '/' || d.service, day::date::text, d.label, d.child,
       jsonb_build_array(jsonb_build_object('label', 'Quotient familial', 'detail', d.quotient),
                         jsonb_build_object('label', 'Tarif', 'detail', d.tariff, 'amountCents', d.cents)),
       1, d.unit, d.cents, 0, d.cents, 0, day::date, day::date + 1, day::date, now() - interval '40 days'
  FROM (VALUES (3, 1, 'Léna Marchand', 'RESTAURATION', 'Repas', 'repas', 312, 'QF 780, tranche C', 'Grille de la restauration, tranche C'),
               (3, 1, 'Léna Marchand', 'PERISCOLAIRE', 'Accueil du soir', 'séance', 240, 'QF 780, tranche C', 'Grille périscolaire, tranche C'),
               (7, 2, 'Matteo Ferrari', 'RESTAURATION', 'Repas', 'repas', 455, 'QF 1 350, tranche E', 'Grille de la restauration, tranche E'),
               (9, 3, 'Jules Aubry', 'RESTAURATION', 'Repas', 'repas', 98, 'QF 310, tranche A', 'Grille de la restauration, tranche A'),
               (13, 4, 'Nour Benali', 'PERISCOLAIRE', 'Accueil du soir', 'séance', 180, 'QF 560, tranche B', 'Grille périscolaire, tranche B'))
       d(person_id, child_id, child, service, label, unit, cents, quotient, tariff)
  JOIN billing.payer y ON y.person_id = d.person_id
 CROSS JOIN generate_series(current_date - 28, current_date + 14, interval '1 day') day
 WHERE extract(isodow FROM day) IN (1, 2, 4) OR d.service = 'RESTAURATION' AND extract(isodow FROM day) = 5;

-- Two clubs pay for their slots by term, used or not.
INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit, unit_price_cents, vat_rate,
                          amount_cents, vat_cents, period_start, period_end, due_on, created_at)
SELECT y.id, 'SPORT_SLOTS', 'demo.slot:' || d.organisation_id, 'T' || term, 'Créneau hebdomadaire, ' || d.hall || ', trimestre ' || term,
       jsonb_build_array(jsonb_build_object('label', 'Grille des équipements sportifs', 'detail', 'Gymnase, association, heures pleines : 9,50 € l’heure'),
                         jsonb_build_object('label', 'Heures du trimestre', 'detail', d.hours || ' heures', 'amountCents', d.hours * 950)),
       d.hours, 'heure', 950, 0, d.hours * 950, 0, (current_date - 30 + 90 * (term - 1)), current_date - 30 + 90 * term,
       current_date - 30 + 90 * (term - 1), now() - interval '30 days'
  FROM (VALUES (4, 'gymnase du Port', 24), (8, 'gymnase du Belvédère', 18)) d(organisation_id, hall, hours)
  JOIN billing.payer y ON y.organisation_id = d.organisation_id
 CROSS JOIN generate_series(1, 3) term;

-- What the families have paid, and where the money is.
INSERT INTO billing.account (kind, payer_id, service_code)
SELECT DISTINCT 'WALLET', payer_id, service_code FROM billing.line WHERE service_code <> 'SPORT_SLOTS' ORDER BY 2, 3;
INSERT INTO billing.account (kind, service_code) VALUES ('REVENUE', 'RESTAURATION'), ('REVENUE', 'PERISCOLAIRE'), ('ONLINE', NULL), ('CASH', NULL);

WITH paid AS (
    SELECT row_number() OVER (ORDER BY d.person_id, d.service) AS number, a.id AS wallet, m.id AS means, d.cents, current_date - d.days AS day
      FROM (VALUES (3, 'RESTAURATION', 'ONLINE', 8000, 26), (3, 'PERISCOLAIRE', 'ONLINE', 5000, 26),
                   (7, 'RESTAURATION', 'CASH', 4000, 25), (13, 'PERISCOLAIRE', 'CASH', 2500, 20)) d(person_id, service, means, cents, days)
      JOIN billing.payer y ON y.person_id = d.person_id
      JOIN billing.account a ON a.kind = 'WALLET' AND a.payer_id = y.id AND a.service_code = d.service
      JOIN billing.account m ON m.kind = d.means),
booked AS (
    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
    SELECT day + time '10:00', day, 'PAYMENT', 'demo.payment:' || number, 2 FROM paid RETURNING id, reference)
INSERT INTO billing.posting (entry_id, position, account_id, cents)
SELECT b.id, side.position, side.account, side.cents
  FROM booked b JOIN paid p ON b.reference = 'demo.payment:' || p.number
 CROSS JOIN LATERAL (VALUES (0, p.means, -p.cents::bigint), (1, p.wallet, p.cents::bigint)) side(position, account, cents);

-- What was used until yesterday was debited on its day.
WITH due AS (
    SELECT l.*, w.id AS wallet, r.id AS revenue
      FROM billing.line l
      JOIN billing.account w ON w.kind = 'WALLET' AND w.payer_id = l.payer_id AND w.service_code = l.service_code
      JOIN billing.account r ON r.kind = 'REVENUE' AND r.service_code = l.service_code
     WHERE l.due_on < current_date),
booked AS (
    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
    SELECT due_on + time '23:00', due_on, 'DEBIT', 'line:' || id, 2 FROM due ORDER BY due_on, id RETURNING id, reference),
posted AS (
    INSERT INTO billing.posting (entry_id, position, account_id, cents)
    SELECT b.id, side.position, side.account, side.cents
      FROM booked b JOIN due d ON b.reference = 'line:' || d.id
     CROSS JOIN LATERAL (VALUES (0, d.wallet, -d.amount_cents), (1, d.revenue, d.amount_cents)) side(position, account, cents))
INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at)
SELECT d.id, 'DEBITED', b.id, d.due_on, d.due_on + time '23:00' FROM booked b JOIN due d ON b.reference = 'line:' || d.id;
