-- Decisions may be taken over weeks and go out together: until then the club reads that it is being examined.
ALTER TABLE seasonal.campaign
    ADD publication  text NOT NULL DEFAULT 'AT_ONCE' CHECK (publication IN ('AT_ONCE', 'TOGETHER')),
    ADD publishes_at timestamptz,      -- null: when the office says so
    ADD CONSTRAINT campaign_publication CHECK (publishes_at IS NULL OR publication = 'TOGETHER'),
    ADD CONSTRAINT campaign_publishes_after_closing CHECK (publishes_at >= closes_at);

ALTER TABLE seasonal.slot_request
    ADD published_at   timestamptz,
    ADD released_at    timestamptz,
    ADD release_reason text CHECK (length(release_reason) BETWEEN 1 AND 2000),
    ADD status_before  text CHECK (status_before IN ('IN_EXAMINATION', 'BEFORE_COMMISSION')),
    DROP CONSTRAINT slot_request_status_check,
    DROP CONSTRAINT slot_request_check4,
    DROP CONSTRAINT slot_request_check5,
    ADD CONSTRAINT slot_request_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'IN_EXAMINATION',
        'BEFORE_COMMISSION', 'GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED', 'WAITING_LIST', 'WITHDRAWN', 'RELEASED'));
UPDATE seasonal.slot_request SET published_at = decided_at, status_before = 'IN_EXAMINATION' WHERE decided_at IS NOT NULL;
ALTER TABLE seasonal.slot_request
    -- what was decided says when, and where it stood before: there an undone decision leads back to
    ADD CONSTRAINT slot_request_decided CHECK (
        (status IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED', 'WAITING_LIST', 'RELEASED'))
            = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (status_before IS NULL)),
    ADD CONSTRAINT slot_request_refused_with_reason
        CHECK (status NOT IN ('REFUSED', 'WAITING_LIST') OR decision_reason IS NOT NULL),
    ADD CONSTRAINT slot_request_published CHECK (published_at IS NULL OR decided_at IS NOT NULL),
    -- only what the club knows can be given up or waited for
    ADD CONSTRAINT slot_request_after_publication
        CHECK (status NOT IN ('WAITING_LIST', 'RELEASED') OR published_at IS NOT NULL),
    ADD CONSTRAINT slot_request_released CHECK ((status = 'RELEASED') = (released_at IS NOT NULL)
        AND (released_at IS NULL) = (release_reason IS NULL)),
    -- what its club sees of it
    ADD club_status text NOT NULL GENERATED ALWAYS AS (CASE
        WHEN decided_at IS NOT NULL AND published_at IS NULL THEN status_before ELSE status END) STORED;
CREATE INDEX slot_request_to_publish ON seasonal.slot_request (campaign_id, id)
    WHERE decided_at IS NOT NULL AND published_at IS NULL;

-- A permit whose decision is not published has no date at which it is made.
ALTER TABLE seasonal.permit ALTER due_at DROP NOT NULL,
    ADD CONSTRAINT permit_due CHECK (due_at IS NOT NULL OR issued_at IS NULL);

CREATE OR REPLACE VIEW seasonal.claim AS
    SELECT r.id AS request_id, a.area_id, t.day, t.start_time, t.end_time,
           daterange(r.first_date, r.last_date, '[]') AS dates
      FROM seasonal.slot_request r
      JOIN seasonal.slot_request_area a ON a.request_id = r.id
      JOIN seasonal.slot_request_time t ON t.request_id = r.id
     WHERE r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
    UNION ALL
    SELECT p.request_id, a.area_id, t.day, t.start_time, t.end_time,
           daterange(p.first_date, p.last_date, '[]')
      FROM seasonal.permit p
      JOIN seasonal.permit_area a ON a.permit_id = p.id
      JOIN seasonal.permit_time t ON t.permit_id = p.id
     WHERE p.withdrawn_at IS NULL;
