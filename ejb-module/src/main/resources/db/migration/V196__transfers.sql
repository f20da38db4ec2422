-- Refunds that leave the city's own bank account: files of SEPA credit transfers (ISO 20022 pain.001).
CREATE TABLE billing.transfer_file (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    year         integer     NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    number       bigint      NOT NULL CHECK (number > 0),
    message_id   text        NOT NULL UNIQUE CHECK (message_id ~ '^[A-Z0-9-]{1,35}$'),
    format       text        NOT NULL CHECK (format IN ('V03', 'V09')),
    execution_on date        NOT NULL CHECK (extract(isodow FROM execution_on) < 6),
    transfers    integer     NOT NULL CHECK (transfers > 0),
    cents        bigint      NOT NULL CHECK (cents > 0),
    state        text        NOT NULL DEFAULT 'MADE' CHECK (state IN ('MADE', 'EXECUTED', 'WITHDRAWN')),
    document_id  bigint      NOT NULL UNIQUE REFERENCES documents.document,
    made_at      timestamptz NOT NULL,
    made_by      text        NOT NULL CHECK (length(made_by) BETWEEN 1 AND 254),
    settled_on   date,
    UNIQUE (year, number),
    CHECK ((state = 'MADE') = (settled_on IS NULL))
);

CREATE TABLE billing.transfer (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_id      bigint NOT NULL REFERENCES billing.transfer_file,
    reference    text   NOT NULL CHECK (length(reference) BETWEEN 1 AND 60),          -- the refund's number
    end_to_end   text   NOT NULL UNIQUE CHECK (end_to_end ~ '^[A-Z0-9-]{1,35}$'),
    payer_id     bigint NOT NULL REFERENCES billing.payer,
    service_code text   NOT NULL REFERENCES billing.service,
    cents        bigint NOT NULL CHECK (cents > 0),
    iban         text   NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    bic          text   CHECK (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
    holder       text   NOT NULL CHECK (length(holder) BETWEEN 1 AND 70),
    state        text   NOT NULL DEFAULT 'IN_FILE' CHECK (state IN ('IN_FILE', 'EXECUTED', 'RETURNED', 'WITHDRAWN')),
    reason       text   CHECK (length(reason) BETWEEN 1 AND 300),
    CHECK ((state = 'RETURNED') = (reason IS NOT NULL))
);
-- A refund stands in one file; only one that was withdrawn before the bank had it lets it go into another.
CREATE UNIQUE INDEX transfer_once ON billing.transfer (reference) WHERE state <> 'WITHDRAWN';
CREATE INDEX transfer_file_id ON billing.transfer (file_id, id);
CREATE INDEX transfer_payer ON billing.transfer (payer_id, id);

-- The file is what its transfers are, when the transaction ends.
CREATE FUNCTION billing.require_transfer_file_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT (count(*), coalesce(sum(cents), 0)::bigint) FROM billing.transfer WHERE file_id = NEW.id)
       IS DISTINCT FROM (NEW.transfers::bigint, NEW.cents) THEN
        RAISE EXCEPTION 'transfer file % is not what its transfers are', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'transfer_file_complete';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER transfer_file_complete AFTER INSERT ON billing.transfer_file DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.require_transfer_file_complete();

CREATE FUNCTION billing.transfer_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.file_id, NEW.reference, NEW.cents, NEW.iban, NEW.end_to_end)
       IS DISTINCT FROM (OLD.file_id, OLD.reference, OLD.cents, OLD.iban, OLD.end_to_end)
       OR OLD.state IN ('RETURNED', 'WITHDRAWN') AND NEW.state <> OLD.state
       OR OLD.state = 'EXECUTED' AND NEW.state NOT IN ('EXECUTED', 'RETURNED') THEN
        RAISE EXCEPTION 'transfer % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'transfer_keeps';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER transfer_keeps BEFORE UPDATE ON billing.transfer FOR EACH ROW EXECUTE FUNCTION billing.transfer_keeps();
CREATE TRIGGER transfer_not_deleted BEFORE DELETE OR TRUNCATE ON billing.transfer
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER transfer_file_not_deleted BEFORE DELETE OR TRUNCATE ON billing.transfer_file
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
