-- Refunds: one that waits for an answer, one that was refused, one that is accepted and waits for its transfer.
UPDATE billing.wallet_rule SET warn_below_cents = 1000 WHERE service_code = 'PERISCOLAIRE';
INSERT INTO billing.wallet_rule (service_code, warn_below_cents) VALUES ('RESTAURATION', 1000) ON CONFLICT DO NOTHING;

INSERT INTO billing.refund (payer_id, service_code, cents, state, iban, holder, comment, requested_by, requested_at, decided_by, decided_at, reason)
SELECT y.id, d.service, d.cents, d.state, b.iban, b.holder, d.comment, 3, now() - d.days * interval '1 day',
       d.decided_by, CASE WHEN d.decided_by IS NOT NULL THEN now() - (d.days - 1) * interval '1 day' END, d.reason
  FROM (VALUES ('RESTAURATION', 6000, 'REFUSED', 'Trop versé en début d’année', 12, 'regisseur@demo.example', 'Les repas réservés jusqu’à la fin du mois coûtent davantage.'),
               ('RESTAURATION', 1000, 'REQUESTED', 'Nous déménageons', 1, NULL, NULL)) d(service, cents, state, comment, days, decided_by, reason)
  JOIN billing.payer y ON y.person_id = 3
  JOIN billing.bank_account b ON b.payer_id = y.id;

INSERT INTO billing.account (kind) VALUES ('REFUND_DUE') ON CONFLICT DO NOTHING;
WITH booked AS (
    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
    VALUES (now(), current_date, 'REFUND', 'demo.refund:1', 2) RETURNING id),
accounts AS (
    SELECT w.id AS wallet, d.id AS due, y.id AS payer
      FROM billing.payer y
      JOIN billing.account w ON w.kind = 'WALLET' AND w.payer_id = y.id AND w.service_code = 'PERISCOLAIRE'
      JOIN billing.account d ON d.kind = 'REFUND_DUE' AND d.payer_id IS NULL AND d.service_code IS NULL AND d.office IS NULL
     WHERE y.person_id = 3),
posted AS (
    INSERT INTO billing.posting (entry_id, position, account_id, cents)
    SELECT b.id, side.position, side.account, side.cents
      FROM booked b CROSS JOIN accounts a
     CROSS JOIN LATERAL (VALUES (0, a.wallet, -500::bigint), (1, a.due, 500::bigint)) side(position, account, cents))
INSERT INTO billing.refund (payer_id, service_code, cents, state, iban, holder, requested_by, requested_at, decided_by, decided_at, entry_id)
SELECT a.payer, 'PERISCOLAIRE', 500, 'ACCEPTED', c.iban, c.holder, 3, now() - interval '4 days', 'regisseur@demo.example', now(), b.id
  FROM accounts a CROSS JOIN booked b JOIN billing.bank_account c ON c.payer_id = a.payer;
