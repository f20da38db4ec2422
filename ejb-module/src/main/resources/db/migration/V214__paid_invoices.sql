-- Who pays may say which invoice it is for. A wallet stays one sum of money; what was paid for an invoice by name settles that one
-- first, and what it does not need counts for the oldest, as all other payments.
ALTER TABLE billing.payment_line
    ADD COLUMN invoice_id bigint,
    ADD FOREIGN KEY (invoice_id, service_code) REFERENCES billing.invoice_part;
CREATE INDEX payment_line_invoice ON billing.payment_line (invoice_id) WHERE invoice_id IS NOT NULL;
ALTER TABLE billing.receipt_line
    ADD COLUMN invoice_id bigint,
    ADD FOREIGN KEY (invoice_id, service_code) REFERENCES billing.invoice_part;
CREATE INDEX receipt_line_invoice ON billing.receipt_line (invoice_id) WHERE invoice_id IS NOT NULL;

CREATE TABLE billing.invoice_payment (
    entry_id     bigint NOT NULL REFERENCES billing.entry,
    invoice_id   bigint NOT NULL,
    service_code text   NOT NULL,
    cents        bigint NOT NULL CHECK (cents > 0),
    PRIMARY KEY (entry_id, invoice_id, service_code),
    FOREIGN KEY (invoice_id, service_code) REFERENCES billing.invoice_part
);
CREATE INDEX invoice_payment_part ON billing.invoice_payment (invoice_id, service_code);

-- What is said to be for an invoice came into its payer's wallet, by that entry.
CREATE FUNCTION billing.require_money_for_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
            SELECT FROM (
                SELECT f.entry_id, q.payer_id, q.service_code, sum(f.cents) AS cents
                  FROM billing.invoice_payment f
                  JOIN billing.invoice_part q ON q.invoice_id = f.invoice_id AND q.service_code = f.service_code
                 WHERE f.entry_id IN (SELECT entry_id FROM added)
                 GROUP BY f.entry_id, q.payer_id, q.service_code) named
             WHERE named.cents > (
                SELECT coalesce(sum(p.cents), 0) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
                 WHERE p.entry_id = named.entry_id AND a.kind = 'WALLET' AND a.payer_id = named.payer_id
                   AND a.service_code = named.service_code)) THEN
        RAISE EXCEPTION 'an entry did not bring what was paid for an invoice'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_payment_came';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER invoice_payment_came AFTER INSERT ON billing.invoice_payment REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.require_money_for_invoice();
CREATE TRIGGER invoice_payment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.invoice_payment
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- What is still to be paid, as before: what a wallet owes is owed for its latest invoices. What was paid for an invoice by name, and
-- not taken back, is that invoice's; the rest of what the invoices come to is what other payments settle, the oldest first.
CREATE OR REPLACE VIEW billing.open_invoice_part AS
    SELECT o.* FROM (
        SELECT p.invoice_id, p.payer_id, p.service_code, p.due_on, p.cents, p.vat_cents, p.left_cents,
               greatest(0, least(p.rest_cents, -w.cents - coalesce(sum(p.rest_cents) OVER (
                   PARTITION BY p.payer_id, p.service_code ORDER BY p.due_on DESC, p.invoice_id DESC
                   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)))::bigint AS open_cents
          FROM (SELECT q.*, q.cents - r.cents AS left_cents, greatest(0, q.cents - r.cents - n.cents) AS rest_cents
                  FROM billing.invoice_part q
                 CROSS JOIN LATERAL (SELECT coalesce(sum(f.cents), 0) AS cents FROM billing.invoice_relief f
                                      WHERE f.invoice_id = q.invoice_id AND f.service_code = q.service_code) r
                 CROSS JOIN LATERAL (SELECT coalesce(sum(f.cents), 0) AS cents FROM billing.invoice_payment f
                                      WHERE f.invoice_id = q.invoice_id AND f.service_code = q.service_code
                                        AND NOT EXISTS (SELECT FROM billing.entry e WHERE e.reverses = f.entry_id)) n
                 WHERE q.cents > 0) p
          JOIN billing.balance w ON w.kind = 'WALLET' AND w.payer_id = p.payer_id AND w.service_code = p.service_code AND w.cents < 0
         WHERE p.left_cents > 0) o
     WHERE o.open_cents > 0;
