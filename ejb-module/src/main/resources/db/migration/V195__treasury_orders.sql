-- Revenue orders: what is owed and the public treasury is to collect, with the files that carry it (PES V2).

-- What the city is called at the public treasury and at its bank. Nothing is made until it is said.
CREATE TABLE billing.treasury_settings (
    id                integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    version           bigint  NOT NULL DEFAULT 1,
    siret             text    CHECK (siret ~ '^[0-9]{14}$'),                                  -- IdColl
    post_code         text    CHECK (post_code ~ '^(02[AB][0-9]{3,4}|[0-9]{6,7})$'),          -- IdPost, the accountant's post
    post_name         text    CHECK (length(post_name) BETWEEN 1 AND 38),
    collectivity_code text    CHECK (collectivity_code ~ '^[A-Za-z0-9]{1,3}$'),               -- CodCol
    budget_code       text    CHECK (budget_code ~ '^[A-Za-z0-9]{1,2}$'),                     -- CodBud
    budget_name       text    CHECK (length(budget_name) BETWEEN 1 AND 38),
    issuer            text    CHECK (length(issuer) BETWEEN 1 AND 32),
    signed            boolean NOT NULL DEFAULT false,                                         -- by the city's signature book, before it is sent
    smallest_cents    bigint  NOT NULL DEFAULT 1500 CHECK (smallest_cents BETWEEN 1 AND 100000000),   -- CGCT D1611-1
    account_holder    text    CHECK (length(account_holder) BETWEEN 1 AND 70),
    account_iban      text    CHECK (account_iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    account_bic       text    CHECK (account_bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
    transfer_format   text    NOT NULL DEFAULT 'V03' CHECK (transfer_format IN ('V03', 'V09'))
);
INSERT INTO billing.treasury_settings DEFAULT VALUES;

-- What the treasury wants to know of a debtor and nobody else needs.
CREATE TABLE billing.treasury_debtor (
    payer_id   bigint PRIMARY KEY REFERENCES billing.payer,
    title      text   CHECK (title IN ('MR', 'MRS')),
    legal_form text   NOT NULL DEFAULT 'ASSOCIATION' CHECK (legal_form IN ('ASSOCIATION', 'COMPANY'))
);

-- A docket (bordereau) of orders. Dockets and orders are numbered without a gap in each fiscal year and kind.
CREATE TABLE billing.treasury_docket (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    exercise   integer     NOT NULL CHECK (exercise BETWEEN 2000 AND 2999),
    kind       text        NOT NULL CHECK (kind IN ('ORDINARY', 'REDUCTION')),
    number     bigint      NOT NULL CHECK (number BETWEEN 1 AND 9999999),
    issued_on  date        NOT NULL,
    orders     integer     NOT NULL CHECK (orders BETWEEN 1 AND 99999),
    net_cents  bigint      NOT NULL CHECK (net_cents > 0),
    vat_cents  bigint      NOT NULL CHECK (vat_cents >= 0),
    year_cents bigint      NOT NULL,                        -- without VAT, of this kind since the year began, this one included
    made_at    timestamptz NOT NULL,
    made_by    text        NOT NULL CHECK (length(made_by) BETWEEN 1 AND 254),
    CONSTRAINT treasury_docket_number UNIQUE (exercise, kind, number)
);

CREATE TABLE billing.treasury_order (
    id            bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    docket_id     bigint  NOT NULL REFERENCES billing.treasury_docket,
    exercise      integer NOT NULL,
    kind          text    NOT NULL CHECK (kind IN ('ORDINARY', 'REDUCTION')),
    number        bigint  NOT NULL CHECK (number BETWEEN 1 AND 99999999),
    payer_id      bigint  NOT NULL REFERENCES billing.payer,
    source_entry  bigint  NOT NULL REFERENCES billing.entry,          -- the invoice's or the credit note's
    corrects      bigint  REFERENCES billing.treasury_order,
    subject       text    NOT NULL CHECK (length(subject) BETWEEN 1 AND 160),
    cents         bigint  NOT NULL CHECK (cents > 0),                  -- VAT included
    paid_cents    bigint  NOT NULL DEFAULT 0 CHECK (paid_cents BETWEEN 0 AND cents),
    reduced_cents bigint  NOT NULL DEFAULT 0 CHECK (reduced_cents BETWEEN 0 AND cents),
    -- what the accountant said: ISSUED until he says something
    visa          text    NOT NULL DEFAULT 'ISSUED' CHECK (visa IN ('ISSUED', 'ON_HOLD', 'TAKEN_OVER', 'REFUSED')),
    answer        text    CHECK (length(answer) BETWEEN 1 AND 500),
    answered_on   date,
    entry_id      bigint  NOT NULL UNIQUE REFERENCES billing.entry,
    CONSTRAINT treasury_order_number UNIQUE (exercise, kind, number),
    CHECK ((kind = 'REDUCTION') = (corrects IS NOT NULL))
);
-- Never twice the same order: an invoice is ordered once, a credit note reduces an order once; what the accountant refused may be ordered anew.
CREATE UNIQUE INDEX treasury_order_once ON billing.treasury_order (source_entry, coalesce(corrects, 0)) WHERE visa <> 'REFUSED';
CREATE INDEX treasury_order_docket ON billing.treasury_order (docket_id, number);
CREATE INDEX treasury_order_payer ON billing.treasury_order (payer_id, id);
CREATE INDEX treasury_order_corrects ON billing.treasury_order (corrects) WHERE corrects IS NOT NULL;

-- The codes are those of the service on the day of the order.
CREATE TABLE billing.treasury_order_line (
    order_id          bigint        NOT NULL REFERENCES billing.treasury_order,
    position          integer       NOT NULL CHECK (position BETWEEN 1 AND 999999),
    service_code      text          NOT NULL REFERENCES billing.service,
    product_code      text          NOT NULL CHECK (product_code ~ '^[A-Za-z0-9]{1,4}$'),
    budget_nature     text          NOT NULL CHECK (budget_nature ~ '^[0-9]{1,10}$'),
    budget_function   text          NOT NULL CHECK (budget_function ~ '^[0-9]{0,10}$'),
    vat_rate          numeric(5, 2) NOT NULL CHECK (vat_rate BETWEEN 0 AND 100),
    net_cents         bigint        NOT NULL CHECK (net_cents > 0),
    vat_cents         bigint        NOT NULL CHECK (vat_cents >= 0),
    corrects_position integer,
    PRIMARY KEY (order_id, position)
);

-- One file carries one docket; a docket that was refused as a whole goes out again in another file under its own number.
CREATE TABLE billing.treasury_file (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    docket_id   bigint      NOT NULL REFERENCES billing.treasury_docket,
    name        text        NOT NULL UNIQUE CHECK (name ~ '^PESALR2_[0-9]{14}_[0-9]{6}_[0-9]{3}\.xml$'),
    made_on     date        NOT NULL,
    sequence    integer     NOT NULL CHECK (sequence BETWEEN 1 AND 999),
    state       text        NOT NULL DEFAULT 'MADE' CHECK (state IN ('MADE', 'SENT', 'ACKNOWLEDGED', 'REFUSED')),
    document_id bigint      NOT NULL UNIQUE REFERENCES documents.document,
    made_at     timestamptz NOT NULL,
    made_by     text        NOT NULL CHECK (length(made_by) BETWEEN 1 AND 254),
    sent_at     timestamptz,
    answered_at timestamptz,
    answer      text        CHECK (length(answer) BETWEEN 1 AND 1000),
    CONSTRAINT treasury_file_of_day UNIQUE (made_on, sequence),
    CHECK ((state IN ('ACKNOWLEDGED', 'REFUSED')) = (answered_at IS NOT NULL)),
    CHECK (state = 'MADE' OR sent_at IS NOT NULL)
);
CREATE UNIQUE INDEX treasury_file_once ON billing.treasury_file (docket_id) WHERE state <> 'REFUSED';

-- What the treasury sent back, each file read once, and the money that it tells of.
CREATE TABLE billing.treasury_return (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('ACKNOWLEDGEMENT', 'RETURN')),
    document_id bigint      NOT NULL UNIQUE REFERENCES documents.document,
    sha256      text        NOT NULL UNIQUE,
    read_at     timestamptz NOT NULL,
    read_by     text        NOT NULL CHECK (length(read_by) BETWEEN 1 AND 254)
);
CREATE TABLE billing.treasury_receipt (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id    bigint NOT NULL REFERENCES billing.treasury_order,
    return_id   bigint NOT NULL REFERENCES billing.treasury_return,
    received_on date   NOT NULL,
    cents       bigint NOT NULL CHECK (cents <> 0),        -- negative: the treasury took a receipt back
    entry_id    bigint NOT NULL UNIQUE REFERENCES billing.entry,
    UNIQUE (order_id, return_id)
);

-- How an order stands, for people.
CREATE VIEW billing.treasury_order_state AS
    SELECT o.*, CASE WHEN o.visa = 'REFUSED' THEN 'REFUSED'
                     WHEN o.reduced_cents = o.cents THEN 'CANCELLED'
                     WHEN o.paid_cents > 0 AND o.paid_cents + o.reduced_cents >= o.cents THEN 'PAID'
                     WHEN o.paid_cents > 0 THEN 'PARTLY_PAID'
                     ELSE o.visa END AS state
      FROM billing.treasury_order o;

-- The lines are the order's amount, and the ledger moved just that between the payer's wallets and what is ordered.
CREATE FUNCTION billing.require_order_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT coalesce(sum(net_cents + vat_cents), 0) FROM billing.treasury_order_line WHERE order_id = NEW.id) <> NEW.cents
       OR (SELECT coalesce(sum(p.cents), 0) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
            WHERE p.entry_id = NEW.entry_id AND a.kind = 'ORDERED' AND a.payer_id = NEW.payer_id)
          <> (CASE NEW.kind WHEN 'ORDINARY' THEN -NEW.cents ELSE NEW.cents END) THEN
        RAISE EXCEPTION 'order % is not what its lines and its entry say', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'treasury_order_complete';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER treasury_order_complete AFTER INSERT ON billing.treasury_order DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.require_order_complete();

-- An order never changes; only what became of it is written.
CREATE FUNCTION billing.treasury_order_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.docket_id, NEW.exercise, NEW.kind, NEW.number, NEW.payer_id, NEW.source_entry, NEW.corrects, NEW.cents, NEW.entry_id)
       IS DISTINCT FROM
       (OLD.docket_id, OLD.exercise, OLD.kind, OLD.number, OLD.payer_id, OLD.source_entry, OLD.corrects, OLD.cents, OLD.entry_id)
       OR OLD.visa = 'REFUSED' AND NEW IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'order % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'treasury_order_keeps';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER treasury_order_keeps BEFORE UPDATE ON billing.treasury_order
    FOR EACH ROW EXECUTE FUNCTION billing.treasury_order_keeps();
CREATE FUNCTION billing.treasury_file_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.docket_id, NEW.name, NEW.document_id) IS DISTINCT FROM (OLD.docket_id, OLD.name, OLD.document_id)
       OR OLD.state IN ('ACKNOWLEDGED', 'REFUSED') AND NEW.state <> OLD.state THEN
        RAISE EXCEPTION 'file % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'treasury_file_keeps';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER treasury_file_keeps BEFORE UPDATE ON billing.treasury_file
    FOR EACH ROW EXECUTE FUNCTION billing.treasury_file_keeps();

CREATE TRIGGER treasury_docket_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.treasury_docket
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER treasury_order_not_deleted BEFORE DELETE OR TRUNCATE ON billing.treasury_order
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER treasury_order_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.treasury_order_line
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER treasury_file_not_deleted BEFORE DELETE OR TRUNCATE ON billing.treasury_file
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER treasury_return_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.treasury_return
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER treasury_receipt_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.treasury_receipt
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
