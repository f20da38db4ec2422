-- What a closing closed, in sums that are kept with it; and months, which are closed once all their days are.
CREATE TABLE billing.closing_sum (
    closed_until date   NOT NULL REFERENCES billing.closing,
    account_kind text   NOT NULL,
    postings     bigint NOT NULL,
    debit_cents  bigint NOT NULL CHECK (debit_cents >= 0),
    credit_cents bigint NOT NULL CHECK (credit_cents >= 0),
    PRIMARY KEY (closed_until, account_kind)
);

-- The days after the closing before it, until its own; nothing is booked on them any more, so the sums stay right.
CREATE FUNCTION billing.note_closing_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO billing.closing_sum (closed_until, account_kind, postings, debit_cents, credit_cents)
    SELECT NEW.closed_until, a.kind, count(*), coalesce(-sum(p.cents) FILTER (WHERE p.cents < 0), 0),
           coalesce(sum(p.cents) FILTER (WHERE p.cents > 0), 0)
      FROM billing.entry e
      JOIN billing.posting p ON p.entry_id = e.id
      JOIN billing.account a ON a.id = p.account_id
     WHERE e.booked_on <= NEW.closed_until
       AND e.booked_on > coalesce((SELECT max(c.closed_until) FROM billing.closing c WHERE c.closed_until < NEW.closed_until), '-infinity')
     GROUP BY a.kind;
    RETURN NULL;
END $$;
CREATE TRIGGER closing_sums AFTER INSERT ON billing.closing FOR EACH ROW EXECUTE FUNCTION billing.note_closing_sums();
CREATE TRIGGER closing_sum_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.closing_sum
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

CREATE TABLE billing.month_closing (
    month        date        PRIMARY KEY CHECK (extract(day FROM month) = 1),
    closed_at    timestamptz NOT NULL,
    closed_by    text        NOT NULL CHECK (length(closed_by) BETWEEN 1 AND 254),
    comment      text        CHECK (length(comment) BETWEEN 1 AND 500),
    entries      bigint      NOT NULL DEFAULT 0,            -- set here, whatever the writer says
    credit_cents bigint      NOT NULL DEFAULT 0
);
CREATE FUNCTION billing.prepare_month_closing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    next_month date := (NEW.month + interval '1 month')::date;
BEGIN
    IF NOT EXISTS (SELECT FROM billing.closing WHERE closed_until >= next_month - 1) THEN
        RAISE EXCEPTION 'not all days of % are closed', NEW.month USING ERRCODE = 'PB003', CONSTRAINT = 'month_days_closed';
    END IF;
    IF EXISTS (SELECT FROM billing.month_closing HAVING max(month) >= NEW.month OR max(month) + interval '1 month' < NEW.month) THEN
        RAISE EXCEPTION '% is not the next month', NEW.month USING ERRCODE = 'PB004', CONSTRAINT = 'month_goes_on';
    END IF;
    SELECT count(DISTINCT e.id), coalesce(sum(p.cents) FILTER (WHERE p.cents > 0), 0) INTO NEW.entries, NEW.credit_cents
      FROM billing.entry e JOIN billing.posting p ON p.entry_id = e.id
     WHERE e.booked_on >= NEW.month AND e.booked_on < next_month;
    RETURN NEW;
END $$;
CREATE TRIGGER month_prepared BEFORE INSERT ON billing.month_closing FOR EACH ROW EXECUTE FUNCTION billing.prepare_month_closing();
CREATE TRIGGER month_closing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.month_closing
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
