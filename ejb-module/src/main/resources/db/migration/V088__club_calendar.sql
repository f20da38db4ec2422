-- The secret address of a club's calendar. Only the fingerprint of its token is kept: who reads the database cannot
-- subscribe.
CREATE TABLE seasonal.calendar_feed (
    organisation_id bigint PRIMARY KEY REFERENCES accounts.organisation (id),
    token_hash      text        NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    created_at      timestamptz NOT NULL,
    created_by      bigint      NOT NULL REFERENCES accounts.person (id),
    last_read_on    date
);
