-- Jobs that somebody or the calendar wants done: the wish outlives the node that works on it.
CREATE TABLE shared.job_run (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job            text        NOT NULL CHECK (length(job) BETWEEN 1 AND 100),   -- name of its job XML
    subject_id     bigint      NOT NULL,                                         -- what it works on
    state          text        NOT NULL DEFAULT 'WANTED'
        CHECK (state IN ('WANTED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    wanted_by      text,                                                         -- null: the calendar
    wanted_at      timestamptz NOT NULL,
    started_at     timestamptz,
    alive_at       timestamptz,
    finished_at    timestamptz,
    stop_wanted    boolean     NOT NULL DEFAULT false,
    starts         integer     NOT NULL DEFAULT 0,
    total          bigint      NOT NULL DEFAULT 0 CHECK (total >= 0),
    done           bigint      NOT NULL DEFAULT 0 CHECK (done >= 0),
    failed         bigint      NOT NULL DEFAULT 0 CHECK (failed >= 0),
    CHECK ((state IN ('DONE', 'STOPPED', 'FAILED')) = (finished_at IS NOT NULL)),
    CHECK (state <> 'RUNNING' OR num_nulls(started_at, alive_at) = 0)
);
-- one at a time for one subject, whoever asks and however often
CREATE UNIQUE INDEX job_run_one ON shared.job_run (job, subject_id) WHERE state IN ('WANTED', 'RUNNING');
CREATE INDEX job_run_history ON shared.job_run (job, subject_id, id DESC);
