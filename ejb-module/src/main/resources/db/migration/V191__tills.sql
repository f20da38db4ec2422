-- A till: what one cashier takes at one office on one day, with the float that was in it. It is closed by counting, once.
CREATE TABLE billing.till (
    id               bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    office_id        bigint      NOT NULL REFERENCES billing.cash_office,
    cashier_id       bigint      NOT NULL REFERENCES accounts.person,
    opened_on        date        NOT NULL,
    opened_at        timestamptz NOT NULL,
    float_cents      bigint      NOT NULL CHECK (float_cents >= 0),
    closed_at        timestamptz,
    closed_by        bigint      REFERENCES accounts.person,
    expected_cents   bigint,                                   -- cash: the float and what was kept of it since
    counted_cents    bigint,
    difference_entry bigint      UNIQUE REFERENCES billing.entry,
    comment          text        CHECK (length(comment) BETWEEN 1 AND 500),
    CHECK (num_nonnulls(closed_at, closed_by, expected_cents, counted_cents) IN (0, 4)),
    CHECK (closed_at IS NOT NULL OR difference_entry IS NULL),
    CHECK (closed_at IS NULL OR (expected_cents = counted_cents) = (difference_entry IS NULL)),
    CHECK (difference_entry IS NULL OR comment IS NOT NULL)
);
CREATE UNIQUE INDEX till_open ON billing.till (cashier_id) WHERE closed_at IS NULL;
CREATE INDEX till_office ON billing.till (office_id, opened_on, id);

-- What was counted: so many coins or notes of a kind.
CREATE TABLE billing.till_count (
    till_id            bigint  NOT NULL REFERENCES billing.till,
    denomination_cents integer NOT NULL CHECK (denomination_cents IN
                           (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)),
    pieces             integer NOT NULL CHECK (pieces BETWEEN 1 AND 100000),
    PRIMARY KEY (till_id, denomination_cents)
);

-- Receipts: money for one or several wallets, by one or several means. Never changed; cancelled the same day by a counter-entry.
CREATE SEQUENCE billing.receipt_id_seq;
CREATE TABLE billing.receipt (
    id              bigint      PRIMARY KEY,
    office_id       bigint      NOT NULL REFERENCES billing.cash_office,
    till_id         bigint      NOT NULL REFERENCES billing.till,
    cashier_id      bigint      NOT NULL REFERENCES accounts.person,
    series          text        NOT NULL,
    year            integer     NOT NULL,
    sequence        bigint      NOT NULL CHECK (sequence > 0),
    number          text        NOT NULL UNIQUE GENERATED ALWAYS AS
                        (series || '-' || year::text || '-' || lpad(sequence::text, greatest(6, length(sequence::text)), '0')) STORED,
    call_key        text        NOT NULL CHECK (length(call_key) BETWEEN 1 AND 200),   -- the same click twice is one receipt
    taken_on        date        NOT NULL,
    taken_at        timestamptz NOT NULL,
    paid_by         text        CHECK (length(paid_by) BETWEEN 1 AND 120),             -- who brought the money, if it was not the payer
    cents           bigint      NOT NULL CHECK (cents BETWEEN 1 AND 100000000),
    tendered_cents  bigint      CHECK (tendered_cents > 0),                            -- cash handed over
    change_cents    bigint      NOT NULL DEFAULT 0 CHECK (change_cents >= 0),
    entry_id        bigint      NOT NULL UNIQUE REFERENCES billing.entry,
    UNIQUE (office_id, year, sequence),
    UNIQUE (till_id, call_key),
    CHECK (tendered_cents IS NOT NULL OR change_cents = 0)
);
CREATE INDEX receipt_office ON billing.receipt (office_id, taken_on, id);
CREATE INDEX receipt_till ON billing.receipt (till_id, id);

CREATE TABLE billing.receipt_line (
    receipt_id   bigint  NOT NULL REFERENCES billing.receipt,
    position     integer NOT NULL CHECK (position >= 0),
    payer_id     bigint  NOT NULL REFERENCES billing.payer,
    service_code text    NOT NULL REFERENCES billing.service,
    cents        bigint  NOT NULL CHECK (cents > 0),
    PRIMARY KEY (receipt_id, position),
    UNIQUE (receipt_id, payer_id, service_code)
);
CREATE INDEX receipt_line_payer ON billing.receipt_line (payer_id, receipt_id);

CREATE TABLE billing.receipt_means (
    id            bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    receipt_id    bigint  NOT NULL REFERENCES billing.receipt,
    position      integer NOT NULL CHECK (position >= 0),
    kind          text    NOT NULL CHECK (kind IN ('CASH', 'CHEQUE', 'CARD', 'VOUCHER')),
    cents         bigint  NOT NULL CHECK (cents > 0),                      -- what was kept: cash without the change
    cheque_number text    CHECK (cheque_number ~ '^[0-9]{4,20}$'),
    bank          text    CHECK (length(bank) BETWEEN 1 AND 80),
    drawer        text    CHECK (length(drawer) BETWEEN 1 AND 120),
    authorisation text    CHECK (length(authorisation) BETWEEN 1 AND 40),
    issuer_code   text    REFERENCES billing.voucher_issuer,
    pieces        integer CHECK (pieces BETWEEN 1 AND 500),
    face_cents    bigint  CHECK (face_cents > 0),
    UNIQUE (receipt_id, position),
    CHECK ((kind = 'CHEQUE') = (num_nonnulls(cheque_number, bank, drawer) = 3) AND (kind = 'CHEQUE' OR num_nonnulls(cheque_number, bank, drawer) = 0)),
    CHECK (kind = 'CARD' OR authorisation IS NULL),
    CHECK ((kind = 'VOUCHER') = (num_nonnulls(issuer_code, pieces, face_cents) = 3) AND (kind = 'VOUCHER' OR num_nonnulls(issuer_code, pieces, face_cents) = 0)),
    CHECK (kind <> 'VOUCHER' OR cents = pieces * face_cents)
);
CREATE UNIQUE INDEX receipt_cash_once ON billing.receipt_means (receipt_id) WHERE kind = 'CASH';
CREATE INDEX receipt_cheque ON billing.receipt_means (cheque_number) WHERE kind = 'CHEQUE';

-- Each voucher is taken once, unless its receipt was cancelled.
CREATE TABLE billing.receipt_voucher (
    means_id    bigint  NOT NULL REFERENCES billing.receipt_means,
    issuer_code text    NOT NULL REFERENCES billing.voucher_issuer,
    number      text    NOT NULL CHECK (number ~ '^[0-9A-Z]{4,24}$'),
    released    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (means_id, number)
);
CREATE UNIQUE INDEX voucher_once ON billing.receipt_voucher (issuer_code, number) WHERE NOT released;

CREATE TABLE billing.receipt_cancellation (
    receipt_id   bigint      PRIMARY KEY REFERENCES billing.receipt,
    cancelled_on date        NOT NULL,
    cancelled_at timestamptz NOT NULL,
    cancelled_by bigint      NOT NULL REFERENCES accounts.person,
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    entry_id     bigint      NOT NULL UNIQUE REFERENCES billing.entry
);

-- The paper, printed when it is first asked for and kept.
CREATE TABLE billing.receipt_document (
    receipt_id  bigint PRIMARY KEY REFERENCES billing.receipt,
    document_id bigint NOT NULL REFERENCES documents.document
);

-- Opened by whoever may, with no more float than the office has left, on a day that no statement holds.
CREATE FUNCTION billing.till_opens() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    office billing.cash_office;
    given  bigint;
BEGIN
    SELECT * INTO office FROM billing.cash_office WHERE id = NEW.office_id FOR NO KEY UPDATE;
    IF NOT office.active OR NOT EXISTS (
            SELECT FROM billing.cash_office_member m WHERE m.office_id = NEW.office_id AND m.person_id = NEW.cashier_id
               AND m.starts_on <= NEW.opened_on AND (m.ends_on IS NULL OR m.ends_on > NEW.opened_on)) THEN
        RAISE EXCEPTION 'nobody opens this till' USING ERRCODE = 'PB010', CONSTRAINT = 'till_of_member';
    END IF;
    SELECT coalesce(sum(float_cents), 0) INTO given FROM billing.till WHERE office_id = NEW.office_id AND closed_at IS NULL;
    IF given + NEW.float_cents > office.float_cents THEN
        RAISE EXCEPTION 'the float is %, of which % are given', office.float_cents, given
            USING ERRCODE = 'PB011', CONSTRAINT = 'till_float';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER till_opens BEFORE INSERT ON billing.till FOR EACH ROW EXECUTE FUNCTION billing.till_opens();

-- What a till must have in cash now.
CREATE FUNCTION billing.expected_cash(till bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT t.float_cents + coalesce((
               SELECT sum(m.cents) FROM billing.receipt r JOIN billing.receipt_means m ON m.receipt_id = r.id
                WHERE r.till_id = t.id AND m.kind = 'CASH'
                  AND NOT EXISTS (SELECT FROM billing.receipt_cancellation c WHERE c.receipt_id = r.id)), 0)::bigint
      FROM billing.till t WHERE t.id = till
$$;

-- It changes once: when it is counted, to the cent, and the difference is in the ledger.
CREATE FUNCTION billing.till_closes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL
       OR (NEW.office_id, NEW.cashier_id, NEW.opened_on, NEW.opened_at, NEW.float_cents)
          IS DISTINCT FROM (OLD.office_id, OLD.cashier_id, OLD.opened_on, OLD.opened_at, OLD.float_cents) THEN
        RAISE EXCEPTION 'till % cannot be changed like that', OLD.id USING ERRCODE = 'PB012', CONSTRAINT = 'till_closes_once';
    END IF;
    IF NEW.expected_cents <> billing.expected_cash(NEW.id)
       OR NEW.counted_cents <> (SELECT coalesce(sum(denomination_cents::bigint * pieces), 0) FROM billing.till_count WHERE till_id = NEW.id)
       OR NEW.difference_entry IS NOT NULL AND NOT EXISTS (
            SELECT FROM billing.entry e JOIN billing.posting p ON p.entry_id = e.id
              JOIN billing.account a ON a.id = p.account_id
              JOIN billing.cash_office o ON o.id = NEW.office_id
             WHERE e.id = NEW.difference_entry AND e.kind = 'COUNT_DIFFERENCE' AND e.reference = 'till:' || NEW.id
               AND a.kind = 'CASH' AND a.office = o.code AND p.cents = NEW.expected_cents - NEW.counted_cents) THEN
        RAISE EXCEPTION 'till % is not counted like that', OLD.id USING ERRCODE = 'check_violation', CONSTRAINT = 'till_counted';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER till_closes BEFORE UPDATE ON billing.till FOR EACH ROW EXECUTE FUNCTION billing.till_closes();

-- Waits for whoever closes the till, and refuses if that has happened.
CREATE FUNCTION billing.require_open_till(wanted bigint, of_office bigint, by_cashier bigint, on_day date)
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM billing.till t
      WHERE t.id = wanted AND t.closed_at IS NULL AND t.opened_on = on_day AND t.cashier_id = by_cashier AND t.office_id = of_office
        FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'till % is not open for that', wanted USING ERRCODE = 'PB012', CONSTRAINT = 'till_is_open';
    END IF;
END $$;
CREATE FUNCTION billing.receipt_needs_till() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM billing.require_open_till(NEW.till_id, NEW.office_id, NEW.cashier_id, NEW.taken_on);
    RETURN NEW;
END $$;
CREATE TRIGGER receipt_needs_till BEFORE INSERT ON billing.receipt FOR EACH ROW EXECUTE FUNCTION billing.receipt_needs_till();

CREATE FUNCTION billing.cancellation_needs_till() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    cancelled billing.receipt;
BEGIN
    SELECT * INTO cancelled FROM billing.receipt WHERE id = NEW.receipt_id;
    PERFORM billing.require_open_till(cancelled.till_id, cancelled.office_id, NEW.cancelled_by, NEW.cancelled_on);
    IF NOT EXISTS (SELECT FROM billing.entry e WHERE e.id = NEW.entry_id AND e.reverses = cancelled.entry_id
                      AND e.kind = 'PAYMENT_CANCELLED' AND e.booked_on = NEW.cancelled_on) THEN
        RAISE EXCEPTION 'receipt % is not undone by that entry', NEW.receipt_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'cancellation_entry';
    END IF;
    UPDATE billing.receipt_voucher v SET released = true
      FROM billing.receipt_means m WHERE m.id = v.means_id AND m.receipt_id = NEW.receipt_id;
    RETURN NEW;
END $$;
CREATE TRIGGER cancellation_needs_till BEFORE INSERT ON billing.receipt_cancellation
    FOR EACH ROW EXECUTE FUNCTION billing.cancellation_needs_till();

CREATE FUNCTION billing.count_needs_till() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM billing.till t WHERE t.id = NEW.till_id AND t.closed_at IS NULL FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'till % is counted', NEW.till_id USING ERRCODE = 'PB012', CONSTRAINT = 'till_is_open';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER count_needs_till BEFORE INSERT ON billing.till_count FOR EACH ROW EXECUTE FUNCTION billing.count_needs_till();

-- When the transaction ends, the wallets, the means and the ledger say the same of a receipt.
CREATE FUNCTION billing.require_receipt_complete(checked bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    made billing.receipt;
BEGIN
    SELECT * INTO made FROM billing.receipt WHERE id = checked;
    IF (SELECT coalesce(sum(cents), 0) FROM billing.receipt_line WHERE receipt_id = checked) <> made.cents
       OR (SELECT coalesce(sum(cents), 0) FROM billing.receipt_means WHERE receipt_id = checked) <> made.cents
       OR coalesce((SELECT sum(cents) FROM billing.receipt_means WHERE receipt_id = checked AND kind = 'CASH'), 0)
          <> coalesce(made.tendered_cents, 0) - made.change_cents
       OR NOT EXISTS (SELECT FROM billing.entry e WHERE e.id = made.entry_id AND e.kind = 'PAYMENT'
                         AND e.reference = 'receipt:' || checked AND e.booked_on = made.taken_on)
       OR EXISTS (SELECT FROM billing.receipt_means m WHERE m.receipt_id = checked AND m.kind = 'VOUCHER'
                     AND m.pieces <> (SELECT count(*) FROM billing.receipt_voucher v WHERE v.means_id = m.id AND v.issuer_code = m.issuer_code))
       OR EXISTS (
            SELECT FROM (
                SELECT 'WALLET' AS kind, payer_id, service_code, NULL AS office, cents FROM billing.receipt_line WHERE receipt_id = checked
                UNION ALL
                SELECT m.kind, NULL, NULL, o.code, -m.cents
                  FROM billing.receipt_means m, billing.cash_office o WHERE m.receipt_id = checked AND o.id = made.office_id
                UNION ALL
                SELECT a.kind, a.payer_id, a.service_code, a.office, -p.cents
                  FROM billing.posting p JOIN billing.account a ON a.id = p.account_id WHERE p.entry_id = made.entry_id) every_side
             GROUP BY kind, payer_id, service_code, office HAVING sum(cents) <> 0) THEN
        RAISE EXCEPTION 'receipt % does not add up', checked USING ERRCODE = 'check_violation', CONSTRAINT = 'receipt_complete';
    END IF;
END $$;
CREATE FUNCTION billing.receipt_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM billing.require_receipt_complete(NEW.id);
    RETURN NULL;
END $$;
CREATE FUNCTION billing.receipt_part_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM billing.require_receipt_complete(NEW.receipt_id);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER receipt_complete AFTER INSERT ON billing.receipt DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.receipt_complete();
CREATE CONSTRAINT TRIGGER receipt_line_complete AFTER INSERT ON billing.receipt_line DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.receipt_part_complete();
CREATE CONSTRAINT TRIGGER receipt_means_complete AFTER INSERT ON billing.receipt_means DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.receipt_part_complete();

CREATE FUNCTION billing.voucher_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.released OR (NEW.means_id, NEW.issuer_code, NEW.number) IS DISTINCT FROM (OLD.means_id, OLD.issuer_code, OLD.number) THEN
        RAISE EXCEPTION 'a voucher cannot be changed' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'voucher_keeps';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER voucher_keeps BEFORE UPDATE OR DELETE ON billing.receipt_voucher FOR EACH ROW EXECUTE FUNCTION billing.voucher_keeps();
CREATE TRIGGER till_not_deleted BEFORE DELETE OR TRUNCATE ON billing.till
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER till_count_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.till_count
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER receipt_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.receipt
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER receipt_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.receipt_line
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER receipt_means_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.receipt_means
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER receipt_cancellation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.receipt_cancellation
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER receipt_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.receipt_document
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
