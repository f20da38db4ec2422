-- Tariffs as dated grids, each voted by a deliberation. What was in force stays as it was: a new grid takes over from its date.

-- The kinds of users that tariffs tell apart; the city words them and adds its own.
CREATE TABLE billing.user_kind (
    code         text    PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    name_french  text    NOT NULL CHECK (length(name_french) BETWEEN 1 AND 120),
    name_english text    NOT NULL CHECK (length(name_english) BETWEEN 1 AND 120),
    position     integer NOT NULL DEFAULT 0
);
INSERT INTO billing.user_kind (code, name_french, name_english, position) VALUES
    ('ASSOCIATION_YOUTH', 'Association, jeunes de moins de 18 ans', 'Association, young people under 18', 1),
    ('ASSOCIATION', 'Association, adultes', 'Association, adults', 2),
    ('SCHOOL', 'Établissement scolaire', 'School', 3),
    ('COMPANY', 'Entreprise ou organisme à but lucratif', 'Company or profit-making body', 4),
    ('INDIVIDUAL', 'Particulier', 'Individual', 5),
    ('INDIVIDUAL_REDUCED', 'Particulier à tarif réduit', 'Individual, reduced rate', 6),
    ('CHILD', 'Enfant', 'Child', 7);

-- What is priced by one grid at a time, as "tennis courts".
CREATE TABLE billing.tariff (
    code         text    PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    version      bigint  NOT NULL DEFAULT 1,
    service_code text    NOT NULL REFERENCES billing.service,
    name_french  text    NOT NULL CHECK (length(name_french) BETWEEN 1 AND 120),
    name_english text    NOT NULL CHECK (length(name_english) BETWEEN 1 AND 120),
    published    boolean NOT NULL DEFAULT true,            -- shown on the public page of tariffs
    position     integer NOT NULL DEFAULT 0
);

CREATE TABLE billing.tariff_grid (
    id                     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version                bigint      NOT NULL DEFAULT 1,
    tariff_code            text        NOT NULL REFERENCES billing.tariff,
    name                   text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    starts_on              date        NOT NULL,
    ends_on                date,                            -- first day without it, whatever follows; null: until the next one
    state                  text        NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'IN_FORCE', 'WITHDRAWN')),
    deliberation_reference text CHECK (length(deliberation_reference) BETWEEN 1 AND 60),
    deliberation_date      date,
    deliberation_document  bigint REFERENCES documents.document,
    copied_from            bigint REFERENCES billing.tariff_grid,
    created_at             timestamptz NOT NULL,
    created_by             text        NOT NULL,
    decided_at             timestamptz,
    decided_by             text,
    CONSTRAINT tariff_grid_dates CHECK (ends_on > starts_on),
    CONSTRAINT tariff_grid_voted CHECK (state = 'DRAFT' OR (deliberation_reference IS NOT NULL AND deliberation_date IS NOT NULL
        AND deliberation_document IS NOT NULL AND deliberation_date <= starts_on AND decided_at IS NOT NULL))
);
-- of two that would begin on one day, one is put in force
CREATE UNIQUE INDEX tariff_grid_once ON billing.tariff_grid (tariff_code, starts_on) WHERE state = 'IN_FORCE';
CREATE INDEX tariff_grid_tariff ON billing.tariff_grid (tariff_code, starts_on DESC);

-- What is sold: an hour of a hall, a day at the leisure centre.
CREATE TABLE billing.tariff_item (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    grid_id      bigint       NOT NULL REFERENCES billing.tariff_grid ON DELETE CASCADE,
    code         text         NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    name_french  text         NOT NULL CHECK (length(name_french) BETWEEN 1 AND 120),
    name_english text         NOT NULL CHECK (length(name_english) BETWEEN 1 AND 120),
    unit         text         NOT NULL CHECK (unit IN ('HOUR', 'SESSION', 'DAY', 'SEASON', 'FLAT')),
    vat_rate     numeric(5, 2) NOT NULL CHECK (vat_rate BETWEEN 0 AND 100),    -- percent, within the prices
    user_kinds   text[]       NOT NULL CHECK (cardinality(user_kinds) > 0),    -- for whom it is
    position     integer      NOT NULL,
    UNIQUE (grid_id, code)
);

-- One price and the cases for which it is. Brackets of the quotient are half-open in euros, ranks are inclusive.
CREATE TABLE billing.tariff_rule (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id        bigint  NOT NULL REFERENCES billing.tariff_item ON DELETE CASCADE,
    number         integer NOT NULL CHECK (number > 0),
    user_kinds     text[]  NOT NULL DEFAULT '{}',            -- empty: all for whom the item is
    resident       boolean,
    period         text CHECK (period IN ('PEAK', 'OFF_PEAK')),
    quotient_from  integer NOT NULL DEFAULT 0 CHECK (quotient_from >= 0),
    quotient_to    integer,
    rank_from      integer NOT NULL DEFAULT 1 CHECK (rank_from >= 1),
    rank_to        integer,
    pricing        text    NOT NULL CHECK (pricing IN ('FIXED', 'EFFORT_RATE', 'FREE')),
    price_cents    bigint CHECK (price_cents BETWEEN 0 AND 1000000000),
    rate           numeric(7, 4) CHECK (rate > 0),           -- percent of the quotient
    floor_cents    bigint CHECK (floor_cents >= 0),
    ceiling_cents  bigint CHECK (ceiling_cents BETWEEN 0 AND 1000000000),
    reason_french  text CHECK (length(reason_french) BETWEEN 1 AND 200),
    reason_english text CHECK (length(reason_english) BETWEEN 1 AND 200),
    UNIQUE (item_id, number),
    CHECK (quotient_to > quotient_from),
    CHECK (rank_to >= rank_from),
    CHECK (floor_cents <= ceiling_cents),
    CHECK ((pricing = 'FIXED') = (price_cents IS NOT NULL)),
    CHECK ((pricing = 'EFFORT_RATE') = (num_nonnulls(rate, floor_cents, ceiling_cents) = 3)),
    CHECK (pricing = 'EFFORT_RATE' OR num_nonnulls(rate, floor_cents, ceiling_cents) = 0),
    CHECK ((pricing = 'FREE') = (num_nonnulls(reason_french, reason_english) = 2)),
    CHECK (pricing = 'FREE' OR num_nonnulls(reason_french, reason_english) = 0)
);

-- The grid that is in force on a day: the latest that has begun, unless it has been ended.
CREATE FUNCTION billing.grid_in_force(tariff text, day date) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN g.ends_on IS NULL OR g.ends_on > day THEN g.id END FROM billing.tariff_grid g
     WHERE g.tariff_code = tariff AND g.state = 'IN_FORCE' AND g.starts_on <= day ORDER BY g.starts_on DESC LIMIT 1
$$;

-- How many corners of cases have no rule or more than one: each case begins at a bound of some rule.
CREATE FUNCTION billing.grid_faults(grid bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT count(*) + (SELECT CASE WHEN count(*) = 0 THEN 1 ELSE 0 END FROM billing.tariff_item WHERE grid_id = grid)
      FROM billing.tariff_item i
     CROSS JOIN LATERAL unnest(i.user_kinds) AS k (kind)
     CROSS JOIN (VALUES (true), (false)) AS h (resident)
     CROSS JOIN (VALUES ('PEAK'), ('OFF_PEAK')) AS p (period)
     CROSS JOIN LATERAL (SELECT 0 UNION SELECT quotient_from FROM billing.tariff_rule WHERE item_id = i.id
                         UNION SELECT quotient_to FROM billing.tariff_rule WHERE item_id = i.id AND quotient_to IS NOT NULL) AS q (quotient)
     CROSS JOIN LATERAL (SELECT 1 UNION SELECT rank_from FROM billing.tariff_rule WHERE item_id = i.id
                         UNION SELECT rank_to + 1 FROM billing.tariff_rule WHERE item_id = i.id AND rank_to IS NOT NULL) AS r (rank)
     WHERE i.grid_id = grid
       AND (SELECT count(*) FROM billing.tariff_rule u
             WHERE u.item_id = i.id
               AND (cardinality(u.user_kinds) = 0 OR k.kind = ANY (u.user_kinds))
               AND coalesce(u.resident, h.resident) = h.resident
               AND coalesce(u.period, p.period) = p.period
               AND u.quotient_from <= q.quotient AND coalesce(u.quotient_to > q.quotient, true)
               AND u.rank_from <= r.rank AND coalesce(u.rank_to >= r.rank, true)) <> 1
$$;

CREATE FUNCTION billing.guard_tariff_grid() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    free text[] := ARRAY['version', 'ends_on', 'state', 'decided_at', 'decided_by'];
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state = 'DRAFT' THEN
            RETURN OLD;
        END IF;
        RAISE EXCEPTION 'a grid that was put in force is kept' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_kept';
    ELSIF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'DRAFT' THEN
            RAISE EXCEPTION 'a grid begins as a draft' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_drafted';
        END IF;
    ELSIF OLD.state = 'DRAFT' AND NEW.state = 'IN_FORCE' THEN
        IF billing.grid_faults(NEW.id) > 0 THEN
            RAISE EXCEPTION 'grid % leaves cases without exactly one rule', NEW.id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'tariff_grid_complete';
        END IF;
        -- a day on which a grid was in force keeps its prices; one day of tolerance for the city's zone
        IF NEW.starts_on < current_date - 1 AND billing.grid_in_force(NEW.tariff_code, NEW.starts_on) IS NOT NULL THEN
            RAISE EXCEPTION 'grid % would change past prices', NEW.id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'tariff_grid_not_retroactive';
        END IF;
    ELSIF OLD.state = 'DRAFT' AND NEW.state = 'DRAFT' THEN
        NULL;
    ELSIF OLD.state = 'IN_FORCE' AND NEW.state = 'IN_FORCE' AND OLD.ends_on IS DISTINCT FROM NEW.ends_on
          AND NEW.ends_on >= current_date AND coalesce(NEW.ends_on < OLD.ends_on, true)
          AND to_jsonb(OLD) - free = to_jsonb(NEW) - free THEN
        NULL;
    ELSIF OLD.state = 'IN_FORCE' AND NEW.state = 'WITHDRAWN' AND OLD.starts_on >= current_date
          AND OLD.ends_on IS NOT DISTINCT FROM NEW.ends_on AND to_jsonb(OLD) - free = to_jsonb(NEW) - free THEN
        NULL;
    ELSE
        RAISE EXCEPTION 'grid % is not a draft any more', OLD.id USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_unchanged';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tariff_grid_guard BEFORE INSERT OR UPDATE OR DELETE ON billing.tariff_grid
    FOR EACH ROW EXECUTE FUNCTION billing.guard_tariff_grid();

-- Items and rules change with their draft only. The share lock lets whoever puts the grid in force wait for them, or them for him.
CREATE FUNCTION billing.guard_tariff_content() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    row  jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
    old_row jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
    grid bigint;
    found text;
BEGIN
    IF TG_TABLE_NAME = 'tariff_item' THEN
        grid := (row ->> 'grid_id')::bigint;
        IF old_row IS NOT NULL AND (old_row ->> 'grid_id')::bigint <> grid THEN
            RAISE EXCEPTION 'an item stays in its grid' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_unchanged';
        END IF;
    ELSE
        IF old_row IS NOT NULL AND old_row ->> 'item_id' <> row ->> 'item_id' THEN
            RAISE EXCEPTION 'a rule stays with its item' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_unchanged';
        END IF;
        SELECT grid_id INTO grid FROM billing.tariff_item WHERE id = (row ->> 'item_id')::bigint;
    END IF;
    SELECT state INTO found FROM billing.tariff_grid WHERE id = grid FOR SHARE;
    IF found <> 'DRAFT' THEN
        RAISE EXCEPTION 'grid % is not a draft any more', grid USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_unchanged';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tariff_item_guard BEFORE INSERT OR UPDATE OR DELETE ON billing.tariff_item
    FOR EACH ROW EXECUTE FUNCTION billing.guard_tariff_content();
CREATE TRIGGER tariff_rule_guard BEFORE INSERT OR UPDATE OR DELETE ON billing.tariff_rule
    FOR EACH ROW EXECUTE FUNCTION billing.guard_tariff_content();

CREATE FUNCTION billing.refuse_truncate_of_tariffs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is kept', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_kept';
END $$;
CREATE TRIGGER tariff_grid_truncate BEFORE TRUNCATE ON billing.tariff_grid FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_truncate_of_tariffs();
CREATE TRIGGER tariff_item_truncate BEFORE TRUNCATE ON billing.tariff_item FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_truncate_of_tariffs();
CREATE TRIGGER tariff_rule_truncate BEFORE TRUNCATE ON billing.tariff_rule FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_truncate_of_tariffs();
