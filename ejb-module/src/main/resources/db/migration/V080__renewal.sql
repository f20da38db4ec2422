-- A renewal asks for a slot that the club has already: it is a request of its own and names the permit it goes on from.
ALTER TABLE seasonal.slot_request
    ADD renewed_permit_id     bigint REFERENCES seasonal.permit,
    ADD renewed_permit_number text,                              -- the same in every edition
    ADD CONSTRAINT slot_request_renews CHECK ((type = 'RENEWAL') = (renewed_permit_id IS NOT NULL)
        AND (renewed_permit_id IS NULL) = (renewed_permit_number IS NULL));
-- however many clicks, tabs and delegates: one live renewal of a slot in a campaign
CREATE UNIQUE INDEX slot_request_renewed_once ON seasonal.slot_request (campaign_id, renewed_permit_number)
    WHERE status <> 'WITHDRAWN';
CREATE INDEX slot_request_renewed_permit ON seasonal.slot_request (renewed_permit_id) WHERE renewed_permit_id IS NOT NULL;

-- How often a slot was really used in a season, as far as somebody has counted.
CREATE TABLE seasonal.slot_use (
    permit_number text        NOT NULL CHECK (length(permit_number) BETWEEN 1 AND 60),
    season_id     bigint      NOT NULL REFERENCES calendar.season,
    planned       integer     NOT NULL CHECK (planned BETWEEN 1 AND 10000),
    used          integer     NOT NULL CHECK (used BETWEEN 0 AND planned),
    imported_at   timestamptz NOT NULL,
    PRIMARY KEY (permit_number, season_id)
);

-- What a campaign offers for renewal: the slots of the season before its own that nobody has taken back.
CREATE VIEW seasonal.renewable_slot AS
    SELECT c.id AS campaign_id, p.id AS permit_id, p.number, p.organisation_id, p.site_id, p.request_id
      FROM seasonal.campaign c
      JOIN calendar.season s ON s.id = c.first_season_id
     CROSS JOIN LATERAL (
           SELECT coalesce(max(b.start_date), (s.start_date - interval '1 year')::date) AS start_date
             FROM calendar.season b WHERE b.end_date <= s.start_date) AS before
      JOIN seasonal.permit p ON p.last_date < s.start_date AND p.last_date >= before.start_date
     WHERE p.withdrawn_at IS NULL AND p.due_at IS NOT NULL;
CREATE INDEX permit_last_date ON seasonal.permit (last_date) WHERE withdrawn_at IS NULL;
