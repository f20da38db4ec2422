-- The public treasury: what the city is called there, and how debtors are addressed.
UPDATE billing.treasury_settings
   SET siret = '21990001200002', post_code = '099001', post_name = 'SGC de Beaurivage', collectivity_code = '120', budget_code = '00',
       budget_name = 'Ville de Beaurivage', issuer = 'Ville de Beaurivage', account_holder = 'Régie de la ville de Beaurivage',
       account_iban = 'FR7610071750000000100000177', account_bic = 'TRPUFRP1';
INSERT INTO billing.treasury_debtor (payer_id, title)
SELECT id, CASE person_id WHEN 3 THEN 'MRS' ELSE 'MR' END FROM billing.payer WHERE person_id IN (3, 7);
