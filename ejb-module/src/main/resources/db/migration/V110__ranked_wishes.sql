-- What a club would take instead: ranked wishes after the first, which is the request's own place and times.
ALTER TABLE seasonal.slot_request
    ADD minimum_minutes integer CHECK (minimum_minutes BETWEEN 15 AND 1440),
    ADD ideal_minutes   integer CHECK (ideal_minutes BETWEEN 15 AND 1440),
    ADD granted_rank    integer CHECK (granted_rank BETWEEN 1 AND 5),
    ADD CONSTRAINT slot_request_durations CHECK (ideal_minutes >= minimum_minutes),
    ADD CONSTRAINT slot_request_granted_rank CHECK (granted_rank IS NULL
        OR status IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'RELEASED'));
UPDATE seasonal.slot_request SET granted_rank = 1 WHERE status IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'RELEASED');

CREATE SEQUENCE seasonal.further_wish_id_seq INCREMENT 50 START 50;
CREATE TABLE seasonal.further_wish (
    id          bigint PRIMARY KEY DEFAULT nextval('seasonal.further_wish_id_seq'),
    request_id  bigint  NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    rank        integer NOT NULL CHECK (rank BETWEEN 2 AND 5),   -- five wishes at most
    rank_before integer GENERATED ALWAYS AS (nullif(rank - 1, 1)) STORED,
    site_id     bigint  NOT NULL REFERENCES facilities.site,
    areas       text    NOT NULL DEFAULT '' CHECK (areas ~ '^([0-9]+(,[0-9]+)*)?$'),      -- ids, in order
    times       text    NOT NULL DEFAULT '' CHECK (length(times) <= 2000),                -- 2|18:00|19:30;4|18:00|19:30
    CONSTRAINT further_wish_rank UNIQUE (request_id, rank),
    -- no gaps: each wish but the second stands on the one before it
    CONSTRAINT further_wish_gapless FOREIGN KEY (request_id, rank_before)
        REFERENCES seasonal.further_wish (request_id, rank) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX further_wish_site ON seasonal.further_wish (site_id);

CREATE TABLE seasonal.further_wish_area (
    wish_id bigint NOT NULL REFERENCES seasonal.further_wish ON DELETE CASCADE,
    area_id bigint NOT NULL REFERENCES facilities.area,
    PRIMARY KEY (wish_id, area_id)
);
CREATE INDEX further_wish_area_area ON seasonal.further_wish_area (area_id);

CREATE TABLE seasonal.further_wish_time (
    wish_id    bigint  NOT NULL REFERENCES seasonal.further_wish ON DELETE CASCADE,
    position   integer NOT NULL,
    day        integer NOT NULL CHECK (day BETWEEN 1 AND 7),
    start_time time    NOT NULL,
    end_time   time    NOT NULL,
    PRIMARY KEY (wish_id, position)
);

-- A wish is written as one row and read as one; where plannings join it, its areas and whole times stand one by one.
CREATE FUNCTION seasonal.spread_further_wish() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM seasonal.further_wish_area WHERE wish_id = NEW.id;
    DELETE FROM seasonal.further_wish_time WHERE wish_id = NEW.id;
    INSERT INTO seasonal.further_wish_area
    SELECT DISTINCT NEW.id, a::bigint FROM unnest(string_to_array(nullif(NEW.areas, ''), ',')) a;
    INSERT INTO seasonal.further_wish_time
    SELECT NEW.id, t.n, split_part(t.slot, '|', 1)::integer, split_part(t.slot, '|', 2)::time,
           split_part(t.slot, '|', 3)::time
      FROM unnest(string_to_array(nullif(NEW.times, ''), ';')) WITH ORDINALITY AS t (slot, n)
     WHERE t.slot ~ '^[1-7][|][0-9:.]+[|][0-9:.]+$';
    RETURN NULL;
END $$;
CREATE TRIGGER further_wish_spread AFTER INSERT OR UPDATE OF areas, times ON seasonal.further_wish
    FOR EACH ROW EXECUTE FUNCTION seasonal.spread_further_wish();

-- All that requests ask for, wish by wish, whatever became of them.
CREATE VIEW seasonal.wanted AS
    SELECT a.request_id, 1 AS rank, a.area_id, t.day, t.start_time, t.end_time
      FROM seasonal.slot_request_area a JOIN seasonal.slot_request_time t ON t.request_id = a.request_id
    UNION ALL
    SELECT w.request_id, w.rank, a.area_id, t.day, t.start_time, t.end_time
      FROM seasonal.further_wish w
      JOIN seasonal.further_wish_area a ON a.wish_id = w.id
      JOIN seasonal.further_wish_time t ON t.wish_id = w.id;

-- What each request wants while it is undecided, by the rank of the wish, and what it holds (rank 0) once it is granted.
CREATE OR REPLACE VIEW seasonal.claim AS
    SELECT r.id AS request_id, w.area_id, w.day, w.start_time, w.end_time,
           daterange(r.first_date, r.last_date, '[]') AS dates, w.rank
      FROM seasonal.wanted w JOIN seasonal.slot_request r ON r.id = w.request_id
     WHERE r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
    UNION ALL
    SELECT p.request_id, a.area_id, t.day, t.start_time, t.end_time,
           daterange(p.first_date, p.last_date, '[]'), 0
      FROM seasonal.permit p
      JOIN seasonal.permit_area a ON a.permit_id = p.id
      JOIN seasonal.permit_time t ON t.permit_id = p.id
     WHERE p.withdrawn_at IS NULL;

-- The other requests that want a same unit at an overlapping time of the week in overlapping dates, with the rank of
-- their wish and of the one that it meets.
DROP FUNCTION seasonal.competitors(bigint);
CREATE FUNCTION seasonal.competitors(request bigint)
    RETURNS TABLE (request_id bigint, area_id bigint, day integer, start_time time, end_time time, rank integer,
                   my_rank integer)
    LANGUAGE sql STABLE AS $$
    SELECT DISTINCT other.request_id, other.area_id, other.day, other.start_time, other.end_time, other.rank, mine.rank
      FROM seasonal.claim mine
      JOIN facilities.area_unit my_unit ON my_unit.area_id = mine.area_id
      JOIN facilities.area_unit same_unit ON same_unit.unit_id = my_unit.unit_id
      JOIN seasonal.claim other ON other.area_id = same_unit.area_id
           AND other.day = mine.day AND other.start_time < mine.end_time AND mine.start_time < other.end_time
           AND other.dates && mine.dates AND other.request_id <> mine.request_id
     WHERE mine.request_id = request
$$;

-- Those of them that stand in the way for certain: a first wish, or what is granted, meets the other's. A further wish
-- competes only when the first cannot be had.
CREATE FUNCTION seasonal.first_competitors(request bigint) RETURNS TABLE (request_id bigint)
    LANGUAGE sql STABLE AS $$
    SELECT DISTINCT c.request_id FROM seasonal.competitors(request) c WHERE c.rank <= 1 AND c.my_rank <= 1
$$;
