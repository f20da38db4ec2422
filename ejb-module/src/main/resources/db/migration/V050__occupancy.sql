-- Who occupies which area when. That two active occupations never hold one unit at one moment is guaranteed here.
CREATE SCHEMA occupancy;

-- An occupation that repeats every week; what holds the units are its occurrences, each an occupation of its own.
CREATE TABLE occupancy.series (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference            text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
    organisation_id      bigint      NOT NULL REFERENCES accounts.organisation (id),
    title                text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    first_date           date        NOT NULL,
    end_date             date        NOT NULL,
    during_school_breaks boolean     NOT NULL,
    created_at           timestamptz NOT NULL DEFAULT now(),
    CHECK (end_date > first_date)
);
CREATE INDEX series_reference ON occupancy.series (reference);
CREATE INDEX series_organisation ON occupancy.series (organisation_id);

CREATE TABLE occupancy.occupation (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version         bigint      NOT NULL DEFAULT 1,
    area_id         bigint      NOT NULL REFERENCES facilities.area (id),
    starts_at       timestamptz NOT NULL CHECK (isfinite(starts_at)),
    ends_at         timestamptz NOT NULL CHECK (isfinite(ends_at)),
    during          tstzrange   NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED,
    kind            text        NOT NULL
        CHECK (kind IN ('SCHOOL', 'CLUB_SLOT', 'ONE_OFF', 'INDIVIDUAL', 'WORKS', 'CLOSURE')),
    title           text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    organisation_id bigint REFERENCES accounts.organisation (id),
    series_id       bigint REFERENCES occupancy.series (id),
    active          boolean     NOT NULL DEFAULT true,
    cancelled_at    timestamptz,
    cancel_reason   text CHECK (length(cancel_reason) BETWEEN 1 AND 500),
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CHECK (ends_at > starts_at),
    CHECK (active = (cancelled_at IS NULL)),
    CHECK (active = (cancel_reason IS NULL)),
    -- what its holds point at, so that they follow it whatever path changes it
    CONSTRAINT occupation_held UNIQUE (id, during, active)
);
CREATE INDEX occupation_area ON occupancy.occupation (area_id, starts_at);
CREATE INDEX occupation_series ON occupancy.occupation (series_id, starts_at) WHERE series_id IS NOT NULL;
CREATE INDEX occupation_organisation ON occupancy.occupation (organisation_id, starts_at)
    WHERE organisation_id IS NOT NULL;

-- One row for each unit that an occupation holds: the range and the state are the occupation's, by foreign key.
CREATE TABLE occupancy.unit_hold (
    occupation_id bigint    NOT NULL,
    unit_id       bigint    NOT NULL REFERENCES facilities.unit (id),
    during        tstzrange NOT NULL,
    active        boolean   NOT NULL,
    PRIMARY KEY (occupation_id, unit_id),
    FOREIGN KEY (occupation_id, during, active)
        REFERENCES occupancy.occupation (id, during, active) ON UPDATE CASCADE ON DELETE CASCADE,
    -- the only judge of conflicts
    CONSTRAINT one_occupation_per_unit EXCLUDE USING gist (unit_id WITH =, during WITH &&) WHERE (active)
);

-- A date of a series that could not be had, and why; it can be claimed later.
CREATE TABLE occupancy.series_left_out (
    series_id  bigint NOT NULL REFERENCES occupancy.series (id) ON DELETE CASCADE,
    area_id    bigint NOT NULL REFERENCES facilities.area (id),
    date       date   NOT NULL,
    start_time time   NOT NULL,
    end_time   time   NOT NULL,
    reason     text   NOT NULL
        CHECK (reason IN ('CITY_CLOSING', 'PUBLIC_HOLIDAY', 'SCHOOL_BREAK', 'OUTSIDE_OPENING_HOURS', 'CONFLICT')),
    detail     text,
    PRIMARY KEY (series_id, date, area_id, start_time)
);

-- An occupation takes the units of its area by itself: one insert, of one row or of a whole season, holds them all.
-- Who would have to wait long for another transaction to make up its mind is told so instead.
CREATE FUNCTION occupancy.hold_units() RETURNS trigger LANGUAGE plpgsql SET lock_timeout = '1500ms' AS $$
BEGIN
    INSERT INTO occupancy.unit_hold (occupation_id, unit_id, during, active)
    SELECT o.id, au.unit_id, o.during, o.active
    FROM added o JOIN facilities.area_unit au ON au.area_id = o.area_id;
    IF EXISTS (SELECT FROM added o
               WHERE NOT EXISTS (SELECT FROM facilities.area_unit au WHERE au.area_id = o.area_id)) THEN
        RAISE EXCEPTION 'an area without units cannot be occupied' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER occupation_holds_units AFTER INSERT ON occupancy.occupation
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION occupancy.hold_units();

-- Moved to another area, it leaves the old units before it asks for the new ones.
CREATE FUNCTION occupancy.leave_units() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM occupancy.unit_hold WHERE occupation_id = OLD.id;
    RETURN NEW;
END $$;
CREATE TRIGGER occupation_leaves_units BEFORE UPDATE OF area_id ON occupancy.occupation
    FOR EACH ROW WHEN (OLD.area_id <> NEW.area_id) EXECUTE FUNCTION occupancy.leave_units();

CREATE FUNCTION occupancy.hold_other_units() RETURNS trigger LANGUAGE plpgsql SET lock_timeout = '1500ms' AS $$
BEGIN
    INSERT INTO occupancy.unit_hold (occupation_id, unit_id, during, active)
    SELECT NEW.id, au.unit_id, NEW.during, NEW.active FROM facilities.area_unit au WHERE au.area_id = NEW.area_id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'an area without units cannot be occupied' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER occupation_holds_other_units AFTER UPDATE OF area_id ON occupancy.occupation
    FOR EACH ROW WHEN (OLD.area_id <> NEW.area_id) EXECUTE FUNCTION occupancy.hold_other_units();

-- Subscribed calendars tell when an entry was last changed.
CREATE FUNCTION occupancy.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER occupation_changed BEFORE UPDATE ON occupancy.occupation
    FOR EACH ROW EXECUTE FUNCTION occupancy.note_change();

-- Nobody else writes holds: neither one too many nor one too few can come to be.
CREATE FUNCTION occupancy.refuse_direct_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() < 2 THEN
        RAISE EXCEPTION 'unit_hold follows occupation and is never written directly'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER unit_hold_follows BEFORE INSERT OR UPDATE OR DELETE ON occupancy.unit_hold
    FOR EACH ROW EXECUTE FUNCTION occupancy.refuse_direct_write();
CREATE TRIGGER unit_hold_never_emptied BEFORE TRUNCATE ON occupancy.unit_hold
    FOR EACH STATEMENT EXECUTE FUNCTION occupancy.refuse_direct_write();

-- An area that is cut anew takes its coming occupations along; the constraint says if they do not fit.
CREATE FUNCTION occupancy.follow_area_units() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- waits for whoever is just occupying the area, and makes whoever comes next wait
    PERFORM FROM facilities.area a WHERE a.id IN (OLD.area_id, NEW.area_id) ORDER BY a.id FOR UPDATE;
    IF TG_OP IN ('DELETE', 'UPDATE') THEN
        DELETE FROM occupancy.unit_hold h USING occupancy.occupation o
        WHERE o.area_id = OLD.area_id AND o.active AND o.ends_at > now()
          AND h.occupation_id = o.id AND h.unit_id = OLD.unit_id;
    END IF;
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        INSERT INTO occupancy.unit_hold (occupation_id, unit_id, during, active)
        SELECT o.id, NEW.unit_id, o.during, true FROM occupancy.occupation o
        WHERE o.area_id = NEW.area_id AND o.active AND o.ends_at > now();
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER occupations_follow_area_units AFTER INSERT OR UPDATE OR DELETE ON facilities.area_unit
    FOR EACH ROW EXECUTE FUNCTION occupancy.follow_area_units();

-- What already holds a unit of an area in a wanted span; n is the place of the span in the arrays. It only explains.
CREATE FUNCTION occupancy.in_the_way(areas bigint[], starts timestamptz[], ends timestamptz[], except_id bigint)
    RETURNS TABLE (n bigint, occupation_id bigint, area_id bigint, starts_at timestamptz, ends_at timestamptz,
                   kind text, organisation_id bigint)
    LANGUAGE sql STABLE AS $$
    SELECT DISTINCT w.n, o.id, o.area_id, o.starts_at, o.ends_at, o.kind, o.organisation_id
    FROM unnest(areas, starts, ends) WITH ORDINALITY AS w (area_id, starts_at, ends_at, n)
    JOIN facilities.area_unit au ON au.area_id = w.area_id
    JOIN occupancy.unit_hold h ON h.active AND h.unit_id = au.unit_id
         AND h.during && tstzrange(w.starts_at, w.ends_at, '[)')
    JOIN occupancy.occupation o ON o.id = h.occupation_id
    WHERE except_id IS NULL OR h.occupation_id <> except_id
    ORDER BY w.n, o.starts_at, o.id
$$;

-- Puts the writers of the same units in a row, in the order of the units so that no two wait for each other.
CREATE FUNCTION occupancy.queue_for(areas bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    place integer;
BEGIN
    FOR place IN SELECT DISTINCT (au.unit_id % 2147483647)::integer AS place
                 FROM facilities.area_unit au WHERE au.area_id = ANY (areas) ORDER BY 1
    LOOP
        PERFORM pg_advisory_xact_lock(5050, place);
    END LOOP;
END $$;

-- Looks, so that who is too late anyway need not wait; takes the place in the row, then looks again. Who waits too
-- long is told what is in the way as far as one can see.
CREATE FUNCTION occupancy.claim(areas bigint[], starts timestamptz[], ends timestamptz[], except_id bigint,
                                also_queue_for bigint[])
    RETURNS TABLE (n bigint, occupation_id bigint, area_id bigint, starts_at timestamptz, ends_at timestamptz,
                   kind text, organisation_id bigint)
    LANGUAGE plpgsql SET lock_timeout = '1500ms' AS $$
BEGIN
    -- not for a series: what it leaves out is decided in its turn
    IF cardinality(areas) = 1 THEN
        RETURN QUERY SELECT * FROM occupancy.in_the_way(areas, starts, ends, except_id);
        IF FOUND THEN
            RETURN;
        END IF;
    END IF;
    BEGIN
        PERFORM occupancy.queue_for(areas || also_queue_for);
    EXCEPTION WHEN lock_not_available THEN
        RETURN QUERY SELECT * FROM occupancy.in_the_way(areas, starts, ends, except_id);
        IF NOT FOUND THEN
            RAISE;
        END IF;
        RETURN;
    END;
    RETURN QUERY SELECT * FROM occupancy.in_the_way(areas, starts, ends, except_id);
END $$;
