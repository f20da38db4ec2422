-- Places: districts, disciplines, sites, areas and the units they share, opening hours.
CREATE SCHEMA facilities;

-- A range of civil times of one day; PostgreSQL has none of its own.
CREATE TYPE facilities.timerange AS RANGE (subtype = time);

CREATE TABLE facilities.district (
    code         text PRIMARY KEY CHECK (code ~ '^[A-Z0-9-]{1,12}$'),
    name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    postal_codes text[] NOT NULL DEFAULT '{}',
    insee_codes  text[] NOT NULL DEFAULT '{}',
    latitude     double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude    double precision CHECK (longitude BETWEEN -180 AND 180),
    position     integer NOT NULL DEFAULT 0,
    version      integer NOT NULL DEFAULT 1,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE UNIQUE INDEX ON facilities.district (shared.fold(name));

CREATE TABLE facilities.sport_family (
    code    text PRIMARY KEY CHECK (code ~ '^[A-Z0-9_]{1,30}$'),
    name    text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    version integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX ON facilities.sport_family (shared.fold(name));

CREATE TABLE facilities.discipline (
    code        text PRIMARY KEY CHECK (code ~ '^[A-Z0-9_]{1,30}$'),
    family_code text NOT NULL REFERENCES facilities.sport_family,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    offered     boolean NOT NULL DEFAULT true,
    version     integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX ON facilities.discipline (shared.fold(name));
CREATE INDEX ON facilities.discipline (family_code);

CREATE SEQUENCE facilities.site_id_seq INCREMENT 50 START 50;
CREATE TABLE facilities.site (
    id                       bigint PRIMARY KEY DEFAULT nextval('facilities.site_id_seq'),
    name                     text NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
    kind                     text NOT NULL DEFAULT 'OTHER' CHECK (kind IN
                                 ('SPORTS_CENTRE', 'GYMNASIUM', 'STADIUM', 'POOL', 'TENNIS', 'OTHER')),
    street                   text CHECK (length(street) <= 200),
    postal_code              text CHECK (postal_code ~ '^[0-9A-Z -]{2,10}$'),
    town                     text CHECK (length(town) <= 100),
    district_code            text REFERENCES facilities.district ON UPDATE CASCADE, -- null: not known (yet)
    latitude                 double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude                double precision CHECK (longitude BETWEEN -180 AND 180),
    telephone                text CHECK (length(telephone) <= 30),
    email                    text CHECK (length(email) <= 254),
    manager_name             text CHECK (length(manager_name) <= 100),
    manager_telephone        text CHECK (length(manager_telephone) <= 30),
    accessible               boolean,  -- for wheelchairs; null: not known
    accessibility            text CHECK (length(accessibility) <= 1000),
    description              text CHECK (length(description) <= 2000),
    opens_on_public_holidays boolean NOT NULL DEFAULT false,
    closed_on                date,     -- given up by the city from this day; null: in use
    census_number            text UNIQUE,
    census_values            jsonb,    -- what the last import wrote: tells a later one what was edited by hand
    version                  integer NOT NULL DEFAULT 1,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX ON facilities.site USING gin (shared.fold(name || ' ' || coalesce(street, '') || ' '
    || coalesce(postal_code, '') || ' ' || coalesce(town, '')) public.gin_trgm_ops);
CREATE INDEX ON facilities.site (district_code);

CREATE SEQUENCE facilities.unit_id_seq INCREMENT 50 START 50;
CREATE TABLE facilities.unit (
    id      bigint PRIMARY KEY DEFAULT nextval('facilities.unit_id_seq'),
    site_id bigint NOT NULL REFERENCES facilities.site ON DELETE CASCADE,
    name    text NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
    UNIQUE (id, site_id)
);
CREATE INDEX ON facilities.unit (site_id);

CREATE SEQUENCE facilities.area_id_seq INCREMENT 50 START 50;
CREATE TABLE facilities.area (
    id            bigint PRIMARY KEY DEFAULT nextval('facilities.area_id_seq'),
    site_id       bigint NOT NULL REFERENCES facilities.site ON DELETE CASCADE,
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
    position      integer NOT NULL DEFAULT 0,
    setting       text CHECK (setting IN ('INDOOR', 'OUTDOOR', 'COVERED', 'NATURAL')),
    surface       text CHECK (length(surface) <= 100),
    length_m      numeric(7,2) CHECK (length_m > 0),
    width_m       numeric(7,2) CHECK (width_m > 0),
    capacity      integer CHECK (capacity > 0),
    accessible    boolean,
    lit           boolean,
    bookable      boolean NOT NULL DEFAULT true,
    closed_on     date,
    census_number text,
    census_key    text,
    census_values jsonb,
    version       integer NOT NULL DEFAULT 1,
    UNIQUE (id, site_id),
    CHECK ((census_number IS NULL) = (census_key IS NULL))
);
CREATE INDEX ON facilities.area (site_id);
-- The old census gives one number to several pieces of equipment: number and key together name one.
CREATE UNIQUE INDEX area_census ON facilities.area (census_number, census_key);
CREATE UNIQUE INDEX area_name ON facilities.area (site_id, shared.fold(name)) WHERE closed_on IS NULL;

-- An area covers one or more units of its own site.
CREATE TABLE facilities.area_unit (
    area_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    site_id bigint NOT NULL,
    PRIMARY KEY (area_id, unit_id),
    FOREIGN KEY (area_id, site_id) REFERENCES facilities.area (id, site_id) ON DELETE CASCADE,
    FOREIGN KEY (unit_id, site_id) REFERENCES facilities.unit (id, site_id) ON DELETE CASCADE
);
CREATE INDEX ON facilities.area_unit (unit_id);

-- Checked at commit: an area without a unit could be occupied by everybody at once.
CREATE FUNCTION facilities.require_unit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    the_area bigint;
BEGIN
    IF TG_TABLE_NAME = 'area' THEN
        the_area := NEW.id;
    ELSE
        the_area := OLD.area_id;
    END IF;
    IF EXISTS (SELECT FROM facilities.area WHERE id = the_area)
       AND NOT EXISTS (SELECT FROM facilities.area_unit WHERE area_id = the_area) THEN
        RAISE EXCEPTION 'area % covers no unit', the_area USING ERRCODE = '23514', CONSTRAINT = 'area_has_unit';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER area_has_unit AFTER INSERT ON facilities.area
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION facilities.require_unit();
CREATE CONSTRAINT TRIGGER area_keeps_unit AFTER DELETE OR UPDATE ON facilities.area_unit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION facilities.require_unit();

CREATE TABLE facilities.area_discipline (
    area_id         bigint NOT NULL REFERENCES facilities.area ON DELETE CASCADE,
    discipline_code text NOT NULL REFERENCES facilities.discipline ON UPDATE CASCADE,
    PRIMARY KEY (area_id, discipline_code)
);
CREATE INDEX ON facilities.area_discipline (discipline_code);

-- A period without dates holds for all days that no other period of the site covers: the usual hours.
CREATE SEQUENCE facilities.opening_period_id_seq INCREMENT 50 START 50;
CREATE TABLE facilities.opening_period (
    id      bigint PRIMARY KEY DEFAULT nextval('facilities.opening_period_id_seq'),
    site_id bigint NOT NULL REFERENCES facilities.site ON DELETE CASCADE,
    name    text CHECK (length(name) <= 100),
    dates   daterange CHECK (NOT isempty(dates) AND NOT lower_inf(dates) AND NOT upper_inf(dates)),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT opening_period_no_overlap EXCLUDE USING gist (site_id WITH =, dates WITH &&)
);
CREATE UNIQUE INDEX opening_period_usual ON facilities.opening_period (site_id) WHERE dates IS NULL;

CREATE TABLE facilities.opening_time (
    period_id bigint NOT NULL REFERENCES facilities.opening_period ON DELETE CASCADE,
    weekday   integer NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- ISO: 1 is Monday
    times     facilities.timerange NOT NULL CHECK (NOT isempty(times)
                  AND NOT lower_inf(times) AND NOT upper_inf(times)),
    CONSTRAINT opening_time_no_overlap EXCLUDE USING gist (period_id WITH =, weekday WITH =, times WITH &&)
);

-- Every new site opens at the usual hours of the city's sites until somebody says otherwise.
CREATE TABLE facilities.usual_opening (
    weekday integer PRIMARY KEY CHECK (weekday BETWEEN 1 AND 7),
    opens   time NOT NULL,
    closes  time NOT NULL CHECK (closes > opens)
);
INSERT INTO facilities.usual_opening
    SELECT day, CASE WHEN day = 7 THEN time '08:00' ELSE time '07:00' END, time '22:30' FROM generate_series(1, 7) day;

CREATE FUNCTION facilities.give_usual_hours() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH given AS (
        INSERT INTO facilities.opening_period (site_id) SELECT id FROM new_sites RETURNING id)
    INSERT INTO facilities.opening_time (period_id, weekday, times)
        SELECT given.id, weekday, facilities.timerange(opens, closes) FROM given, facilities.usual_opening;
    RETURN NULL;
END $$;
CREATE TRIGGER usual_hours AFTER INSERT ON facilities.site
    REFERENCING NEW TABLE AS new_sites FOR EACH STATEMENT EXECUTE FUNCTION facilities.give_usual_hours();

-- The national census: what was uploaded, and what the preview says of each row.
CREATE TABLE facilities.census_import (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_name     text NOT NULL,
    format        text NOT NULL CHECK (format IN ('RES_GEOJSON', 'DATA_ES')),
    state         text NOT NULL DEFAULT 'PREVIEW' CHECK (state IN ('PREVIEW', 'APPLIED', 'DISCARDED')),
    uploaded_by   text NOT NULL,
    uploaded_at   timestamptz NOT NULL,
    applied_at    timestamptz,
    fingerprint   text NOT NULL, -- of the plan that the preview shows
    overwrite     boolean NOT NULL DEFAULT false,
    content       bytea,         -- the file itself, until it is applied or discarded
    CHECK ((content IS NULL) = (state <> 'PREVIEW'))
);
CREATE TABLE facilities.census_import_row (
    import_id    bigint NOT NULL REFERENCES facilities.census_import ON DELETE CASCADE,
    ordinal      integer NOT NULL,
    line         integer NOT NULL,
    outcome      text NOT NULL CHECK (outcome IN ('CREATED', 'CHANGED', 'UNCHANGED', 'KEPT', 'REFUSED')),
    reason       text,
    reason_value text,
    installation text,
    equipment    text,
    changes      jsonb NOT NULL DEFAULT '[]', -- each: subject, field, before, after, kept
    PRIMARY KEY (import_id, ordinal)
);
