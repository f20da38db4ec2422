-- Clubs that have not answered, reminded: each action once, however often its button is pressed.
CREATE TABLE seasonal.campaign_reminder (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id bigint      NOT NULL REFERENCES seasonal.campaign ON DELETE CASCADE,
    action_key  uuid        NOT NULL CONSTRAINT campaign_reminder_once UNIQUE,
    sent_at     timestamptz NOT NULL,
    sent_by     text        NOT NULL
);
CREATE TABLE seasonal.campaign_reminder_club (
    reminder_id     bigint NOT NULL REFERENCES seasonal.campaign_reminder ON DELETE CASCADE,
    organisation_id bigint NOT NULL REFERENCES accounts.organisation,
    PRIMARY KEY (reminder_id, organisation_id)
);
CREATE INDEX campaign_reminder_club_club ON seasonal.campaign_reminder_club (organisation_id);
