-- After a refusal: asking for something else outside the window, waiting for the slot, and offers of what became free.
ALTER TABLE seasonal.campaign
    ADD after_refusal_until date,                                    -- last day; null: as long as its seasons last
    ADD offer_days          integer NOT NULL DEFAULT 7 CHECK (offer_days BETWEEN 1 AND 60),
    ADD waiting_in_order    boolean NOT NULL DEFAULT false;          -- whether who came first is served first

ALTER TABLE seasonal.slot_request
    ADD follows_id      bigint REFERENCES seasonal.slot_request,     -- the refused request instead of which it is made
    ADD waiting_since   timestamptz,
    ADD waited_since    timestamptz,                                 -- the place that was left, while leaving can be undone
    ADD left_waiting_at timestamptz,
    ADD CONSTRAINT slot_request_follows CHECK (follows_id <> id),
    ADD CONSTRAINT slot_request_left_waiting CHECK ((waited_since IS NULL) = (left_waiting_at IS NULL));
UPDATE seasonal.slot_request SET waiting_since = published_at WHERE status = 'WAITING_LIST';
ALTER TABLE seasonal.slot_request
    ADD CONSTRAINT slot_request_waiting CHECK ((status = 'WAITING_LIST') = (waiting_since IS NOT NULL));
CREATE INDEX slot_request_waits ON seasonal.slot_request (waiting_since, id) WHERE status = 'WAITING_LIST';
CREATE INDEX slot_request_follows_id ON seasonal.slot_request (follows_id) WHERE follows_id IS NOT NULL;

-- The other requests that wait for a same unit at an overlapping time of the week in overlapping dates as this one's
-- first wish, or as what its permit held.
CREATE FUNCTION seasonal.waiting_for_same(request bigint) RETURNS TABLE (request_id bigint) LANGUAGE sql STABLE AS $$
    SELECT DISTINCT o.id
      FROM (SELECT w.area_id, w.day, w.start_time, w.end_time, daterange(r.first_date, r.last_date, '[]') AS dates
              FROM seasonal.wanted w JOIN seasonal.slot_request r ON r.id = w.request_id
             WHERE w.request_id = request AND w.rank = 1
            UNION ALL
            SELECT a.area_id, t.day, t.start_time, t.end_time, daterange(p.first_date, p.last_date, '[]')
              FROM seasonal.permit p
              JOIN seasonal.permit_area a ON a.permit_id = p.id
              JOIN seasonal.permit_time t ON t.permit_id = p.id
             WHERE p.request_id = request) mine
      JOIN facilities.area_unit my_unit ON my_unit.area_id = mine.area_id
      JOIN facilities.area_unit same_unit ON same_unit.unit_id = my_unit.unit_id
      JOIN seasonal.slot_request_area oa ON oa.area_id = same_unit.area_id
      JOIN seasonal.slot_request o ON o.id = oa.request_id AND o.status = 'WAITING_LIST' AND o.id <> request
           AND daterange(o.first_date, o.last_date, '[]') && mine.dates
      JOIN seasonal.slot_request_time ot ON ot.request_id = o.id AND ot.day = mine.day
           AND ot.start_time < mine.end_time AND mine.start_time < ot.end_time
$$;

-- On how many of the dates to come a first wish could be had now. Days on which the city is closed are no dates, and
-- those of school breaks only for who trains in them.
CREATE FUNCTION seasonal.free_dates(requests bigint[], from_date date, horizon integer, zone text, closed date[], breaks date[])
    RETURNS TABLE (request_id bigint, dates integer, free integer) LANGUAGE sql STABLE AS $$
    WITH d AS (
        SELECT r.id, g::date AS date, extract(isodow FROM g)::integer AS day
          FROM seasonal.slot_request r
          CROSS JOIN LATERAL (SELECT greatest(r.first_date, from_date) AS first) b
          CROSS JOIN LATERAL generate_series(b.first::timestamp,
                                             least(r.last_date, b.first + horizon)::timestamp, interval '1 day') g
         WHERE r.id = ANY (requests)
           AND EXISTS (SELECT FROM seasonal.slot_request_time t
                        WHERE t.request_id = r.id AND t.day = extract(isodow FROM g)::integer)
           AND EXISTS (SELECT FROM calendar.season s WHERE g::date >= s.start_date AND g::date < s.end_date)
           AND g::date NOT IN (SELECT unnest(closed))
           AND (r.during_school_breaks OR g::date NOT IN (SELECT unnest(breaks))))
    SELECT d.id, count(*)::integer, count(*) FILTER (WHERE NOT EXISTS (
               SELECT FROM seasonal.slot_request_time t
                 JOIN seasonal.slot_request_area a ON a.request_id = t.request_id
                 JOIN facilities.area_unit au ON au.area_id = a.area_id
                 JOIN occupancy.unit_hold h ON h.active AND h.unit_id = au.unit_id
                      AND h.during && tstzrange((d.date + t.start_time) AT TIME ZONE zone,
                                                (d.date + t.end_time) AT TIME ZONE zone)
                WHERE t.request_id = d.id AND t.day = d.day))::integer
      FROM d GROUP BY d.id
$$;

-- What the office offers to a club that waits: until a moment, and no two clubs at once the same.
CREATE TABLE seasonal.slot_offer (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id           bigint      NOT NULL REFERENCES seasonal.slot_request,
    state                text        NOT NULL DEFAULT 'OPEN'
        CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'TAKEN_BACK')),
    open                 boolean     NOT NULL GENERATED ALWAYS AS (state = 'OPEN') STORED,
    made_by              bigint      NOT NULL REFERENCES accounts.person,
    made_at              timestamptz NOT NULL,
    answer_by            timestamptz NOT NULL CHECK (answer_by > made_at),   -- first moment at which it is too late
    closed_at            timestamptz,
    first_date           date        NOT NULL,
    last_date            date        NOT NULL CHECK (last_date >= first_date),
    during_school_breaks boolean     NOT NULL,
    leave_out_conflicts  boolean     NOT NULL,
    sessions             integer     NOT NULL CHECK (sessions > 0),          -- as they were counted when it was made
    remark               text CHECK (length(remark) BETWEEN 1 AND 2000),
    CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CONSTRAINT slot_offer_open UNIQUE (id, open)
);
CREATE UNIQUE INDEX slot_offer_one ON seasonal.slot_offer (request_id) WHERE state = 'OPEN';
CREATE INDEX slot_offer_due ON seasonal.slot_offer (answer_by) WHERE state = 'OPEN';
CREATE INDEX slot_offer_request ON seasonal.slot_offer (request_id, id DESC);

CREATE TABLE seasonal.slot_offer_area (
    offer_id bigint NOT NULL REFERENCES seasonal.slot_offer ON DELETE CASCADE,
    area_id  bigint NOT NULL REFERENCES facilities.area,
    PRIMARY KEY (offer_id, area_id)
);
CREATE INDEX slot_offer_area_area ON seasonal.slot_offer_area (area_id);

CREATE TABLE seasonal.slot_offer_time (
    offer_id   bigint  NOT NULL REFERENCES seasonal.slot_offer ON DELETE CASCADE,
    day        integer NOT NULL CHECK (day BETWEEN 1 AND 7),
    start_time time    NOT NULL,
    end_time   time    NOT NULL CHECK (end_time > start_time),
    PRIMARY KEY (offer_id, day, start_time)
);

-- The minutes of the week that an open offer promises of each unit: no two open offers promise the same.
CREATE TABLE seasonal.slot_offer_promise (
    offer_id bigint    NOT NULL,
    unit_id  bigint    NOT NULL REFERENCES facilities.unit,
    week     int4range NOT NULL,
    dates    daterange NOT NULL,
    open     boolean   NOT NULL,
    FOREIGN KEY (offer_id, open) REFERENCES seasonal.slot_offer (id, open) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT one_open_offer_per_unit
        EXCLUDE USING gist (unit_id WITH =, week WITH &&, dates WITH &&) WHERE (open)
);
CREATE INDEX slot_offer_promise_offer ON seasonal.slot_offer_promise (offer_id);
