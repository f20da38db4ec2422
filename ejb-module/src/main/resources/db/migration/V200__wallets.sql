-- Wallets: who is told that one runs low, and money that goes back to a bank account.

-- What a city says of a service's wallets; a service without a row has the defaults.
CREATE TABLE billing.wallet_rule (
    service_code     text    PRIMARY KEY REFERENCES billing.service,
    version          bigint  NOT NULL DEFAULT 0,
    warn_below_cents bigint  NOT NULL DEFAULT 0 CHECK (warn_below_cents BETWEEN 0 AND 100000000),
    child_care       boolean NOT NULL DEFAULT false          -- counts for the yearly tax certificate
);
INSERT INTO billing.wallet_rule (service_code, child_care) VALUES ('PERISCOLAIRE', true), ('LOISIRS', true);

-- Who was told that a wallet ran low, and at which of its entries.
CREATE TABLE billing.wallet_warning (
    account_id bigint      NOT NULL REFERENCES billing.account,
    entry_id   bigint      NOT NULL REFERENCES billing.entry,
    cents      bigint      NOT NULL,
    warned_at  timestamptz NOT NULL,
    PRIMARY KEY (account_id, entry_id)
);

-- Money that a payer wants back. Where it goes is kept as it was when it was asked for: that is what was examined.
CREATE TABLE billing.refund (
    id                bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference         text        NOT NULL GENERATED ALWAYS AS ('RMB' || lpad(id::text, 9, '0')) STORED UNIQUE,
    payer_id          bigint      NOT NULL REFERENCES billing.payer,
    service_code      text        NOT NULL REFERENCES billing.service,
    cents             bigint      NOT NULL CHECK (cents BETWEEN 1 AND 100000000),
    state             text        NOT NULL DEFAULT 'REQUESTED'
                      CHECK (state IN ('REQUESTED', 'WITHDRAWN', 'REFUSED', 'ACCEPTED', 'SENT', 'RETURNED')),
    iban              text        NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    bic               text        CHECK (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
    holder            text        NOT NULL CHECK (length(holder) BETWEEN 1 AND 70),
    comment           text        CHECK (length(comment) BETWEEN 1 AND 500),
    requested_by      bigint      NOT NULL REFERENCES accounts.person,
    requested_at      timestamptz NOT NULL,
    decided_by        text        CHECK (length(decided_by) BETWEEN 1 AND 254),
    decided_at        timestamptz,
    reason            text        CHECK (length(reason) BETWEEN 1 AND 500),
    entry_id          bigint      UNIQUE REFERENCES billing.entry,             -- from the wallet to what is due
    transfer          text        CHECK (length(transfer) BETWEEN 1 AND 60),   -- the file in which it left
    sent_at           timestamptz,
    sent_entry_id     bigint      UNIQUE REFERENCES billing.entry,
    returned_at       timestamptz,
    return_reason     text        CHECK (length(return_reason) BETWEEN 1 AND 300),
    returned_entry_id bigint      UNIQUE REFERENCES billing.entry,
    CHECK ((state IN ('ACCEPTED', 'SENT', 'RETURNED')) = (entry_id IS NOT NULL)),
    CHECK ((state IN ('SENT', 'RETURNED')) = (sent_entry_id IS NOT NULL AND sent_at IS NOT NULL AND transfer IS NOT NULL)),
    CHECK ((state = 'RETURNED') = (returned_entry_id IS NOT NULL AND returned_at IS NOT NULL AND return_reason IS NOT NULL)),
    CHECK ((state IN ('REQUESTED', 'WITHDRAWN')) = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'REFUSED' OR reason IS NOT NULL)
);
-- One request for a wallet at a time; what waits for an answer and what waits for a transfer are looked for every day.
CREATE UNIQUE INDEX refund_open ON billing.refund (payer_id, service_code) WHERE state = 'REQUESTED';
CREATE INDEX refund_state ON billing.refund (state, id);
CREATE INDEX refund_payer ON billing.refund (payer_id, id);

-- What was asked for stays as it was, and a refund goes one way only.
CREATE FUNCTION billing.refund_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.payer_id, NEW.service_code, NEW.cents, NEW.iban, NEW.bic, NEW.holder, NEW.comment, NEW.requested_by, NEW.requested_at)
       IS DISTINCT FROM
       (OLD.payer_id, OLD.service_code, OLD.cents, OLD.iban, OLD.bic, OLD.holder, OLD.comment, OLD.requested_by, OLD.requested_at)
       OR OLD.entry_id IS NOT NULL AND (NEW.entry_id, NEW.decided_by, NEW.decided_at)
                                       IS DISTINCT FROM (OLD.entry_id, OLD.decided_by, OLD.decided_at)
       OR OLD.sent_entry_id IS NOT NULL AND (NEW.sent_entry_id, NEW.transfer, NEW.sent_at)
                                            IS DISTINCT FROM (OLD.sent_entry_id, OLD.transfer, OLD.sent_at)
       OR (OLD.state, NEW.state) NOT IN (('REQUESTED', 'WITHDRAWN'), ('REQUESTED', 'REFUSED'), ('REQUESTED', 'ACCEPTED'),
                                         ('ACCEPTED', 'SENT'), ('SENT', 'RETURNED')) THEN
        RAISE EXCEPTION 'refund % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'refund_keeps';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refund_keeps BEFORE UPDATE ON billing.refund FOR EACH ROW EXECUTE FUNCTION billing.refund_keeps();
CREATE TRIGGER refund_not_deleted BEFORE DELETE OR TRUNCATE ON billing.refund
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- Whoever is to have money back has that much less in the wallet, to the cent.
CREATE FUNCTION billing.refund_is_booked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT coalesce(sum(p.cents), 0) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
         WHERE p.entry_id = NEW.entry_id AND a.kind = 'WALLET' AND a.payer_id = NEW.payer_id AND a.service_code = NEW.service_code)
       <> -NEW.cents THEN
        RAISE EXCEPTION 'refund % was not taken from its wallet', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_is_booked';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER refund_is_booked AFTER INSERT OR UPDATE OF entry_id ON billing.refund DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.entry_id IS NOT NULL) EXECUTE FUNCTION billing.refund_is_booked();
