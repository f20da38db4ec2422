-- Orders for what was taken from a prepaid wallet and never paid. Money in a wallet pays what was consumed first, so what is owed
-- is the latest that was consumed.

-- What of a line an order asks for: each cent of it once, unless the accountant refused the order.
CREATE TABLE billing.treasury_order_debit (
    order_id bigint NOT NULL REFERENCES billing.treasury_order,
    line_id  bigint NOT NULL REFERENCES billing.line,
    cents    bigint NOT NULL CHECK (cents > 0),
    PRIMARY KEY (order_id, line_id)
);
CREATE INDEX treasury_order_debit_line ON billing.treasury_order_debit (line_id);
CREATE TRIGGER treasury_order_debit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.treasury_order_debit
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- An order of a wallet has as its source the latest entry that it asks for; what it holds it to is its debits.
ALTER TABLE billing.treasury_order ADD COLUMN wallet boolean NOT NULL DEFAULT false CHECK (NOT wallet OR kind = 'ORDINARY');
DROP INDEX billing.treasury_order_once;
CREATE UNIQUE INDEX treasury_order_once ON billing.treasury_order (source_entry, coalesce(corrects, 0))
    WHERE visa <> 'REFUSED' AND NOT wallet;

-- The view lists the columns of the table as they were.
CREATE OR REPLACE VIEW billing.treasury_order_state AS
    SELECT o.id, o.docket_id, o.exercise, o.kind, o.number, o.payer_id, o.source_entry, o.corrects, o.subject, o.cents, o.paid_cents,
           o.reduced_cents, o.visa, o.answer, o.answered_on, o.entry_id,
           CASE WHEN o.visa = 'REFUSED' THEN 'REFUSED'
                WHEN o.reduced_cents = o.cents THEN 'CANCELLED'
                WHEN o.paid_cents > 0 AND o.paid_cents + o.reduced_cents >= o.cents THEN 'PAID'
                WHEN o.paid_cents > 0 THEN 'PARTLY_PAID'
                ELSE o.visa END AS state,
           o.wallet
      FROM billing.treasury_order o;

-- The lines that an order asks for: those of its invoice, or what of a wallet was consumed.
CREATE VIEW billing.treasury_order_debt AS
    SELECT t.id AS order_id, o.line_id FROM billing.treasury_order t JOIN billing.line_outcome o ON o.entry_id = t.source_entry
     WHERE NOT t.wallet
    UNION ALL
    SELECT d.order_id, d.line_id FROM billing.treasury_order_debit d;

-- Debited lines with what corrections left of them.
CREATE VIEW billing.debited_line AS
    SELECT l.id AS line_id, l.payer_id, l.service_code, l.vat_rate, o.entry_id, e.booked_on,
           l.amount_cents + k.cents AS cents, l.vat_cents + k.vat_cents AS vat_cents
      FROM billing.line l
      JOIN billing.line_outcome o ON o.line_id = l.id AND o.outcome = 'DEBITED'
      JOIN billing.entry e ON e.id = o.entry_id
     CROSS JOIN LATERAL (SELECT coalesce(sum(c.amount_cents), 0)::bigint AS cents, coalesce(sum(c.vat_cents), 0)::bigint AS vat_cents
                           FROM billing.line c
                           JOIN billing.line_outcome co ON co.line_id = c.id AND co.outcome = 'DEBITED'
                          WHERE c.corrects = l.id) k
     WHERE l.corrects IS NULL;

-- What was taken from prepaid wallets until that day, is owed today, and stands in no order: the latest lines that it comes to. Later
-- money pays earlier debts; what was taken out since, however, is not owed since that day. An order that was refused is owed as long as
-- what it asked for.
CREATE FUNCTION billing.wallet_debt(until date, only_payers bigint[])
    RETURNS TABLE (payer_id bigint, service_code text, line_id bigint, entry_id bigint, booked_on date, vat_rate numeric, cents bigint,
                   vat_cents bigint)
    LANGUAGE sql STABLE AS $$
    WITH owing AS (
        SELECT b.account_id, b.payer_id, b.service_code, -b.cents AS cents
          FROM billing.balance b JOIN billing.service s ON s.code = b.service_code AND s.mode = 'PREPAID'
         WHERE until IS NOT NULL AND b.kind = 'WALLET' AND b.cents < 0 AND (only_payers IS NULL OR b.payer_id = ANY (only_payers))),
    late AS (
        SELECT w.payer_id, w.service_code, w.cents - consumed.cents - moved.cents AS cents
          FROM owing w
         CROSS JOIN LATERAL (SELECT coalesce(sum(t.cents), 0) AS cents FROM billing.debited_line t
                              WHERE t.payer_id = w.payer_id AND t.service_code = w.service_code AND t.booked_on > until) consumed
         CROSS JOIN LATERAL (SELECT coalesce(sum(-p.cents), 0) AS cents
                               FROM billing.posting p JOIN billing.entry e ON e.id = p.entry_id
                              WHERE p.account_id = w.account_id AND p.cents < 0 AND e.booked_on > until
                                AND e.kind NOT IN ('DEBIT', 'TREASURY_ORDER_CANCELLED')) moved),
    found AS (
        SELECT t.*, late.cents AS owed, t.cents - o.cents AS left_cents,
               coalesce(sum(t.cents - o.cents) OVER (PARTITION BY t.payer_id, t.service_code ORDER BY t.entry_id DESC, t.line_id DESC
                                                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS newer_cents
          FROM late
          JOIN billing.debited_line t ON t.payer_id = late.payer_id AND t.service_code = late.service_code AND t.booked_on <= until
         CROSS JOIN LATERAL (SELECT coalesce(sum(d.cents), 0) AS cents
                               FROM billing.treasury_order_debit d
                               JOIN billing.treasury_order r ON r.id = d.order_id AND r.visa <> 'REFUSED'
                              WHERE d.line_id = t.line_id) o
         WHERE late.cents > 0 AND t.cents > o.cents)
    SELECT f.payer_id, f.service_code, f.line_id, f.entry_id, f.booked_on, f.vat_rate,
           least(f.left_cents, f.owed - f.newer_cents)::bigint,
           round(f.vat_cents * least(f.left_cents, f.owed - f.newer_cents) / f.cents)::bigint
      FROM found f WHERE f.newer_cents < f.owed
$$;

-- An order of a wallet is what its debits are, and no line is asked for beyond what stands of it.
CREATE FUNCTION billing.require_wallet_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.wallet AND (
           NEW.cents <> (SELECT coalesce(sum(cents), 0) FROM billing.treasury_order_debit WHERE order_id = NEW.id)
        OR EXISTS (SELECT FROM billing.treasury_order_debit d
                    WHERE d.order_id = NEW.id
                      AND (SELECT sum(x.cents) FROM billing.treasury_order_debit x
                             JOIN billing.treasury_order r ON r.id = x.order_id AND r.visa <> 'REFUSED'
                            WHERE x.line_id = d.line_id)
                          > (SELECT amount_cents FROM billing.line WHERE id = d.line_id))) THEN
        RAISE EXCEPTION 'order % is not what was consumed', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'treasury_wallet_order';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER treasury_wallet_order AFTER INSERT ON billing.treasury_order DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.require_wallet_order();
