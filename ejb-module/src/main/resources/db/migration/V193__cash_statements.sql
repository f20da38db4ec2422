-- Statements of takings for the public accountant (états de versement): one after the other without a gap of days, each within a
-- fiscal year, of days that are over and whose tills are counted.
CREATE TABLE billing.cash_statement (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    office_id   bigint      NOT NULL REFERENCES billing.cash_office,
    series      text        NOT NULL,
    year        integer     NOT NULL,
    sequence    bigint      NOT NULL CHECK (sequence > 0),
    number      text        NOT NULL UNIQUE GENERATED ALWAYS AS
                    (series || '-' || year::text || '-' || lpad(sequence::text, greatest(6, length(sequence::text)), '0')) STORED,
    first_day   date        NOT NULL,
    last_day    date        NOT NULL,                     -- inclusive
    issued_on   date        NOT NULL,
    issued_at   timestamptz NOT NULL,
    issued_by   bigint      NOT NULL REFERENCES accounts.person,
    cents       bigint      NOT NULL CHECK (cents >= 0),  -- all that was taken, online included
    UNIQUE (office_id, year, sequence),
    CHECK (last_day >= first_day AND last_day < issued_on),
    CHECK (extract(year FROM first_day) = extract(year FROM last_day)),
    CONSTRAINT statement_once EXCLUDE USING gist (office_id WITH =, daterange(first_day, last_day, '[]') WITH &&)
);
CREATE TABLE billing.cash_statement_document (
    statement_id bigint PRIMARY KEY REFERENCES billing.cash_statement,
    document_id  bigint NOT NULL REFERENCES documents.document
);

CREATE FUNCTION billing.statement_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    office billing.cash_office;
    wanted date;
BEGIN
    SELECT * INTO office FROM billing.cash_office WHERE id = NEW.office_id FOR NO KEY UPDATE;
    SELECT coalesce(max(last_day) + 1, office.first_day) INTO wanted FROM billing.cash_statement WHERE office_id = NEW.office_id;
    IF NEW.first_day <> wanted THEN
        RAISE EXCEPTION 'the statement has to begin on %', wanted USING ERRCODE = 'PB030', CONSTRAINT = 'statement_follows';
    END IF;
    IF EXISTS (SELECT FROM billing.till WHERE office_id = NEW.office_id AND closed_at IS NULL AND opened_on <= NEW.last_day) THEN
        RAISE EXCEPTION 'a till is open' USING ERRCODE = 'PB031', CONSTRAINT = 'statement_of_counted_tills';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER statement_follows BEFORE INSERT ON billing.cash_statement
    FOR EACH ROW EXECUTE FUNCTION billing.statement_follows();

-- No till, and so no receipt and no difference, on a day that a statement holds.
CREATE FUNCTION billing.till_after_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM billing.cash_statement WHERE office_id = NEW.office_id AND last_day >= NEW.opened_on) THEN
        RAISE EXCEPTION 'that day is stated' USING ERRCODE = 'PB032', CONSTRAINT = 'till_after_statement';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER till_opens_unstated BEFORE INSERT ON billing.till FOR EACH ROW EXECUTE FUNCTION billing.till_after_statement();
CREATE FUNCTION billing.deposit_after_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM billing.cash_statement WHERE office_id = NEW.office_id AND last_day >= NEW.made_on) THEN
        RAISE EXCEPTION 'that day is stated' USING ERRCODE = 'PB032', CONSTRAINT = 'deposit_after_statement';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER deposit_unstated BEFORE INSERT ON billing.deposit FOR EACH ROW EXECUTE FUNCTION billing.deposit_after_statement();
CREATE TRIGGER cash_statement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.cash_statement
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER cash_statement_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.cash_statement_document
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
