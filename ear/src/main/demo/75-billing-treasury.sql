-- The public treasury: what the city is called there, and how debtors are addressed.
UPDATE billing.treasury_settings
   SET siret = '21990001200002', post_code = '099001', post_name = 'SGC de Beaurivage', collectivity_code = '120', budget_code = '00',
       budget_name = 'Ville de Beaurivage', issuer = 'Ville de Beaurivage', account_holder = 'Régie de la ville de Beaurivage',
       account_iban = 'FR7610071750000000100000177', account_bic = 'TRPUFRP1';
INSERT INTO billing.treasury_debtor (payer_id, title)
SELECT id, CASE person_id WHEN 3 THEN 'MRS' ELSE 'MR' END FROM billing.payer WHERE person_id IN (3, 7);

-- Two clubs have not paid what they were invoiced for a hall last term.
INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit, unit_price_cents, vat_rate,
                          amount_cents, vat_cents, period_start, period_end, due_on, created_at)
SELECT y.id, 'SPORT_SLOTS', 'demo.hall:' || d.organisation_id, 'T0', 'Salle polyvalente, trimestre passé',
       jsonb_build_array(jsonb_build_object('label', 'Heures du trimestre', 'detail', d.hours || ' heures', 'amountCents', d.hours * 950)),
       d.hours, 'heure', 950, 0, d.hours * 950, 0, current_date - 160, current_date - 70, current_date - 70, now() - interval '70 days'
  FROM (VALUES (1, 12), (2, 31)) d(organisation_id, hours) JOIN billing.payer y ON y.organisation_id = d.organisation_id;
INSERT INTO billing.account (kind, payer_id, service_code)
SELECT 'WALLET', payer_id, service_code FROM billing.line WHERE reference LIKE 'demo.hall:%' ON CONFLICT DO NOTHING;
INSERT INTO billing.account (kind, service_code) VALUES ('REVENUE', 'SPORT_SLOTS') ON CONFLICT DO NOTHING;
WITH charged AS (
    SELECT l.id, l.amount_cents, 'demo.invoice:' || l.id AS invoice, w.id AS wallet, r.id AS revenue
      FROM billing.line l
      JOIN billing.account w ON w.kind = 'WALLET' AND w.payer_id = l.payer_id AND w.service_code = l.service_code
      JOIN billing.account r ON r.kind = 'REVENUE' AND r.service_code = l.service_code
     WHERE l.reference LIKE 'demo.hall:%'),
booked AS (
    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
    SELECT now() - interval '65 days', current_date - 65, 'INVOICE', invoice, 2 FROM charged ORDER BY id RETURNING id, reference),
posted AS (
    INSERT INTO billing.posting (entry_id, position, account_id, cents)
    SELECT b.id, side.position, side.account, side.cents
      FROM booked b JOIN charged c ON c.invoice = b.reference
     CROSS JOIN LATERAL (VALUES (0, c.wallet, -c.amount_cents), (1, c.revenue, c.amount_cents)) side(position, account, cents))
INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at)
SELECT c.id, 'DEBITED', b.id, current_date - 65, now() - interval '65 days' FROM booked b JOIN charged c ON c.invoice = b.reference;
