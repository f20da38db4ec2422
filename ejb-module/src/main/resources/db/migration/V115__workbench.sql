-- The booking office's workbench: demand against supply, proposals before a decision, many decisions in one go.

CREATE FUNCTION seasonal.minute(moment time) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (date_part('epoch', moment) / 60)::integer
$$;

-- How many minutes the spans of a day hold; each minute once.
CREATE FUNCTION seasonal.span_length(spans int4multirange) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(sum(upper(span) - lower(span)), 0) FROM unnest(spans) span
$$;

-- What an officer would decide. Nobody is told and nothing is held; proposals of several officers stand side by side.
CREATE TABLE seasonal.proposal (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version              bigint      NOT NULL DEFAULT 1,
    request_id           bigint      NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    person_id            bigint      NOT NULL REFERENCES accounts.person,
    kind                 text        NOT NULL CHECK (kind IN ('GRANT', 'REFUSE')),
    wish                 integer     NOT NULL DEFAULT 1 CHECK (wish BETWEEN 1 AND 5),   -- which of the club's it answers
    first_date           date,
    last_date            date CHECK (last_date >= first_date),
    during_school_breaks boolean,
    leave_out_conflicts  boolean     NOT NULL DEFAULT false,
    wording              text CHECK (length(wording) BETWEEN 1 AND 2000),   -- reason or remark, for the club
    note                 text CHECK (length(note) BETWEEN 1 AND 2000),      -- for colleagues
    made_at              timestamptz NOT NULL,
    changed_at           timestamptz NOT NULL,
    taken_at             timestamptz,                                       -- when the decision was taken from it
    -- one draft of each officer for each request
    CONSTRAINT proposal_one UNIQUE (request_id, person_id),
    CHECK ((kind = 'GRANT') = (num_nulls(first_date, last_date, during_school_breaks) = 0)),
    CHECK (kind = 'GRANT' OR wording IS NOT NULL)
);
CREATE INDEX proposal_person ON seasonal.proposal (person_id, changed_at DESC);

CREATE TABLE seasonal.proposal_area (
    proposal_id bigint NOT NULL REFERENCES seasonal.proposal ON DELETE CASCADE,
    area_id     bigint NOT NULL REFERENCES facilities.area,
    PRIMARY KEY (proposal_id, area_id)
);
CREATE INDEX proposal_area_area ON seasonal.proposal_area (area_id);

CREATE TABLE seasonal.proposal_time (
    proposal_id bigint  NOT NULL REFERENCES seasonal.proposal ON DELETE CASCADE,
    day         integer NOT NULL CHECK (day BETWEEN 1 AND 7),
    start_time  time    NOT NULL,
    end_time    time    NOT NULL CHECK (end_time > start_time),
    PRIMARY KEY (proposal_id, day, start_time)
);

-- Many decisions that an officer takes in one go: each request is decided in a transaction of its own.
CREATE TABLE seasonal.bulk_decision (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token               uuid        NOT NULL UNIQUE,   -- of the confirmation: a second click decides nothing
    person_id           bigint      NOT NULL REFERENCES accounts.person,
    kind                text        NOT NULL CHECK (kind IN ('GRANT_AS_ASKED', 'AS_PROPOSED', 'REFUSE', 'UNDO')),
    reason              text CHECK (length(reason) BETWEEN 1 AND 2000),
    leave_out_conflicts boolean     NOT NULL DEFAULT false,
    made_at             timestamptz NOT NULL,
    CHECK ((kind = 'REFUSE') = (reason IS NOT NULL))
);
CREATE INDEX bulk_decision_person ON seasonal.bulk_decision (person_id, id DESC);

CREATE TABLE seasonal.bulk_decision_item (
    bulk_id         bigint  NOT NULL REFERENCES seasonal.bulk_decision ON DELETE CASCADE,
    request_id      bigint  NOT NULL REFERENCES seasonal.slot_request,
    position        integer NOT NULL,
    request_version bigint  NOT NULL,                  -- as the officer saw it
    proposal_id     bigint,                            -- no foreign key: it may be withdrawn meanwhile
    proposal_version bigint,
    done_at         timestamptz,
    refusal         text,                              -- code of why it could not be done
    refusal_values  text[]  NOT NULL DEFAULT '{}',
    sessions        integer,
    left_out        integer,
    PRIMARY KEY (bulk_id, request_id),
    UNIQUE (bulk_id, position),
    CHECK ((proposal_id IS NULL) = (proposal_version IS NULL)),
    CHECK (done_at IS NOT NULL OR num_nonnulls(refusal, sessions, left_out) = 0)
);
CREATE INDEX bulk_decision_item_left ON seasonal.bulk_decision_item (bulk_id, position) WHERE done_at IS NULL;
CREATE INDEX bulk_decision_item_request ON seasonal.bulk_decision_item (request_id);

-- What a weekly slot would meet now: how many of its dates and areas there are, how many something else holds already, and
-- whose they are. Closing days and, unless they are asked for, school breaks are no dates of it. It only explains; the
-- exclusion constraint of occupations decides.
CREATE FUNCTION seasonal.slot_outlook(areas bigint[], days integer[], starts time[], ends time[], first_date date,
                                      last_date date, during_breaks boolean, today date, zone text)
    RETURNS TABLE (wanted bigint, taken bigint, holders text[]) LANGUAGE sql STABLE AS $$
    WITH wanted AS (
        SELECT a.area_id, d::date AS date, tstzrange((d::date + w.starts) AT TIME ZONE zone, (d::date + w.ends) AT TIME ZONE zone)
                   AS during
          FROM unnest(days, starts, ends) AS w (day, starts, ends)
          CROSS JOIN generate_series(greatest(first_date, today)::timestamp, last_date, interval '1 day') d
          CROSS JOIN unnest(areas) AS a (area_id)
         WHERE extract(isodow FROM d) = w.day
           AND EXISTS (SELECT FROM calendar.season s WHERE d >= s.start_date AND d < s.end_date)
           AND NOT EXISTS (SELECT FROM calendar.yearly_closing y
                            WHERE y.month = extract(month FROM d) AND y.day = extract(day FROM d))
           AND NOT EXISTS (SELECT FROM calendar.closing_period c WHERE d >= c.start_date AND d < c.end_date)
           AND (during_breaks OR NOT EXISTS (SELECT FROM calendar.school_break b JOIN shared.city_settings c
                                                ON c.school_zone = b.zone WHERE d >= b.start_date AND d < b.end_date))
    ), met AS (
        SELECT DISTINCT w.area_id, w.during, coalesce(o.name, q.kind) AS holder
          FROM wanted w JOIN facilities.area_unit u ON u.area_id = w.area_id
          JOIN occupancy.unit_hold h ON h.active AND h.unit_id = u.unit_id AND h.during && w.during
          JOIN occupancy.occupation q ON q.id = h.occupation_id
          LEFT JOIN accounts.organisation o ON o.id = q.organisation_id
    )
    SELECT (SELECT count(*) FROM wanted), (SELECT count(*) FROM (SELECT DISTINCT area_id, during FROM met) m),
           ARRAY(SELECT holder FROM met GROUP BY holder ORDER BY count(*) DESC, holder LIMIT 4)
$$;
