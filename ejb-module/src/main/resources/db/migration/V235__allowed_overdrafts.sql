-- What the treasurer lets one payer's wallet bear until a day, where the overdraft of the service does not suffice.
CREATE TABLE billing.allowed_overdraft (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payer_id     bigint      NOT NULL REFERENCES billing.payer,
    service_code text        NOT NULL REFERENCES billing.service,
    cents        bigint      NOT NULL CHECK (cents BETWEEN 1 AND 100000000),
    first_day    date        NOT NULL,
    last_day     date        NOT NULL,
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    allowed_by   text        NOT NULL CHECK (length(allowed_by) BETWEEN 1 AND 254),
    allowed_at   timestamptz NOT NULL,
    ended_by     text        CHECK (length(ended_by) BETWEEN 1 AND 254),
    ended_at     timestamptz,
    end_reason   text        CHECK (length(end_reason) BETWEEN 1 AND 500),   -- null if another one took its place
    CHECK (last_day BETWEEN first_day AND first_day + 366),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CHECK (end_reason IS NULL OR ended_at IS NOT NULL)
);
-- One for a wallet at a time.
CREATE UNIQUE INDEX allowed_overdraft_standing ON billing.allowed_overdraft (payer_id, service_code) WHERE ended_at IS NULL;
CREATE INDEX allowed_overdraft_payer ON billing.allowed_overdraft (payer_id, service_code, id);

-- What was allowed stays as it was; it ends once.
CREATE FUNCTION billing.allowed_overdraft_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.payer_id, NEW.service_code, NEW.cents, NEW.first_day, NEW.last_day, NEW.reason, NEW.allowed_by, NEW.allowed_at)
       IS DISTINCT FROM
       (OLD.payer_id, OLD.service_code, OLD.cents, OLD.first_day, OLD.last_day, OLD.reason, OLD.allowed_by, OLD.allowed_at)
       OR OLD.ended_at IS NOT NULL THEN
        RAISE EXCEPTION 'allowed overdraft % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'allowed_overdraft_keeps';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER allowed_overdraft_keeps BEFORE UPDATE ON billing.allowed_overdraft
    FOR EACH ROW EXECUTE FUNCTION billing.allowed_overdraft_keeps();
CREATE TRIGGER allowed_overdraft_not_deleted BEFORE DELETE OR TRUNCATE ON billing.allowed_overdraft
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- How far below zero bookings may take a wallet on a day: as far as the service lets all, or the treasurer this one, whichever is more.
CREATE FUNCTION billing.overdraft(payer bigint, service text, day date) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT greatest(s.overdraft_cents,
                    (SELECT o.cents FROM billing.allowed_overdraft o
                      WHERE o.payer_id = payer AND o.service_code = service AND o.ended_at IS NULL
                        AND day BETWEEN o.first_day AND o.last_day))
      FROM billing.service s WHERE s.code = service
$$;
