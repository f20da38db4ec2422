-- Weekly slots of clubs: campaigns, requests, permits.
CREATE SCHEMA seasonal;

CREATE SEQUENCE seasonal.campaign_id_seq INCREMENT 50 START 50;
CREATE TABLE seasonal.campaign (
    id               bigint PRIMARY KEY DEFAULT nextval('seasonal.campaign_id_seq'),
    version          bigint      NOT NULL DEFAULT 1,
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    opens_at         timestamptz NOT NULL,
    closes_at        timestamptz NOT NULL,          -- first moment at which nothing is accepted any more
    first_season_id  bigint      NOT NULL REFERENCES calendar.season,
    second_season_id bigint REFERENCES calendar.season,
    introduction     text        NOT NULL CHECK (length(introduction) <= 4000),
    answers_notice   text CHECK (length(answers_notice) <= 4000),
    deliberation     text CHECK (length(deliberation) <= 4000),
    fee              text        NOT NULL CHECK (length(fee) <= 4000),
    safety_rules     text        NOT NULL CHECK (length(safety_rules) <= 4000),
    upkeep_rules     text        NOT NULL CHECK (length(upkeep_rules) <= 4000),
    signatory        text        NOT NULL CHECK (length(signatory) <= 4000),
    CHECK (closes_at > opens_at),
    CHECK (second_season_id <> first_season_id),
    -- one campaign at a time: a club never has to ask itself which one it answers
    CONSTRAINT campaign_overlap EXCLUDE USING gist (tstzrange(opens_at, closes_at) WITH &&)
);

-- The last number given for each season; its row is held until the submission commits, so no number is lost.
CREATE TABLE seasonal.request_number (
    season text PRIMARY KEY CHECK (length(season) BETWEEN 1 AND 20),
    last   bigint NOT NULL CHECK (last BETWEEN 1 AND 99999999)
);

CREATE SEQUENCE seasonal.slot_request_id_seq INCREMENT 50 START 50;
CREATE TABLE seasonal.slot_request (
    id                     bigint PRIMARY KEY DEFAULT nextval('seasonal.slot_request_id_seq'),
    version                bigint      NOT NULL DEFAULT 1,
    campaign_id            bigint      NOT NULL REFERENCES seasonal.campaign,
    organisation_id        bigint      NOT NULL REFERENCES accounts.organisation,
    type                   text        NOT NULL DEFAULT 'NEW' CHECK (type IN ('NEW', 'RENEWAL')),
    status                 text        NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'SUBMITTED', 'IN_EXAMINATION',
                               'GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED', 'WITHDRAWN')),
    number                 text UNIQUE,
    language               text        NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
    step                   text        NOT NULL DEFAULT 'PLACE_AND_TIMES'
        CHECK (step IN ('PLACE_AND_TIMES', 'ACTIVITY', 'USER_TERMS', 'CORRESPONDENT')),
    created_by             bigint      NOT NULL REFERENCES accounts.person,
    saved_at               timestamptz NOT NULL,
    submitted_by           bigint REFERENCES accounts.person,
    submitted_at           timestamptz,
    examined_at            timestamptz,
    withdrawn_at           timestamptz,
    decided_at             timestamptz,                 -- by whom stands in the audit trail
    decision_reason        text CHECK (length(decision_reason) <= 2000),
    site_id                bigint REFERENCES facilities.site,
    first_date             date,
    last_date              date,
    during_school_breaks   boolean     NOT NULL DEFAULT false,
    family_code            text REFERENCES facilities.sport_family ON UPDATE CASCADE,
    discipline_code        text REFERENCES facilities.discipline ON UPDATE CASCADE,
    age_band               text CHECK (age_band IN ('AGES_0_4', 'AGES_5_10', 'AGES_11_14', 'AGES_15_17', 'AGES_18_59',
                               'AGES_60_AND_OVER', 'ALL_AGES')),
    gender                 text CHECK (gender IN ('WOMEN', 'MEN', 'MIXED')),
    handicaps              text        NOT NULL DEFAULT '',   -- names joined by commas, in order
    paying                 boolean     NOT NULL DEFAULT false,
    average_yearly_price   integer CHECK (average_yearly_price BETWEEN 0 AND 10000000),   -- cents
    how_to_join            text CHECK (length(how_to_join) <= 1000),
    contact_telephone      text CHECK (length(contact_telephone) <= 30),
    contact_email          text CHECK (length(contact_email) <= 254),
    comment                text CHECK (length(comment) <= 2000),
    correspondent_name      text CHECK (length(correspondent_name) <= 160),
    correspondent_email     text CHECK (length(correspondent_email) <= 254),
    correspondent_telephone text CHECK (length(correspondent_telephone) <= 30),
    CHECK (last_date >= first_date),
    -- what was submitted is numbered and whole, and says for ever when and by whom
    CHECK (status = 'DRAFT' OR num_nulls(number, submitted_at, submitted_by, site_id, first_date, last_date, family_code,
               discipline_code, age_band, gender, how_to_join, contact_telephone, contact_email, correspondent_name,
               correspondent_email) = 0),
    CHECK (status <> 'DRAFT' OR num_nonnulls(number, submitted_at, withdrawn_at, decided_at) = 0),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK ((status IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED')) = (decided_at IS NOT NULL)),
    CHECK (status <> 'REFUSED' OR decision_reason IS NOT NULL),
    CHECK (NOT paying OR status = 'DRAFT' OR average_yearly_price IS NOT NULL)
);
CREATE INDEX slot_request_history ON seasonal.slot_request (organisation_id, submitted_at DESC);
CREATE INDEX slot_request_site ON seasonal.slot_request (site_id, status);
CREATE INDEX slot_request_campaign ON seasonal.slot_request (campaign_id, status, submitted_at);

CREATE TABLE seasonal.slot_request_area (
    request_id bigint NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    area_id    bigint NOT NULL REFERENCES facilities.area,
    PRIMARY KEY (request_id, area_id)
);
CREATE INDEX slot_request_area_area ON seasonal.slot_request_area (area_id);

CREATE TABLE seasonal.slot_request_time (
    request_id bigint  NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    position   integer NOT NULL,
    day        integer CHECK (day BETWEEN 1 AND 7),   -- ISO: 1 is Monday
    start_time time,
    end_time   time,
    PRIMARY KEY (request_id, position)
);

-- The title (AOT) that a granted club holds. A change will issue a further edition under the same number.
CREATE TABLE seasonal.permit (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id           bigint      NOT NULL REFERENCES seasonal.slot_request,
    organisation_id      bigint      NOT NULL REFERENCES accounts.organisation,
    site_id              bigint      NOT NULL REFERENCES facilities.site,
    number               text        NOT NULL,
    edition              integer     NOT NULL DEFAULT 1 CHECK (edition >= 1),
    token                text        NOT NULL UNIQUE CHECK (token ~ '^[A-Za-z0-9_-]{22,}$'),
    first_date           date        NOT NULL,
    last_date            date        NOT NULL CHECK (last_date >= first_date),
    during_school_breaks boolean     NOT NULL,
    granted_at           timestamptz NOT NULL,
    document_id          bigint REFERENCES documents.document,   -- null until it is made
    issued_at            timestamptz,                            -- when it was made and its message posted
    due_at               timestamptz NOT NULL,                   -- not made by the timer before
    attempts             integer     NOT NULL DEFAULT 0,         -- how often making it failed
    withdrawn_at         timestamptz,
    withdrawal_reason    text CHECK (length(withdrawal_reason) <= 2000),
    UNIQUE (number, edition),
    CHECK ((document_id IS NULL) = (issued_at IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
);
CREATE UNIQUE INDEX permit_in_force ON seasonal.permit (request_id) WHERE withdrawn_at IS NULL;
CREATE INDEX permit_to_issue ON seasonal.permit (due_at, id) WHERE issued_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX permit_organisation ON seasonal.permit (organisation_id, granted_at DESC);

CREATE TABLE seasonal.permit_area (
    permit_id bigint NOT NULL REFERENCES seasonal.permit ON DELETE CASCADE,
    area_id   bigint NOT NULL REFERENCES facilities.area,
    PRIMARY KEY (permit_id, area_id)
);
CREATE INDEX permit_area_area ON seasonal.permit_area (area_id);

CREATE TABLE seasonal.permit_time (
    permit_id  bigint  NOT NULL REFERENCES seasonal.permit ON DELETE CASCADE,
    day        integer NOT NULL CHECK (day BETWEEN 1 AND 7),
    start_time time    NOT NULL,
    end_time   time    NOT NULL CHECK (end_time > start_time),
    PRIMARY KEY (permit_id, day, start_time)
);

-- One series of occupations for each season that the permit reaches into.
CREATE TABLE seasonal.permit_series (
    permit_id bigint NOT NULL REFERENCES seasonal.permit ON DELETE CASCADE,
    series_id bigint NOT NULL UNIQUE REFERENCES occupancy.series,
    PRIMARY KEY (permit_id, series_id)
);

-- What each request wants while it is undecided, and what it got once it is granted.
CREATE VIEW seasonal.claim AS
    SELECT r.id AS request_id, a.area_id, t.day, t.start_time, t.end_time,
           daterange(r.first_date, r.last_date, '[]') AS dates
      FROM seasonal.slot_request r
      JOIN seasonal.slot_request_area a ON a.request_id = r.id
      JOIN seasonal.slot_request_time t ON t.request_id = r.id
     WHERE r.status IN ('SUBMITTED', 'IN_EXAMINATION')
    UNION ALL
    SELECT p.request_id, a.area_id, t.day, t.start_time, t.end_time,
           daterange(p.first_date, p.last_date, '[]')
      FROM seasonal.permit p
      JOIN seasonal.permit_area a ON a.permit_id = p.id
      JOIN seasonal.permit_time t ON t.permit_id = p.id
     WHERE p.withdrawn_at IS NULL;

-- The other requests that want a same unit at an overlapping time of the week in overlapping dates.
CREATE FUNCTION seasonal.competitors(request bigint)
    RETURNS TABLE (request_id bigint, area_id bigint, day integer, start_time time, end_time time)
    LANGUAGE sql STABLE AS $$
    SELECT DISTINCT other.request_id, other.area_id, other.day, other.start_time, other.end_time
      FROM seasonal.claim mine
      JOIN facilities.area_unit my_unit ON my_unit.area_id = mine.area_id
      JOIN facilities.area_unit same_unit ON same_unit.unit_id = my_unit.unit_id
      JOIN seasonal.claim other ON other.area_id = same_unit.area_id
           AND other.day = mine.day AND other.start_time < mine.end_time AND mine.start_time < other.end_time
           AND other.dates && mine.dates AND other.request_id <> mine.request_id
     WHERE mine.request_id = request
$$;
