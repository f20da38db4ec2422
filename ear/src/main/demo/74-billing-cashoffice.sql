-- Two cash offices of the demo city, with tills of the last days, receipts by all means, a cancelled one, a difference, a deposit of
-- cheques and a statement. The treasurer has a till open today.
INSERT INTO billing.cash_office (code, name, address, order_reference, cash_ceiling_cents, held_ceiling_cents, cash_payment_cents, float_cents,
                                 means, online, first_day) VALUES
    ('SPORT', 'Régie des sports et des familles', 'Hôtel de ville, 1 place de la République', 'Arrêté 2024-118', 30000, 200000, 30000, 30000,
     ARRAY['CASH', 'CHEQUE', 'CARD', 'VOUCHER'], true, greatest(current_date - 10, date_trunc('year', current_date - 2)::date)),
    ('PISC', 'Régie de la piscine des Flots', '8 quai des Flots', 'Arrêté 2024-121', 50000, NULL, 30000, 15000,
     ARRAY['CASH', 'CARD'], false, greatest(current_date - 10, date_trunc('year', current_date - 2)::date));
INSERT INTO billing.cash_office_member (office_id, person_id, function, starts_on, order_reference)
SELECT o.id, d.person_id, d.function, current_date - 400, 'Arrêté 2025-' || d.number
  FROM (VALUES ('SPORT', 22, 'TREASURER', 12), ('SPORT', 23, 'DEPUTY', 13), ('PISC', 22, 'TREASURER', 14)) d(code, person_id, function, number)
  JOIN billing.cash_office o ON o.code = d.code;
INSERT INTO billing.payer (person_id) VALUES (3), (7), (9), (13) ON CONFLICT DO NOTHING;
INSERT INTO billing.payer (organisation_id) VALUES (8) ON CONFLICT DO NOTHING;
INSERT INTO billing.account (kind, office)
SELECT kind, code FROM billing.cash_office CROSS JOIN unnest(ARRAY['CASH', 'CHEQUE', 'CARD', 'VOUCHER', 'DIFFERENCE']) kind;
INSERT INTO billing.account (kind) VALUES ('BANK') ON CONFLICT DO NOTHING;

-- A receipt of a person or a club, by one means.
CREATE FUNCTION pg_temp.take(of_till bigint, at_time time, who bigint, club bigint, service text, means text, amount bigint, handed bigint,
                             cheque text, issuer text, count integer) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    till    billing.till;
    office  billing.cash_office;
    payer   bigint;
    wallet  bigint;
    hands   bigint;
    booked  bigint;
    made    bigint := nextval('billing.receipt_id_seq');
    item    bigint;
    running bigint;
BEGIN
    SELECT * INTO till FROM billing.till WHERE id = of_till;
    SELECT * INTO office FROM billing.cash_office WHERE id = till.office_id;
    SELECT id INTO payer FROM billing.payer WHERE person_id = who OR organisation_id = club;
    INSERT INTO billing.account (kind, payer_id, service_code) VALUES ('WALLET', payer, service) ON CONFLICT DO NOTHING;
    SELECT id INTO wallet FROM billing.account a WHERE a.kind = 'WALLET' AND a.payer_id = payer AND a.service_code = service;
    SELECT id INTO hands FROM billing.account a WHERE a.kind = means AND a.office = office.code;
    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
    VALUES (till.opened_on + at_time, till.opened_on, 'PAYMENT', 'receipt:' || made, 2) RETURNING id INTO booked;
    INSERT INTO billing.posting (entry_id, position, account_id, cents) VALUES (booked, 0, hands, -amount), (booked, 1, wallet, amount);
    INSERT INTO billing.number_series AS s (series, year, last) VALUES ('Q' || office.code, extract(year FROM till.opened_on)::int, 1)
        ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING last INTO running;
    INSERT INTO billing.receipt (id, office_id, till_id, cashier_id, series, year, sequence, call_key, taken_on, taken_at, cents,
                                 tendered_cents, change_cents, entry_id)
    VALUES (made, office.id, till.id, till.cashier_id, 'Q' || office.code, extract(year FROM till.opened_on)::int, running, 'demo-' || made,
            till.opened_on, till.opened_on + at_time, amount, handed, coalesce(handed, amount) - amount, booked);
    INSERT INTO billing.receipt_line (receipt_id, position, payer_id, service_code, cents) VALUES (made, 0, payer, service, amount);
    INSERT INTO billing.receipt_means (receipt_id, position, kind, cents, cheque_number, bank, drawer, authorisation, issuer_code, pieces, face_cents)
    VALUES (made, 0, means, amount, cheque, CASE WHEN cheque IS NOT NULL THEN 'Crédit du Littoral' END,
            CASE WHEN cheque IS NOT NULL THEN (SELECT coalesce((SELECT name FROM accounts.organisation WHERE id = club),
                                                               (SELECT given_name || ' ' || family_name FROM accounts.person WHERE id = who))) END,
            CASE WHEN means = 'CARD' THEN lpad((made % 10000)::text, 4, '0') END, issuer, count, CASE WHEN count IS NOT NULL THEN amount / count END)
    RETURNING id INTO item;
    INSERT INTO billing.receipt_voucher (means_id, issuer_code, number)
    SELECT item, issuer, (made * 1000 + 100000 + n)::text FROM generate_series(1, count) n;
    RETURN made;
END $$;

DO $$
DECLARE
    sport  bigint := (SELECT id FROM billing.cash_office WHERE code = 'SPORT');
    old    bigint;
    recent bigint;
    today  bigint;
    wrong  bigint;
    entry  bigint;
    slip   bigint := nextval('billing.deposit_id_seq');
BEGIN
    INSERT INTO billing.till (office_id, cashier_id, opened_on, opened_at, float_cents)
    VALUES (sport, 23, current_date - 3, current_date - 3 + time '08:25', 10000) RETURNING id INTO old;
    PERFORM pg_temp.take(old, '08:40', 7, NULL, 'RESTAURATION', 'CASH', 4550, 5000, NULL, NULL, NULL);
    PERFORM pg_temp.take(old, '09:15', NULL, 8, 'SPORT_SLOTS', 'CHEQUE', 17100, NULL, '4471203', NULL, NULL);
    PERFORM pg_temp.take(old, '10:02', 13, NULL, 'PERISCOLAIRE', 'VOUCHER', 6000, NULL, NULL, 'CESU_EDENRED', 4);
    PERFORM pg_temp.take(old, '11:20', 9, NULL, 'RESTAURATION', 'CARD', 2500, NULL, NULL, NULL, NULL);
    wrong := pg_temp.take(old, '14:05', 3, NULL, 'RESTAURATION', 'CASH', 3000, 3000, NULL, NULL, NULL);
    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings, reverses)
    SELECT current_date - 3 + time '14:09', current_date - 3, 'PAYMENT_CANCELLED', 'receipt:' || wrong, 2, entry_id
      FROM billing.receipt WHERE id = wrong RETURNING id INTO entry;
    INSERT INTO billing.posting (entry_id, position, account_id, cents)
    SELECT entry, p.position, p.account_id, -p.cents FROM billing.posting p JOIN billing.receipt r ON r.entry_id = p.entry_id WHERE r.id = wrong;
    INSERT INTO billing.receipt_cancellation (receipt_id, cancelled_on, cancelled_at, cancelled_by, reason, entry_id)
    VALUES (wrong, current_date - 3, current_date - 3 + time '14:09', 23, 'Mauvais compte : le payeur voulait régler l’accueil du soir', entry);
    INSERT INTO billing.till_count VALUES (old, 5000, 1), (old, 2000, 3), (old, 1000, 2), (old, 500, 2), (old, 200, 2), (old, 50, 3);
    UPDATE billing.till SET closed_at = current_date - 3 + time '17:10', closed_by = 23, expected_cents = 14550, counted_cents = 14550 WHERE id = old;

    INSERT INTO billing.till (office_id, cashier_id, opened_on, opened_at, float_cents)
    VALUES (sport, 23, current_date - 1, current_date - 1 + time '08:27', 10000) RETURNING id INTO recent;
    PERFORM pg_temp.take(recent, '08:50', 3, NULL, 'PERISCOLAIRE', 'CASH', 2400, 5000, NULL, NULL, NULL);
    PERFORM pg_temp.take(recent, '09:45', 9, NULL, 'RESTAURATION', 'CHEQUE', 1960, NULL, '0098112', NULL, NULL);
    PERFORM pg_temp.take(recent, '10:30', 7, NULL, 'RESTAURATION', 'VOUCHER', 5000, NULL, NULL, 'ANCV', 5);
    INSERT INTO billing.till_count VALUES (recent, 5000, 1), (recent, 2000, 3), (recent, 500, 2), (recent, 200, 1), (recent, 100, 1);
    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
    VALUES (current_date - 1 + time '17:02', current_date - 1, 'COUNT_DIFFERENCE', 'till:' || recent, 2) RETURNING id INTO entry;
    INSERT INTO billing.posting (entry_id, position, account_id, cents)
    SELECT entry, d.position, a.id, d.cents
      FROM (VALUES (0, 'CASH', 100), (1, 'DIFFERENCE', -100)) d(position, kind, cents) JOIN billing.account a ON a.kind = d.kind AND a.office = 'SPORT';
    UPDATE billing.till SET closed_at = current_date - 1 + time '17:02', closed_by = 23, expected_cents = 12400, counted_cents = 12300,
           difference_entry = entry, comment = 'Une pièce de 1 € manque, sans doute une erreur de rendu' WHERE id = recent;

    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
    VALUES (current_date - 1 + time '17:20', current_date - 1, 'DEPOSIT', 'deposit:' || slip, 2) RETURNING id INTO entry;
    INSERT INTO billing.posting (entry_id, position, account_id, cents)
    SELECT entry, 0, id, -17100 FROM billing.account WHERE kind = 'BANK' AND office IS NULL
    UNION ALL SELECT entry, 1, id, 17100 FROM billing.account WHERE kind = 'CHEQUE' AND office = 'SPORT';
    INSERT INTO billing.number_series (series, year, last) VALUES ('RSPORT', extract(year FROM current_date - 1)::int, 1);
    INSERT INTO billing.deposit (id, office_id, series, year, sequence, kind, destination, cents, made_on, made_at, made_by, entry_id)
    VALUES (slip, sport, 'RSPORT', extract(year FROM current_date - 1)::int, 1, 'CHEQUE', 'BANK', 17100, current_date - 1,
            current_date - 1 + time '17:20', 22, entry);
    INSERT INTO billing.deposit_item (means_id, deposit_id) SELECT id, slip FROM billing.receipt_means WHERE cheque_number = '4471203';

    INSERT INTO billing.number_series (series, year, last) VALUES ('ESPORT', extract(year FROM current_date - 2)::int, 1);
    INSERT INTO billing.cash_statement (office_id, series, year, sequence, first_day, last_day, issued_on, issued_at, issued_by, cents)
    SELECT sport, 'ESPORT', extract(year FROM current_date - 2)::int, 1, o.first_day, current_date - 2, current_date - 1,
           current_date - 1 + time '08:05', 22,
           coalesce((SELECT sum(r.cents) FROM billing.receipt r
                      WHERE r.office_id = sport AND r.taken_on BETWEEN o.first_day AND current_date - 2
                        AND NOT EXISTS (SELECT FROM billing.receipt_cancellation c WHERE c.receipt_id = r.id)), 0)
         + coalesce((SELECT sum(-p.cents) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id JOIN billing.entry e ON e.id = p.entry_id
                      WHERE a.kind = 'ONLINE' AND e.kind = 'PAYMENT' AND e.booked_on BETWEEN o.first_day AND current_date - 2), 0)
      FROM billing.cash_office o WHERE o.id = sport;

    INSERT INTO billing.till (office_id, cashier_id, opened_on, opened_at, float_cents)
    VALUES (sport, 22, current_date, current_date + time '00:01', 10000) RETURNING id INTO today;
    PERFORM pg_temp.take(today, '00:02', 13, NULL, 'PERISCOLAIRE', 'CASH', 1800, 2000, NULL, NULL, NULL);
END $$;
