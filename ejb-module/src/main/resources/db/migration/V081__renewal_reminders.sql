-- How a campaign treats the slots that clubs have: whether they are renewed in it, and when clubs are warned and told.
CREATE TABLE seasonal.renewal_terms (
    campaign_id      bigint PRIMARY KEY REFERENCES seasonal.campaign ON DELETE CASCADE,
    renewed          boolean   NOT NULL DEFAULT true,
    reminder_days    integer[] NOT NULL DEFAULT '{14,7,1}'       -- before the window closes
        CHECK (cardinality(reminder_days) <= 10 AND 1 <= ALL (reminder_days) AND 365 >= ALL (reminder_days)),
    told_after_hours integer   NOT NULL DEFAULT 1 CHECK (told_after_hours BETWEEN 0 AND 720)
);
-- campaigns that were over before slots were renewed here have released nothing
INSERT INTO seasonal.renewal_terms (campaign_id, renewed) SELECT id, false FROM seasonal.campaign WHERE closes_at <= now();

-- What a club was told about slots that it had not asked for: each step once, whatever clocks and nodes do.
CREATE TABLE seasonal.renewal_notice (
    campaign_id     bigint      NOT NULL REFERENCES seasonal.campaign ON DELETE CASCADE,
    organisation_id bigint      NOT NULL REFERENCES accounts.organisation,
    days_before     integer     NOT NULL CHECK (days_before BETWEEN 0 AND 365),   -- 0: after the window
    slots           integer     NOT NULL CHECK (slots > 0),
    sent_at         timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, organisation_id, days_before)
);

-- Slots that nobody asked for by the end of the window.
CREATE TABLE seasonal.released_slot (
    campaign_id     bigint      NOT NULL REFERENCES seasonal.campaign ON DELETE CASCADE,
    permit_number   text        NOT NULL,
    permit_id       bigint      NOT NULL REFERENCES seasonal.permit,
    released_at     timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, permit_number)
);

-- A campaign may leave renewals out, as a second one for the same season does for what was renewed in the first.
CREATE OR REPLACE VIEW seasonal.renewable_slot AS
    SELECT c.id AS campaign_id, p.id AS permit_id, p.number, p.organisation_id, p.site_id, p.request_id
      FROM seasonal.campaign c
      JOIN calendar.season s ON s.id = c.first_season_id
     CROSS JOIN LATERAL (
           SELECT coalesce(max(b.start_date), (s.start_date - interval '1 year')::date) AS start_date
             FROM calendar.season b WHERE b.end_date <= s.start_date) AS before
      JOIN seasonal.permit p ON p.last_date < s.start_date AND p.last_date >= before.start_date
     WHERE p.withdrawn_at IS NULL AND p.due_at IS NOT NULL
       AND NOT EXISTS (SELECT FROM seasonal.renewal_terms t WHERE t.campaign_id = c.id AND NOT t.renewed)
       AND NOT EXISTS (
           SELECT FROM seasonal.slot_request r JOIN seasonal.campaign o ON o.id = r.campaign_id
            WHERE r.renewed_permit_number = p.number AND r.status NOT IN ('DRAFT', 'WITHDRAWN')
              AND o.id <> c.id AND o.first_season_id = c.first_season_id);

-- Those that are not asked for.
CREATE VIEW seasonal.unrenewed_slot AS
    SELECT v.* FROM seasonal.renewable_slot v
     WHERE NOT EXISTS (
           SELECT FROM seasonal.slot_request r
            WHERE r.campaign_id = v.campaign_id AND r.renewed_permit_number = v.number
              AND r.status NOT IN ('DRAFT', 'WITHDRAWN'));
CREATE INDEX slot_request_renewed ON seasonal.slot_request (renewed_permit_number, campaign_id)
    WHERE renewed_permit_number IS NOT NULL;
