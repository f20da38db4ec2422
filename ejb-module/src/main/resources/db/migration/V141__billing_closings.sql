-- Day and month closings. Nothing is booked on a closed day; the sums until then are kept, so that a balance adds few rows.
CREATE TABLE billing.closing (
    closed_until date        PRIMARY KEY,
    closed_at    timestamptz NOT NULL,
    closed_by    text        NOT NULL CHECK (length(closed_by) BETWEEN 1 AND 254),
    last_entry   bigint      NOT NULL DEFAULT 0,            -- set here, whatever the writer says
    comment      text        CHECK (length(comment) BETWEEN 1 AND 500)
);

-- What an account came to when its last entry so far was that one.
CREATE TABLE billing.balance_mark (
    account_id bigint NOT NULL REFERENCES billing.account,
    last_entry bigint NOT NULL,
    cents      bigint NOT NULL,
    PRIMARY KEY (account_id, last_entry)
);

-- A closing waits for the entries that are being written and holds new ones up until it is done: they come after it.
CREATE FUNCTION billing.prepare_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE billing.entry IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM billing.closing WHERE closed_until >= NEW.closed_until) THEN
        RAISE EXCEPTION 'closed already until later than %', NEW.closed_until
            USING ERRCODE = 'PB002', CONSTRAINT = 'closing_goes_on';
    END IF;
    SELECT coalesce(max(id), 0) INTO NEW.last_entry FROM billing.entry;
    RETURN NEW;
END $$;
CREATE TRIGGER closing_prepared BEFORE INSERT ON billing.closing
    FOR EACH ROW EXECUTE FUNCTION billing.prepare_closing();

CREATE FUNCTION billing.mark_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO billing.balance_mark (account_id, last_entry, cents)
    SELECT p.account_id, NEW.last_entry, sum(p.cents) + coalesce(
               (SELECT m.cents FROM billing.balance_mark m WHERE m.account_id = p.account_id
                 ORDER BY m.last_entry DESC LIMIT 1), 0)
      FROM billing.posting p
     WHERE p.entry_id > coalesce((SELECT max(c.last_entry) FROM billing.closing c WHERE c.closed_until < NEW.closed_until), 0)
       AND p.entry_id <= NEW.last_entry
     GROUP BY p.account_id;
    RETURN NULL;
END $$;
CREATE TRIGGER closing_marks AFTER INSERT ON billing.closing
    FOR EACH ROW EXECUTE FUNCTION billing.mark_balances();

CREATE FUNCTION billing.refuse_closed_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    closed billing.closing;
BEGIN
    SELECT * INTO closed FROM billing.closing ORDER BY closed_until DESC LIMIT 1;
    IF FOUND AND EXISTS (SELECT FROM added WHERE booked_on <= closed.closed_until OR id <= closed.last_entry) THEN
        RAISE EXCEPTION 'closed until %', closed.closed_until USING ERRCODE = 'PB001', CONSTRAINT = 'entry_day_open';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER entry_day_open AFTER INSERT ON billing.entry REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_closed_day();

CREATE TRIGGER closing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.closing
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER balance_mark_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.balance_mark
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- What each account comes to now: its last mark and what came after.
CREATE VIEW billing.balance AS
    SELECT a.id AS account_id, a.kind, a.payer_id, a.service_code, a.office,
           coalesce(m.cents, 0) + coalesce((SELECT sum(p.cents) FROM billing.posting p
                                             WHERE p.account_id = a.id AND p.entry_id > coalesce(m.last_entry, 0)), 0)::bigint AS cents
      FROM billing.account a
      LEFT JOIN LATERAL (SELECT b.last_entry, b.cents FROM billing.balance_mark b
                          WHERE b.account_id = a.id ORDER BY b.last_entry DESC LIMIT 1) m ON true;
