-- Money: who owes what. Double entry, append-only; every balance is a sum of postings.
CREATE SCHEMA billing;

-- What is charged for, each with a wallet of its own for each payer.
CREATE TABLE billing.service (
    code            text          PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    version         bigint        NOT NULL DEFAULT 0,
    name_french     text          NOT NULL CHECK (length(name_french) BETWEEN 1 AND 120),
    name_english    text          NOT NULL CHECK (length(name_english) BETWEEN 1 AND 120),
    -- PREPAID: a wallet is filled, each booking is taken from it on its day. INVOICED: debited when the invoice is issued.
    mode            text          NOT NULL CHECK (mode IN ('PREPAID', 'INVOICED')),
    overdraft_cents bigint        NOT NULL DEFAULT 0 CHECK (overdraft_cents BETWEEN 0 AND 100000000),
    product_code    text          NOT NULL DEFAULT '' CHECK (product_code ~ '^[A-Za-z0-9]{0,4}$'),   -- CodProdLoc of the treasury file
    budget_nature   text          NOT NULL DEFAULT '' CHECK (budget_nature ~ '^[0-9]{0,10}$'),
    budget_function text          NOT NULL DEFAULT '' CHECK (budget_function ~ '^[0-9]{0,10}$'),
    vat_rate        numeric(5, 2) NOT NULL DEFAULT 0 CHECK (vat_rate BETWEEN 0 AND 100),
    active          boolean       NOT NULL DEFAULT true                                            -- false: nothing new is charged
);

-- Who pays: a person or an organisation of the city's accounts.
CREATE TABLE billing.payer (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id       bigint UNIQUE REFERENCES accounts.person,
    organisation_id bigint UNIQUE REFERENCES accounts.organisation,
    CHECK (num_nonnulls(person_id, organisation_id) = 1)
);

-- An account of the ledger. Those of a payer and service are its wallet: a credit is the payer's money, a debit is owed.
CREATE TABLE billing.account (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text NOT NULL CHECK (kind IN ('WALLET', 'REVENUE', 'VAT', 'ONLINE', 'CASH', 'CHEQUE', 'CARD', 'VOUCHER',
                     'TREASURY', 'ORDERED', 'REFUND_DUE', 'BANK', 'WRITE_OFF', 'UNMATCHED', 'DIFFERENCE')),
    payer_id     bigint REFERENCES billing.payer,
    service_code text REFERENCES billing.service,
    office       text CHECK (office ~ '^[A-Z0-9_-]{1,30}$'),          -- the cash office in whose hands the money is
    CHECK (kind NOT IN ('WALLET', 'ORDERED') OR payer_id IS NOT NULL),
    CHECK (payer_id IS NULL OR office IS NULL),
    CHECK (kind NOT IN ('WALLET', 'ORDERED', 'REVENUE') OR service_code IS NOT NULL),
    CONSTRAINT account_once UNIQUE NULLS NOT DISTINCT (kind, payer_id, service_code, office)
);
CREATE INDEX account_payer ON billing.account (payer_id, service_code) WHERE payer_id IS NOT NULL;

CREATE TABLE billing.entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    booked_at  timestamptz NOT NULL,
    booked_on  date        NOT NULL,                         -- the city's day, which a closing closes
    kind       text        NOT NULL CHECK (kind ~ '^[A-Z_]{3,30}$'),
    reference  text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 120),
    postings   integer     NOT NULL CHECK (postings >= 2),
    reverses   bigint UNIQUE REFERENCES billing.entry,       -- a correction is a new entry, made once
    -- however often a caller says it: one entry of a kind for one reference
    CONSTRAINT entry_once UNIQUE (kind, reference)
);
CREATE INDEX entry_day ON billing.entry (booked_on, id);
CREATE INDEX entry_reference ON billing.entry (reference);

CREATE TABLE billing.posting (
    entry_id   bigint  NOT NULL REFERENCES billing.entry,
    position   integer NOT NULL CHECK (position >= 0),
    account_id bigint  NOT NULL REFERENCES billing.account,
    cents      bigint  NOT NULL CHECK (cents <> 0),          -- credit positive, debit negative
    PRIMARY KEY (entry_id, position)
);
CREATE INDEX posting_account ON billing.posting (account_id, entry_id) INCLUDE (cents);

-- Complete, balanced, and the mirror of what it reverses, when the transaction ends.
CREATE FUNCTION billing.require_balanced_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    found bigint;
    total numeric;
BEGIN
    SELECT count(*), coalesce(sum(cents), 0) INTO found, total FROM billing.posting WHERE entry_id = NEW.id;
    IF found <> NEW.postings OR total <> 0 THEN
        RAISE EXCEPTION 'entry % has % postings of %, sum % cents', NEW.id, found, NEW.postings, total
            USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_balanced';
    END IF;
    IF NEW.reverses IS NOT NULL AND EXISTS (
            SELECT FROM billing.posting WHERE entry_id IN (NEW.id, NEW.reverses)
             GROUP BY account_id HAVING sum(cents) <> 0) THEN
        RAISE EXCEPTION 'entry % is not the reverse of entry %', NEW.id, NEW.reverses
            USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_reverses';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT ON billing.entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION billing.require_balanced_entry();

-- An entry's postings are numbered from 0, without a gap: once it is complete there is no place for another.
CREATE FUNCTION billing.refuse_further_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added a JOIN billing.entry e ON e.id = a.entry_id WHERE a.position >= e.postings) THEN
        RAISE EXCEPTION 'an entry has no place for another posting'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'posting_has_place';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER posting_has_place AFTER INSERT ON billing.posting REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_further_posting();

CREATE FUNCTION billing.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only';
END $$;
CREATE TRIGGER account_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.account
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.entry
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER posting_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.posting
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- Gapless numbers for each series and year; the row is held until the document's transaction commits.
CREATE TABLE billing.number_series (
    series text    NOT NULL CHECK (series ~ '^[A-Z]{1,6}$'),
    year   integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    last   bigint  NOT NULL CHECK (last >= 0),
    PRIMARY KEY (series, year)
);
CREATE FUNCTION billing.refuse_lower_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'UPDATE' OR NEW.series <> OLD.series OR NEW.year <> OLD.year OR NEW.last <= OLD.last THEN
        RAISE EXCEPTION 'numbers only grow' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'number_grows';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER number_grows BEFORE UPDATE OR DELETE ON billing.number_series
    FOR EACH ROW EXECUTE FUNCTION billing.refuse_lower_number();

-- The services that a city is likely to charge for; all of it can be changed on a screen.
INSERT INTO billing.service (code, name_french, name_english, mode) VALUES
    ('SPORT_SLOTS', 'Créneaux sportifs', 'Sports slots', 'INVOICED'),
    ('RESTAURATION', 'Restauration scolaire', 'School meals', 'PREPAID'),
    ('PERISCOLAIRE', 'Accueil périscolaire', 'After-school care', 'PREPAID'),
    ('LOISIRS', 'Centres de loisirs', 'Leisure centres', 'PREPAID');
