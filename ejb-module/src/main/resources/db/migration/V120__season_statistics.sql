-- What each request asked for, got and used in a season: gathered now and then, because a season has a million occupations.
CREATE TABLE seasonal.season_fact (
    season_id        bigint NOT NULL REFERENCES calendar.season ON DELETE CASCADE,
    request_id       bigint NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    organisation_id  bigint NOT NULL,
    site_id          bigint NOT NULL,
    district_code    text,
    family_code      text   NOT NULL,
    discipline_code  text   NOT NULL,
    age_band         text   NOT NULL,
    gender           text   NOT NULL,
    outcome          text   NOT NULL CHECK (outcome IN ('OPEN', 'GRANTED', 'REFUSED')),
    refusal_reason   text,
    asked_minutes    bigint NOT NULL,   -- of one area, on the days that the season's calendar leaves
    granted_minutes  bigint NOT NULL,   -- of one area, as they stand in the plannings
    measured_minutes bigint NOT NULL,   -- of those granted: how many it is known for whether they were used
    used_minutes     bigint NOT NULL CHECK (used_minutes <= measured_minutes),
    PRIMARY KEY (season_id, request_id)
);
CREATE INDEX season_fact_request ON seasonal.season_fact (request_id);

-- The same summed up, for the whole city ('*') and for each district ('': not known), largest first.
CREATE TABLE seasonal.season_sum (
    season_id        bigint  NOT NULL REFERENCES calendar.season ON DELETE CASCADE,
    district_code    text    NOT NULL,
    dimension        text    NOT NULL,
    place            integer NOT NULL,
    lines            integer NOT NULL,  -- how many there are
    code             text    NOT NULL,
    reference        bigint,            -- the site or the organisation
    requests         bigint  NOT NULL,
    granted_requests bigint  NOT NULL,
    refused_requests bigint  NOT NULL,
    asked_minutes    bigint  NOT NULL,
    granted_minutes  bigint  NOT NULL,
    measured_minutes bigint  NOT NULL,
    used_minutes     bigint  NOT NULL,
    PRIMARY KEY (season_id, district_code, dimension, place)
);
CREATE INDEX season_sum_first ON seasonal.season_sum (season_id, district_code, place);
CREATE INDEX season_sum_total ON seasonal.season_sum (district_code, season_id) WHERE dimension = 'TOTAL';

CREATE TABLE seasonal.season_figures (
    season_id   bigint PRIMARY KEY REFERENCES calendar.season ON DELETE CASCADE,
    computed_at timestamptz NOT NULL
);
