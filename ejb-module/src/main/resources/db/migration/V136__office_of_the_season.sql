-- Many requests may get the first of their wishes that is free, instead of the first wish.
ALTER TABLE seasonal.bulk_decision
    DROP CONSTRAINT bulk_decision_kind_check,
    ADD CONSTRAINT bulk_decision_kind_check
        CHECK (kind IN ('GRANT_AS_ASKED', 'GRANT_BEST_WISH', 'AS_PROPOSED', 'REFUSE', 'UNDO'));

-- What a slot would get is told by the same rules that grant it; this one knew no public holidays and no opening hours.
DROP FUNCTION seasonal.slot_outlook(bigint[], integer[], time[], time[], date, date, boolean, date, text);

-- A reminder reaches its clubs one by one: what is left is what the job works on, however often it begins again.
ALTER TABLE seasonal.campaign_reminder_club
    ADD slots   integer     NOT NULL DEFAULT 0,       -- how many permits the club held when the reminder was ordered
    ADD done_at timestamptz,
    ADD told    boolean     NOT NULL DEFAULT false;   -- false once it is done: it had answered, or the campaign was closed
UPDATE seasonal.campaign_reminder_club c SET done_at = r.sent_at, told = true
  FROM seasonal.campaign_reminder r WHERE r.id = c.reminder_id;
ALTER TABLE seasonal.campaign_reminder_club
    ALTER slots DROP DEFAULT,
    ADD CONSTRAINT campaign_reminder_club_told CHECK (done_at IS NOT NULL OR NOT told);
CREATE INDEX campaign_reminder_club_waits
    ON seasonal.campaign_reminder_club (reminder_id, organisation_id) WHERE done_at IS NULL;
CREATE INDEX campaign_reminder_campaign ON seasonal.campaign_reminder (campaign_id, id DESC);

-- The office is told once when something came free that clubs wait for, and not more often than the campaign says.
ALTER TABLE seasonal.campaign
    ADD freed_digest_hours integer NOT NULL DEFAULT 4 CHECK (freed_digest_hours BETWEEN 1 AND 168);

-- The waiting requests that could have most of the next weeks now. A row goes when that is over: the next time is told anew.
CREATE TABLE seasonal.freed_slot (
    request_id bigint PRIMARY KEY REFERENCES seasonal.slot_request ON DELETE CASCADE,
    freed_at   timestamptz NOT NULL,
    told_at    timestamptz                           -- null until the next digest
);
CREATE INDEX freed_slot_untold ON seasonal.freed_slot (freed_at) WHERE told_at IS NULL;

-- When the office was last written to.
CREATE TABLE seasonal.freed_digest (
    campaign_id bigint PRIMARY KEY REFERENCES seasonal.campaign ON DELETE CASCADE,
    sent_at     timestamptz NOT NULL
);
