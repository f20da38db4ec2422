-- A request whose permit the city took back says so: REVOKED, as RELEASED says that its club gave the slot up.
ALTER TABLE seasonal.slot_request RENAME released_at TO ended_at;
ALTER TABLE seasonal.slot_request RENAME release_reason TO end_reason;
ALTER TABLE seasonal.slot_request
    DROP CONSTRAINT slot_request_status_check,
    DROP CONSTRAINT slot_request_decided,
    DROP CONSTRAINT slot_request_after_publication,
    DROP CONSTRAINT slot_request_released,
    DROP CONSTRAINT slot_request_granted_rank,
    ADD CONSTRAINT slot_request_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'IN_EXAMINATION',
        'BEFORE_COMMISSION', 'GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED', 'WAITING_LIST', 'WITHDRAWN', 'RELEASED',
        'REVOKED')),
    ADD CONSTRAINT slot_request_decided CHECK (
        (status IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED', 'WAITING_LIST', 'RELEASED', 'REVOKED'))
            = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (status_before IS NULL)),
    -- only what the club knows can be given up, taken back or waited for
    ADD CONSTRAINT slot_request_after_publication
        CHECK (status NOT IN ('WAITING_LIST', 'RELEASED', 'REVOKED') OR published_at IS NOT NULL),
    ADD CONSTRAINT slot_request_ended CHECK ((status IN ('RELEASED', 'REVOKED')) = (ended_at IS NOT NULL)
        AND (ended_at IS NULL) = (end_reason IS NULL)),
    ADD CONSTRAINT slot_request_granted_rank CHECK (granted_rank IS NULL
        OR status IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'RELEASED', 'REVOKED'));

UPDATE seasonal.slot_request r
   SET status = 'REVOKED', ended_at = p.withdrawn_at, end_reason = p.withdrawal_reason
  FROM seasonal.permit p
 WHERE p.request_id = r.id AND p.withdrawal = 'REVOKED' AND r.status IN ('GRANTED', 'GRANTED_WITH_CHANGES');
