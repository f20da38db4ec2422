-- Online payment by PayFiP, the State's service for local public bodies.

-- What the city's agreement with PayFiP says; nobody pays online until it is open.
CREATE TABLE billing.payfip_settings (
    id            integer     PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    version       bigint      NOT NULL DEFAULT 1,
    open          boolean     NOT NULL DEFAULT false,
    client_number text        CHECK (client_number ~ '^[0-9]{6}$'),
    mode          text        NOT NULL DEFAULT 'TEST' CHECK (mode IN ('TEST', 'ACTIVATION', 'PRODUCTION')),
    service_url   text        NOT NULL CHECK (length(service_url) BETWEEN 10 AND 300),
    page_url      text        NOT NULL CHECK (length(page_url) BETWEEN 10 AND 300),
    CHECK (NOT open OR client_number IS NOT NULL)
);
INSERT INTO billing.payfip_settings (service_url, page_url)
VALUES ('https://www.payfip.gouv.fr/tpa/services/securite', 'https://www.payfip.gouv.fr/tpa/paiementws.web');

-- One payment of one or several wallets at once.
CREATE TABLE billing.payment (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference     text        NOT NULL GENERATED ALWAYS AS ('PAL' || lpad(id::text, 9, '0')) STORED UNIQUE,   -- refdet
    person_id     bigint      NOT NULL REFERENCES accounts.person,      -- who pays
    email         text        NOT NULL CHECK (length(email) BETWEEN 6 AND 80),
    language      text        NOT NULL CHECK (language IN ('fr', 'en')),
    cents         bigint      NOT NULL CHECK (cents BETWEEN 100 AND 10000000),
    state         text        NOT NULL DEFAULT 'CREATED' CHECK (state IN
                      ('CREATED', 'PENDING', 'PAID', 'REFUSED', 'CANCELLED', 'EXPIRED', 'UNKNOWN', 'UNMATCHED')),
    created_at    timestamptz NOT NULL,
    -- asking PayFiP for an operation: one caller at a time, and what he was promised counts only while he holds the claim
    claim         uuid,
    claimed_at    timestamptz,
    client_number text,
    mode          text        CHECK (mode IN ('TEST', 'ACTIVATION', 'PRODUCTION')),
    id_op         text        UNIQUE CHECK (length(id_op) BETWEEN 1 AND 100),
    sent_at       timestamptz,
    -- asking PayFiP for the result
    ask_at        timestamptz,                 -- null: nobody asks any more, but the nightly reconciliation
    waits         integer     NOT NULL DEFAULT 0 CHECK (waits >= 0),   -- answers in a row that settled nothing
    cancelled_at  timestamptz,                 -- when it was first heard that it was cancelled
    came_back_at  timestamptz,                 -- first sign that something happened: the payer came back, or a notification
    notifications integer     NOT NULL DEFAULT 0,
    last_answer   text        CHECK (length(last_answer) <= 60),
    answered_at   timestamptz,
    -- what PayFiP said of the money
    means         text        CHECK (means IN ('CARD', 'DIRECT_DEBIT')),
    paid_cents    bigint      CHECK (paid_cents > 0),
    paid_at       timestamptz,
    authorisation text        CHECK (length(authorisation) <= 60),
    booked_at     timestamptz,
    entry_id      bigint      UNIQUE REFERENCES billing.entry,
    CHECK ((state IN ('PAID', 'UNMATCHED')) = (entry_id IS NOT NULL)),
    CHECK ((entry_id IS NOT NULL) = (paid_cents IS NOT NULL)),
    CHECK ((entry_id IS NOT NULL) = (booked_at IS NOT NULL)),
    CHECK ((id_op IS NULL) = (sent_at IS NULL)),
    CHECK (state <> 'PENDING' OR id_op IS NOT NULL)
);
CREATE INDEX payment_person ON billing.payment (person_id, id);
CREATE INDEX payment_due ON billing.payment (ask_at) WHERE ask_at IS NOT NULL;
CREATE INDEX payment_created ON billing.payment (created_at, id);
CREATE INDEX payment_open ON billing.payment (id) WHERE state IN ('CREATED', 'PENDING', 'UNKNOWN', 'UNMATCHED');

-- What is paid: a wallet each.
CREATE TABLE billing.payment_line (
    payment_id   bigint  NOT NULL REFERENCES billing.payment,
    position     integer NOT NULL CHECK (position >= 0),
    payer_id     bigint  NOT NULL REFERENCES billing.payer,
    service_code text    NOT NULL REFERENCES billing.service,
    cents        bigint  NOT NULL CHECK (cents > 0),
    PRIMARY KEY (payment_id, position),
    UNIQUE (payment_id, payer_id, service_code)
);
CREATE INDEX payment_line_payer ON billing.payment_line (payer_id, payment_id);

-- What happened, for whoever has to find out.
CREATE TABLE billing.payment_event (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payment_id bigint      NOT NULL REFERENCES billing.payment,
    at         timestamptz NOT NULL,
    kind       text        NOT NULL CHECK (kind IN
                   ('CREATED', 'SENT', 'NOT_SENT', 'CAME_BACK', 'NOTIFIED', 'ANSWER', 'BOOKED', 'ASSIGNED', 'ABANDONED')),
    detail     text        NOT NULL DEFAULT '' CHECK (length(detail) <= 200)
);
CREATE INDEX payment_event_payment ON billing.payment_event (payment_id, id);

-- The lines are the sum, when the transaction ends.
CREATE FUNCTION billing.require_payment_complete(checked bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT coalesce(sum(cents), 0) FROM billing.payment_line WHERE payment_id = checked)
       <> (SELECT cents FROM billing.payment WHERE id = checked) THEN
        RAISE EXCEPTION 'the lines of payment % are not its sum', checked
            USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_complete';
    END IF;
END $$;
CREATE FUNCTION billing.payment_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM billing.require_payment_complete(NEW.id);
    RETURN NULL;
END $$;
CREATE FUNCTION billing.payment_line_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM billing.require_payment_complete(NEW.payment_id);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payment_complete AFTER INSERT ON billing.payment DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.payment_complete();
CREATE CONSTRAINT TRIGGER payment_line_complete AFTER INSERT ON billing.payment_line DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.payment_line_complete();

-- What was asked for never changes; the operation is given once; money that came stays.
CREATE FUNCTION billing.payment_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.person_id, NEW.cents, NEW.created_at) IS DISTINCT FROM (OLD.person_id, OLD.cents, OLD.created_at)
       OR OLD.id_op IS NOT NULL AND (NEW.id_op, NEW.sent_at, NEW.client_number, NEW.mode)
                                    IS DISTINCT FROM (OLD.id_op, OLD.sent_at, OLD.client_number, OLD.mode)
       OR OLD.entry_id IS NOT NULL AND (NEW.entry_id, NEW.paid_cents, NEW.booked_at)
                                    IS DISTINCT FROM (OLD.entry_id, OLD.paid_cents, OLD.booked_at)
       OR OLD.state = 'PAID' AND NEW.state <> 'PAID'
       OR OLD.state = 'UNMATCHED' AND NEW.state NOT IN ('UNMATCHED', 'PAID') THEN
        RAISE EXCEPTION 'payment % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'payment_keeps';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER payment_keeps BEFORE UPDATE ON billing.payment FOR EACH ROW EXECUTE FUNCTION billing.payment_keeps();
CREATE TRIGGER payment_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.payment_line
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER payment_not_deleted BEFORE DELETE OR TRUNCATE ON billing.payment
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER payment_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.payment_event
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
