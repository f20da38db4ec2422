-- Cash offices (régies): where agents take payments by hand, each under a treasurer (régisseur) and deputies (mandataires).
CREATE TABLE billing.cash_office (
    id                 bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code               text    NOT NULL UNIQUE CHECK (code ~ '^[A-Z]{2,5}$'),     -- in the numbers of its documents, and in the ledger
    version            bigint  NOT NULL DEFAULT 0,
    name               text    NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    address            text    CHECK (length(address) BETWEEN 1 AND 300),
    order_reference    text    CHECK (length(order_reference) BETWEEN 1 AND 120), -- the act that created it
    cash_ceiling_cents bigint  NOT NULL CHECK (cash_ceiling_cents BETWEEN 0 AND 100000000),
    held_ceiling_cents bigint  CHECK (held_ceiling_cents BETWEEN 0 AND 1000000000),   -- of all means together; null: none
    cash_payment_cents bigint  NOT NULL DEFAULT 30000 CHECK (cash_payment_cents BETWEEN 0 AND 100000000),   -- CGI, art. 1680
    float_cents        bigint  NOT NULL DEFAULT 0 CHECK (float_cents BETWEEN 0 AND 10000000),
    means              text[]  NOT NULL CHECK (cardinality(means) > 0 AND means <@ ARRAY['CASH', 'CHEQUE', 'CARD', 'VOUCHER']),
    online             boolean NOT NULL DEFAULT false,                            -- its statements hold the online payments
    first_day          date    NOT NULL,                                          -- its first statement begins here
    active             boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX cash_office_online ON billing.cash_office (online) WHERE online;

-- Who may take payments there, and when; one treasurer at a time.
CREATE TABLE billing.cash_office_member (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    office_id       bigint NOT NULL REFERENCES billing.cash_office,
    person_id       bigint NOT NULL REFERENCES accounts.person,
    function        text   NOT NULL CHECK (function IN ('TREASURER', 'DEPUTY')),
    starts_on       date   NOT NULL,
    ends_on         date,                                                         -- exclusive; null: until further notice
    order_reference text   CHECK (length(order_reference) BETWEEN 1 AND 120),
    CHECK (ends_on >= starts_on),
    CONSTRAINT member_once EXCLUDE USING gist (office_id WITH =, person_id WITH =, daterange(starts_on, ends_on) WITH &&),
    CONSTRAINT one_treasurer EXCLUDE USING gist (office_id WITH =, daterange(starts_on, ends_on) WITH &&)
        WHERE (function = 'TREASURER')
);

-- Who issues vouchers that the city takes.
CREATE TABLE billing.voucher_issuer (
    code   text    PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    name   text    NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    active boolean NOT NULL DEFAULT true
);
INSERT INTO billing.voucher_issuer (code, name) VALUES
    ('ANCV', 'Chèque-Vacances (ANCV)'), ('ANCV_SPORT', 'Coupon Sport (ANCV)'), ('CESU_DOMISERVE', 'CESU Domiserve'),
    ('CESU_EDENRED', 'CESU Edenred'), ('CESU_PLUXEE', 'CESU Pluxee'), ('CESU_POSTE', 'CESU La Banque Postale'), ('CESU_UP', 'CESU Up');
