-- Deposit slips: what a cash office hands over to the bank or to the treasury, of one kind each. Each cheque, card payment
-- and group of vouchers goes once, and only after its till was counted.
CREATE SEQUENCE billing.deposit_id_seq;
CREATE TABLE billing.deposit (
    id          bigint      PRIMARY KEY,
    office_id   bigint      NOT NULL REFERENCES billing.cash_office,
    series      text        NOT NULL,
    year        integer     NOT NULL,
    sequence    bigint      NOT NULL CHECK (sequence > 0),
    number      text        NOT NULL UNIQUE GENERATED ALWAYS AS
                    (series || '-' || year::text || '-' || lpad(sequence::text, greatest(6, length(sequence::text)), '0')) STORED,
    kind        text        NOT NULL CHECK (kind IN ('CASH', 'CHEQUE', 'CARD', 'VOUCHER')),
    destination text        NOT NULL CHECK (destination IN ('TREASURY', 'BANK')),
    cents       bigint      NOT NULL CHECK (cents > 0),
    made_on     date        NOT NULL,
    made_at     timestamptz NOT NULL,
    made_by     bigint      NOT NULL REFERENCES accounts.person,
    entry_id    bigint      NOT NULL UNIQUE REFERENCES billing.entry,
    UNIQUE (office_id, year, sequence)
);
CREATE INDEX deposit_office ON billing.deposit (office_id, made_on, id);
CREATE TABLE billing.deposit_item (
    means_id   bigint PRIMARY KEY REFERENCES billing.receipt_means,
    deposit_id bigint NOT NULL REFERENCES billing.deposit
);
CREATE INDEX deposit_item_deposit ON billing.deposit_item (deposit_id);
CREATE TABLE billing.deposit_cash (
    deposit_id         bigint  NOT NULL REFERENCES billing.deposit,
    denomination_cents integer NOT NULL CHECK (denomination_cents IN
                           (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)),
    pieces             integer NOT NULL CHECK (pieces BETWEEN 1 AND 100000),
    PRIMARY KEY (deposit_id, denomination_cents)
);
CREATE TABLE billing.deposit_document (
    deposit_id  bigint PRIMARY KEY REFERENCES billing.deposit,
    document_id bigint NOT NULL REFERENCES documents.document
);

-- Cash of counted tills that was not handed over yet: the float stays.
CREATE FUNCTION billing.cash_to_deposit(office bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT (coalesce((SELECT sum(counted_cents - float_cents) FROM billing.till WHERE office_id = office AND closed_at IS NOT NULL), 0)
            - coalesce((SELECT sum(cents) FROM billing.deposit WHERE office_id = office AND kind = 'CASH'), 0))::bigint
$$;
CREATE FUNCTION billing.deposit_covered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM billing.cash_office WHERE id = NEW.office_id FOR NO KEY UPDATE;
    IF NEW.kind = 'CASH' AND NEW.cents > billing.cash_to_deposit(NEW.office_id) THEN
        RAISE EXCEPTION 'there is not so much cash' USING ERRCODE = 'PB020', CONSTRAINT = 'deposit_covered';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER deposit_covered BEFORE INSERT ON billing.deposit FOR EACH ROW EXECUTE FUNCTION billing.deposit_covered();

CREATE FUNCTION billing.item_can_be_deposited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
            SELECT FROM billing.receipt_means m JOIN billing.receipt r ON r.id = m.receipt_id JOIN billing.till t ON t.id = r.till_id
              JOIN billing.deposit d ON d.id = NEW.deposit_id
             WHERE m.id = NEW.means_id AND m.kind = d.kind AND m.kind <> 'CASH' AND r.office_id = d.office_id AND t.closed_at IS NOT NULL
               AND NOT EXISTS (SELECT FROM billing.receipt_cancellation c WHERE c.receipt_id = r.id)) THEN
        RAISE EXCEPTION 'means % cannot be deposited there', NEW.means_id USING ERRCODE = 'PB021', CONSTRAINT = 'item_can_be_deposited';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER item_can_be_deposited BEFORE INSERT ON billing.deposit_item
    FOR EACH ROW EXECUTE FUNCTION billing.item_can_be_deposited();

CREATE FUNCTION billing.require_deposit_complete(checked bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    made billing.deposit;
BEGIN
    SELECT * INTO made FROM billing.deposit WHERE id = checked;
    IF made.cents <> (SELECT coalesce(sum(m.cents), 0) FROM billing.deposit_item i JOIN billing.receipt_means m ON m.id = i.means_id
                       WHERE i.deposit_id = checked)
                   + (SELECT coalesce(sum(denomination_cents::bigint * pieces), 0) FROM billing.deposit_cash WHERE deposit_id = checked)
       OR (made.kind = 'CASH') <> EXISTS (SELECT FROM billing.deposit_cash WHERE deposit_id = checked)
       OR (SELECT count(*) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id JOIN billing.entry e ON e.id = p.entry_id
             JOIN billing.cash_office o ON o.id = made.office_id
            WHERE e.id = made.entry_id AND e.kind = 'DEPOSIT' AND e.reference = 'deposit:' || checked
              AND (a.kind = made.kind AND a.office = o.code AND p.cents = made.cents
                   OR a.kind = made.destination AND a.office IS NULL AND p.cents = -made.cents)) <> 2 THEN
        RAISE EXCEPTION 'deposit % does not add up', checked USING ERRCODE = 'check_violation', CONSTRAINT = 'deposit_complete';
    END IF;
END $$;
CREATE FUNCTION billing.deposit_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM billing.require_deposit_complete(NEW.id);
    RETURN NULL;
END $$;
CREATE FUNCTION billing.deposit_part_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM billing.require_deposit_complete(NEW.deposit_id);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER deposit_complete AFTER INSERT ON billing.deposit DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.deposit_complete();
CREATE CONSTRAINT TRIGGER deposit_item_complete AFTER INSERT ON billing.deposit_item DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.deposit_part_complete();
CREATE CONSTRAINT TRIGGER deposit_cash_complete AFTER INSERT ON billing.deposit_cash DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.deposit_part_complete();
CREATE TRIGGER deposit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.deposit
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER deposit_item_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.deposit_item
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER deposit_cash_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.deposit_cash
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER deposit_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.deposit_document
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
