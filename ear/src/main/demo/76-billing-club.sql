-- The club of the demo's correspondent has an invoice: what it paid in advance settled most of it, the rest waits to be paid online.
DO $$
DECLARE
    club  bigint;
    slot  bigint;
    doc   bigint := nextval('billing.invoice_id_seq');
    move  bigint;
    day   date := current_date - 18;
    cents bigint := 62700;
BEGIN
    SELECT id INTO club FROM billing.payer WHERE organisation_id = 1;
    INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit, unit_price_cents, vat_rate,
                              amount_cents, vat_cents, period_start, period_end, due_on, created_at)
    VALUES (club, 'SPORT_SLOTS', 'demo.slot:1', 'T1', 'Créneau hebdomadaire, gymnase des Tilleuls, trimestre 1',
            jsonb_build_array(jsonb_build_object('label', 'Grille des équipements sportifs', 'detail', 'Gymnase, association, heures pleines : 9,50 € l’heure'),
                              jsonb_build_object('label', 'Heures du trimestre', 'detail', '66 heures', 'amountCents', cents)),
            66, 'heure', 950, 0, cents, 0, day - 5, day + 85, day, now() - interval '20 days')
    RETURNING id INTO slot;
    INSERT INTO billing.account (kind, payer_id, service_code) VALUES ('WALLET', club, 'SPORT_SLOTS') ON CONFLICT DO NOTHING;
    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
    VALUES (day + time '09:30', day, 'INVOICE', 'invoice:' || doc, 2) RETURNING id INTO move;
    INSERT INTO billing.posting (entry_id, position, account_id, cents)
    SELECT move, 0, id, -cents FROM billing.account WHERE kind = 'WALLET' AND payer_id = club AND service_code = 'SPORT_SLOTS'
    UNION ALL SELECT move, 1, id, cents FROM billing.account WHERE kind = 'REVENUE' AND service_code = 'SPORT_SLOTS';
    INSERT INTO billing.invoice_line (line_id, invoice_id, position) VALUES (slot, doc, 1);
    INSERT INTO billing.invoice_part (invoice_id, service_code, payer_id, due_on, cents, vat_cents)
    VALUES (doc, 'SPORT_SLOTS', club, day + 30, cents, 0);
    INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at)
    VALUES (slot, 'DEBITED', move, day, day + time '09:30');
    INSERT INTO billing.number_series AS s (series, year, last) VALUES ('F', extract(year FROM day), 1)
        ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1;
    INSERT INTO billing.invoice (id, kind, series, year, number, payer_id, issued_on, issued_at, issued_by, due_on, period_start, period_end,
                                 lines, total_cents, vat_cents, entry_id, token, payer_name, registration, street, postcode, town, country)
    SELECT doc, 'INVOICE', 'F', extract(year FROM day), (SELECT last FROM billing.number_series WHERE series = 'F' AND year = extract(year FROM day)),
           club, day, day + time '09:30', 'regisseur@demo.example', day + 30, day - 5, day + 85, 1, cents, 0, move,
           replace(gen_random_uuid()::text, '-', ''), name, coalesce(rna, siren, court_reference), head_office_street, head_office_postcode,
           head_office_town, 'FR'
      FROM accounts.organisation WHERE id = 1;
END $$;
