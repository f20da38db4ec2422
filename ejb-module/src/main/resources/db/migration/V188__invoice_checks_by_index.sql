-- The same check of an invoice as before, invoice by invoice and by index: a session plans it once, when the tables may still be
-- empty, and the plan has to be right when they hold the lines of many years.
CREATE OR REPLACE FUNCTION billing.require_true_invoice() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    wrong bigint;
BEGIN
    SELECT i.id INTO wrong
      FROM added i
     CROSS JOIN LATERAL (
           SELECT count(*) AS lines, sum(l.amount_cents) AS cents, sum(l.vat_cents) AS vat, min(l.payer_id) AS payer,
                  max(l.payer_id) AS other_payer, min(o.entry_id) AS entry, max(o.entry_id) AS other_entry, count(o.line_id) AS debited,
                  bool_or(l.amount_cents < 0) AS takes, bool_or(l.amount_cents >= 0) AS charges
             FROM billing.invoice_line n
             JOIN billing.line l ON l.id = n.line_id
             LEFT JOIN billing.line_outcome o ON o.line_id = n.line_id AND o.outcome = 'DEBITED' AND o.entry_id IS NOT NULL
            WHERE n.invoice_id = i.id) t
     CROSS JOIN LATERAL (
           SELECT sum(p.cents) AS cents, sum(p.vat_cents) AS vat, min(p.payer_id) AS payer, max(p.payer_id) AS other_payer,
                  min(p.due_on) AS due_on, max(p.due_on) AS other_due_on
             FROM billing.invoice_part p WHERE p.invoice_id = i.id) p
     WHERE (t.lines, t.debited, t.cents, t.vat, t.payer, t.other_payer, t.entry, t.other_entry, t.takes, t.charges)
               IS DISTINCT FROM (i.lines::bigint, i.lines::bigint, i.total_cents::numeric, i.vat_cents::numeric, i.payer_id, i.payer_id,
                                 i.entry_id, i.entry_id, i.kind = 'CREDIT_NOTE', i.kind = 'INVOICE')
        OR (p.cents, p.vat, p.payer, p.other_payer, p.due_on, p.other_due_on)
               IS DISTINCT FROM (i.total_cents::numeric, i.vat_cents::numeric, i.payer_id, i.payer_id, i.due_on, i.due_on)
        OR NOT EXISTS (SELECT FROM billing.entry e
                        WHERE e.id = i.entry_id AND e.kind = i.kind AND e.reference = 'invoice:' || i.id AND e.booked_on = i.issued_on)
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'invoice % is not what its lines and its entry say', wrong
            USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_true';
    END IF;
    RETURN NULL;
END $$;
