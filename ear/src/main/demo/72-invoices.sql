-- The clubs' first term was invoiced four weeks ago, by a run: one has paid, the other one only a part.
INSERT INTO billing.invoice_run (name, services, due_until, payable_by, last_line, prepared_at, prepared_by, started_at, started_by)
SELECT 'Créneaux, premier trimestre', ARRAY['SPORT_SLOTS'], current_date - 28, current_date - 12, max(id), now() - interval '28 days', 'regisseur@demo.example',
       now() - interval '28 days', 'regisseur@demo.example' FROM billing.line;
INSERT INTO billing.invoice_run_payer (run_id, payer_id, lines, charged_cents, credited_cents)
SELECT r.id, l.payer_id, count(*), sum(l.amount_cents), 0
  FROM billing.invoice_run r JOIN billing.line l ON l.service_code = 'SPORT_SLOTS' AND l.due_on <= r.due_until AND l.reference LIKE 'demo.slot:%'
 GROUP BY r.id, l.payer_id;
INSERT INTO billing.account (kind, payer_id, service_code)
SELECT 'WALLET', payer_id, 'SPORT_SLOTS' FROM billing.invoice_run_payer ORDER BY payer_id ON CONFLICT DO NOTHING;
INSERT INTO billing.account (kind, service_code) VALUES ('REVENUE', 'SPORT_SLOTS'), ('ONLINE', NULL) ON CONFLICT DO NOTHING;

DO $$
DECLARE
    one  record;
    doc  bigint;
    move bigint;
    day  date := current_date - 28;
BEGIN
    FOR one IN SELECT y.*, o.name, coalesce(o.rna, o.siren, o.court_reference) AS registration, o.head_office_street, o.head_office_postcode,
                      o.head_office_town, row_number() OVER (ORDER BY y.payer_id) AS number
                 FROM billing.invoice_run_payer y JOIN billing.payer p ON p.id = y.payer_id
                 JOIN accounts.organisation o ON o.id = p.organisation_id ORDER BY y.payer_id LOOP
        doc := nextval('billing.invoice_id_seq');
        INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
        VALUES (day + time '09:00', day, 'INVOICE', 'invoice:' || doc, 2) RETURNING id INTO move;
        INSERT INTO billing.posting (entry_id, position, account_id, cents)
        SELECT move, 0, id, -one.charged_cents FROM billing.account WHERE kind = 'WALLET' AND payer_id = one.payer_id AND service_code = 'SPORT_SLOTS'
        UNION ALL SELECT move, 1, id, one.charged_cents FROM billing.account WHERE kind = 'REVENUE' AND service_code = 'SPORT_SLOTS';
        INSERT INTO billing.invoice_line (line_id, invoice_id, position)
        SELECT id, doc, row_number() OVER (ORDER BY id) FROM billing.line
         WHERE payer_id = one.payer_id AND service_code = 'SPORT_SLOTS' AND due_on <= day AND reference LIKE 'demo.slot:%';
        INSERT INTO billing.invoice_part (invoice_id, service_code, payer_id, due_on, cents, vat_cents)
        VALUES (doc, 'SPORT_SLOTS', one.payer_id, day + 16, one.charged_cents, 0);
        INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at)
        SELECT line_id, 'DEBITED', move, day, day + time '09:00' FROM billing.invoice_line WHERE invoice_id = doc;
        INSERT INTO billing.number_series AS s (series, year, last) VALUES ('F', extract(year FROM day), 1)
            ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1;
        INSERT INTO billing.invoice (id, kind, series, year, number, payer_id, run_id, issued_on, issued_at, issued_by, due_on, period_start, period_end,
                                     lines, total_cents, vat_cents, entry_id, token, payer_name, registration, street, postcode, town, country)
        SELECT doc, 'INVOICE', 'F', extract(year FROM day), (SELECT last FROM billing.number_series WHERE series = 'F' AND year = extract(year FROM day)),
               one.payer_id, one.run_id, day, day + time '09:00', 'regisseur@demo.example', day + 16, min(l.period_start), max(l.period_end),
               one.lines, one.charged_cents, 0, move, replace(gen_random_uuid()::text, '-', ''), one.name, one.registration,
               one.head_office_street, one.head_office_postcode, one.head_office_town, 'FR'
          FROM billing.invoice_line n JOIN billing.line l ON l.id = n.line_id WHERE n.invoice_id = doc;
        INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
        VALUES (day + 6 + time '11:00', day + 6, 'PAYMENT', 'demo.payment:invoice-' || one.number, 2) RETURNING id INTO move;
        INSERT INTO billing.posting (entry_id, position, account_id, cents)
        SELECT move, 0, id, -(CASE one.number WHEN 1 THEN 10000 ELSE one.charged_cents END) FROM billing.account WHERE kind = 'ONLINE' AND payer_id IS NULL AND office IS NULL
        UNION ALL SELECT move, 1, id, CASE one.number WHEN 1 THEN 10000 ELSE one.charged_cents END FROM billing.account
                   WHERE kind = 'WALLET' AND payer_id = one.payer_id AND service_code = 'SPORT_SLOTS';
    END LOOP;
    INSERT INTO billing.invoice_reminder (invoice_id, step, sent_on, sent_at, late_cents)
    SELECT invoice_id, 1, current_date - 5, now() - interval '5 days', late_cents FROM billing.late_invoices(current_date - 5);
END $$;
