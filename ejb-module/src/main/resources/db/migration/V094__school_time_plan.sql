-- Hours that somebody is about to enter: what is to happen is worked out anew each time it is looked at, until applied.
CREATE TABLE occupancy.school_time_plan (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    season_id  bigint      NOT NULL REFERENCES calendar.season,
    file_name  text CHECK (length(file_name) <= 200),                  -- null: typed on the screen
    content    text        NOT NULL CHECK (length(content) BETWEEN 1 AND 1000000),
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    applied_at timestamptz,
    applied_by text,
    entered    integer     NOT NULL DEFAULT 0,                         -- weekly hours
    dates      integer     NOT NULL DEFAULT 0,
    cancelled  integer     NOT NULL DEFAULT 0,
    told       integer     NOT NULL DEFAULT 0,                         -- organisations
    CHECK ((applied_at IS NULL) = (applied_by IS NULL))
);
