CREATE SCHEMA messaging;

-- The outbox: written in the transaction of what a message reports, delivered afterwards.
CREATE TABLE messaging.message (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient    text        NOT NULL,
    template     text        NOT NULL,
    language     text        NOT NULL,
    subject      text        NOT NULL,
    body         text,                           -- erased after delivery if confidential
    confidential boolean     NOT NULL DEFAULT false,
    case_type    text,
    case_id      bigint,
    message_id   text        NOT NULL UNIQUE,    -- stable, so that a mailbox recognises a message sent twice
    status       text        NOT NULL DEFAULT 'WAITING' CHECK (status IN ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    created_at   timestamptz NOT NULL,
    queued_at    timestamptz NOT NULL,           -- when it was last put in the queue; giving up counts from here
    due_at       timestamptz NOT NULL,           -- not tried before
    attempts     int         NOT NULL DEFAULT 0,
    last_error   text,
    delivered_at timestamptz,
    CHECK ((case_type IS NULL) = (case_id IS NULL)),
    CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL)),
    CHECK (body IS NOT NULL OR confidential)
);
CREATE INDEX message_due ON messaging.message (due_at, id) WHERE status = 'WAITING';
CREATE INDEX message_case ON messaging.message (case_type, case_id, id) WHERE case_type IS NOT NULL;
CREATE INDEX message_recipient ON messaging.message USING gin (shared.fold(recipient) gin_trgm_ops);
CREATE INDEX message_status ON messaging.message (status, id);

CREATE TABLE messaging.attachment (
    message_id bigint NOT NULL REFERENCES messaging.message ON DELETE CASCADE,
    position   int    NOT NULL,
    file_name  text   NOT NULL,
    media_type text   NOT NULL,
    content    bytea  NOT NULL,
    PRIMARY KEY (message_id, position)
);

-- Whether the mail server can be reached, known to all nodes together. Exactly one row.
CREATE TABLE messaging.mail_server (
    singleton  boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    down_since timestamptz,
    failures   int NOT NULL DEFAULT 0,
    next_try   timestamptz,
    last_error text
);
INSERT INTO messaging.mail_server DEFAULT VALUES;
