-- Hours that schools have every week of a season while there are lessons (art. 9). Each is carried by occupations.
CREATE TABLE occupancy.school_time (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    season_id  bigint      NOT NULL REFERENCES calendar.season,
    school     text        NOT NULL CHECK (length(school) BETWEEN 1 AND 150),
    area_id    bigint      NOT NULL REFERENCES facilities.area,
    day        integer     NOT NULL CHECK (day BETWEEN 1 AND 7),      -- ISO: 1 is Monday
    start_time time        NOT NULL,
    end_time   time        NOT NULL CHECK (end_time > start_time),
    entered_at timestamptz NOT NULL,
    ended_at   timestamptz                                            -- given back from then on
);
-- however often the same file is read
CREATE UNIQUE INDEX school_time_once ON occupancy.school_time
    (season_id, area_id, day, start_time, end_time, shared.fold(school)) WHERE ended_at IS NULL;
CREATE INDEX school_time_area ON occupancy.school_time (area_id);

ALTER TABLE occupancy.occupation ADD school_time_id bigint REFERENCES occupancy.school_time,
    ADD CONSTRAINT occupation_of_school CHECK (school_time_id IS NULL OR kind = 'SCHOOL' AND series_id IS NULL
        AND organisation_id IS NULL);
CREATE INDEX occupation_school_time ON occupancy.occupation (school_time_id, starts_at) WHERE school_time_id IS NOT NULL;
