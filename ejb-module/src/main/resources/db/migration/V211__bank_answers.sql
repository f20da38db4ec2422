-- What the bank sends back on files of transfers (ISO 20022 pain.002), each file read once.
CREATE TABLE billing.bank_answer (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id bigint      NOT NULL UNIQUE REFERENCES documents.document,
    sha256      text        NOT NULL UNIQUE,
    message_id  text        NOT NULL CHECK (length(message_id) BETWEEN 1 AND 35),
    file_id     bigint      REFERENCES billing.transfer_file,              -- none if that message is not known here
    executed    integer     NOT NULL CHECK (executed >= 0),
    rejected    integer     NOT NULL CHECK (rejected >= 0),
    read_at     timestamptz NOT NULL,
    read_by     text        NOT NULL CHECK (length(read_by) BETWEEN 1 AND 254)
);
CREATE INDEX bank_answer_file ON billing.bank_answer (file_id, id) WHERE file_id IS NOT NULL;
CREATE TRIGGER bank_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.bank_answer
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- The bank has taken the file, and may still reject some of it.
ALTER TABLE billing.transfer_file ADD COLUMN accepted_on date;

-- A transfer that the bank never carried out lets its refund go into another file, and says why.
ALTER TABLE billing.transfer
    DROP CONSTRAINT transfer_state_check,
    DROP CONSTRAINT transfer_check,
    ADD CONSTRAINT transfer_state_check CHECK (state IN ('IN_FILE', 'EXECUTED', 'RETURNED', 'WITHDRAWN', 'REJECTED')),
    ADD CONSTRAINT transfer_check CHECK ((state IN ('RETURNED', 'REJECTED')) = (reason IS NOT NULL));
DROP INDEX billing.transfer_once;
CREATE UNIQUE INDEX transfer_once ON billing.transfer (reference) WHERE state NOT IN ('WITHDRAWN', 'REJECTED');
CREATE INDEX transfer_rejected ON billing.transfer (reference, id) WHERE state = 'REJECTED';

CREATE OR REPLACE FUNCTION billing.transfer_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.file_id, NEW.reference, NEW.cents, NEW.iban, NEW.end_to_end)
       IS DISTINCT FROM (OLD.file_id, OLD.reference, OLD.cents, OLD.iban, OLD.end_to_end)
       OR OLD.state IN ('RETURNED', 'WITHDRAWN', 'REJECTED') AND NEW.state <> OLD.state
       OR OLD.state = 'EXECUTED' AND NEW.state NOT IN ('EXECUTED', 'RETURNED') THEN
        RAISE EXCEPTION 'transfer % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'transfer_keeps';
    END IF;
    RETURN NEW;
END $$;
