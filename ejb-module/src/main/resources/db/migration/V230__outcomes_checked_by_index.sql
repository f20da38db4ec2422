-- The same checks of outcomes as before, entry by entry and by index. As one join over all entries of a statement they read the whole
-- table of lines each time, so that a run of invoices took longer for each payer the more lines there were.
CREATE OR REPLACE FUNCTION billing.settle_lines() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF EXISTS (SELECT FROM added a JOIN billing.line l ON l.id = a.line_id
                WHERE a.outcome = 'CANCELLED' AND l.corrects IS NOT NULL
                   OR a.outcome = 'DEBITED' AND a.entry_id IS NULL AND l.amount_cents <> 0) THEN
        RAISE EXCEPTION 'a line has an outcome that it cannot have'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'outcome_possible';
    END IF;
    IF EXISTS (
            SELECT FROM (SELECT DISTINCT entry_id FROM added WHERE entry_id IS NOT NULL) e
             CROSS JOIN LATERAL (
                SELECT FROM (
                    SELECT l.payer_id, l.service_code, l.amount_cents AS cents
                      FROM billing.line_outcome o JOIN billing.line l ON l.id = o.line_id
                     WHERE o.entry_id = e.entry_id
                    UNION ALL
                    SELECT a.payer_id, a.service_code, p.cents
                      FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
                     WHERE a.kind = 'WALLET' AND p.entry_id = e.entry_id) both_sides
                 GROUP BY payer_id, service_code HAVING sum(cents) <> 0) wrong) THEN
        RAISE EXCEPTION 'an entry does not take from the wallet what its lines cost'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'outcome_debits_wallet';
    END IF;
    DELETE FROM billing.line_pending USING added WHERE line_pending.line_id = added.line_id;
    RETURN NULL;
END $$;
