-- What is known of a payer for invoices and refunds. Organisations have their address in accounts; a person's stands here.
CREATE TABLE billing.payer_address (
    payer_id  bigint  PRIMARY KEY REFERENCES billing.payer,
    version   bigint  NOT NULL DEFAULT 0,
    street    text    NOT NULL CHECK (length(street) BETWEEN 1 AND 200),
    postcode  text    NOT NULL CHECK (length(postcode) BETWEEN 2 AND 10),
    town      text    NOT NULL CHECK (length(town) BETWEEN 1 AND 100),
    country   char(2) NOT NULL DEFAULT 'FR' CHECK (country ~ '^[A-Z]{2}$')
);

-- Where refunds go. The number is personal: screens show its ends only.
CREATE TABLE billing.bank_account (
    payer_id   bigint      PRIMARY KEY REFERENCES billing.payer,
    version    bigint      NOT NULL DEFAULT 0,
    iban       text        NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    bic        text        CHECK (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
    holder     text        NOT NULL CHECK (length(holder) BETWEEN 1 AND 70),
    changed_at timestamptz NOT NULL
);
