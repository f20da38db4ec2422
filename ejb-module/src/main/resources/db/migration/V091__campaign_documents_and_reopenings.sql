-- The documents that a campaign asks of each club, and which of them each club has kept at the office's disposal.
CREATE TABLE seasonal.campaign_document (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id bigint  NOT NULL REFERENCES seasonal.campaign ON DELETE CASCADE,
    position    integer NOT NULL,
    name        text    NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    wording     text CHECK (length(wording) <= 2000),
    obligatory  boolean NOT NULL,
    CONSTRAINT campaign_document_once UNIQUE (campaign_id, name)
);
CREATE TABLE seasonal.campaign_document_kept (
    document_id     bigint      NOT NULL REFERENCES seasonal.campaign_document ON DELETE CASCADE,
    organisation_id bigint      NOT NULL REFERENCES accounts.organisation,
    kept_at         timestamptz NOT NULL,
    PRIMARY KEY (document_id, organisation_id)
);
CREATE INDEX campaign_document_kept_club ON seasonal.campaign_document_kept (organisation_id);

-- The window of a campaign, opened again for one club alone. An end may be brought forward, nothing else changes.
CREATE TABLE seasonal.campaign_reopening (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id     bigint      NOT NULL REFERENCES seasonal.campaign ON DELETE CASCADE,
    organisation_id bigint      NOT NULL REFERENCES accounts.organisation,
    opens_at        timestamptz NOT NULL,
    closes_at       timestamptz NOT NULL CHECK (closes_at > opens_at),   -- first moment at which nothing is accepted
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    created_by      text        NOT NULL,
    CONSTRAINT campaign_reopening_one_at_a_time EXCLUDE USING gist
        (campaign_id WITH =, organisation_id WITH =, tstzrange(opens_at, closes_at) WITH &&)
);
CREATE INDEX campaign_reopening_club ON seasonal.campaign_reopening (organisation_id, closes_at);
