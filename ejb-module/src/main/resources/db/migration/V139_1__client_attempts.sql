-- How often a place on the net did lately what honest people do seldom, for all nodes together. Only a digest of its address is
-- kept, and no longer than it counts; a crash of the database may forget it.
CREATE UNLOGGED TABLE shared.client_attempt (
    attempt      text        NOT NULL CHECK (length(attempt) BETWEEN 1 AND 50),
    place_digest bytea       NOT NULL CHECK (length(place_digest) = 32),
    attempts     integer     NOT NULL CHECK (attempts > 0),
    last_at      timestamptz NOT NULL,
    rests_until  timestamptz,
    PRIMARY KEY (attempt, place_digest)
);
CREATE INDEX client_attempt_age ON shared.client_attempt (last_at);
