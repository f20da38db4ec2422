-- Art. 16: a slot without an agent of the city is used under an agreement with the club's president.
CREATE TABLE seasonal.agreement (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id     bigint      NOT NULL REFERENCES seasonal.slot_request,
    number         text        NOT NULL UNIQUE,
    state          text        NOT NULL CHECK (state IN ('TO_COMPLETE', 'TO_SIGN', 'RETURNED', 'SIGNED', 'ENDED')),
    opened_at      timestamptz NOT NULL,
    document_id    bigint REFERENCES documents.document,        -- what is to be signed
    copy_id        bigint REFERENCES documents.document,        -- the signed copy, if the club sent one
    copy_remark    text CHECK (length(copy_remark) <= 2000),    -- why a copy was sent back
    signed_on      date,
    recorded_at    timestamptz,
    CHECK (state IN ('TO_COMPLETE', 'ENDED') OR document_id IS NOT NULL),
    CHECK (state <> 'RETURNED' OR copy_id IS NOT NULL),
    CHECK (state <> 'SIGNED' OR num_nulls(signed_on, recorded_at) = 0),
    CHECK ((signed_on IS NULL) = (recorded_at IS NULL))
);
-- one at a time
CREATE UNIQUE INDEX agreement_current ON seasonal.agreement (request_id) WHERE state <> 'ENDED';

-- Whom the president has named: one of them is there at each session.
CREATE TABLE seasonal.agreement_person (
    agreement_id bigint  NOT NULL REFERENCES seasonal.agreement ON DELETE CASCADE,
    position     integer NOT NULL CHECK (position BETWEEN 1 AND 20),
    name         text    NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
    telephone    text    NOT NULL CHECK (length(telephone) BETWEEN 1 AND 30),
    PRIMARY KEY (agreement_id, position)
);

-- Who coaches for a club; known to the city from the first sessions on. Removed by the club, nothing of it is kept.
CREATE TABLE seasonal.coach (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version         bigint      NOT NULL DEFAULT 1,
    organisation_id bigint      NOT NULL REFERENCES accounts.organisation,
    given_name      text        NOT NULL CHECK (length(given_name) BETWEEN 1 AND 80),
    family_name     text        NOT NULL CHECK (length(family_name) BETWEEN 1 AND 80),
    telephone       text CHECK (length(telephone) BETWEEN 1 AND 30),
    role            text        NOT NULL CHECK (role IN ('COACH', 'ASSISTANT', 'VOLUNTEER', 'SUPERVISOR')),
    diploma_kind    text CHECK (length(diploma_kind) BETWEEN 1 AND 120),
    diploma_number  text CHECK (length(diploma_number) BETWEEN 1 AND 60),
    valid_until     date,
    checked         text        NOT NULL DEFAULT 'TO_CHECK' CHECK (checked IN ('TO_CHECK', 'ACCEPTED', 'REFUSED')),
    check_remark    text CHECK (length(check_remark) BETWEEN 1 AND 500),
    changed_at      timestamptz NOT NULL,
    CHECK (diploma_kind IS NOT NULL OR num_nonnulls(diploma_number, valid_until) = 0),
    CHECK (checked <> 'REFUSED' OR check_remark IS NOT NULL)
);
CREATE INDEX coach_organisation ON seasonal.coach (organisation_id);

-- The copy of a diploma goes with its holder.
CREATE TABLE seasonal.coach_copy (
    coach_id   bigint      PRIMARY KEY REFERENCES seasonal.coach ON DELETE CASCADE,
    media_type text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    content    bytea       NOT NULL CHECK (length(content) BETWEEN 1 AND 5242880),
    stored_at  timestamptz NOT NULL
);

-- Who coaches in which slot, and who answers for its sessions (art. 15).
CREATE TABLE seasonal.permit_coach (
    request_id  bigint  NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    coach_id    bigint  NOT NULL REFERENCES seasonal.coach ON DELETE CASCADE,
    responsible boolean NOT NULL,
    PRIMARY KEY (request_id, coach_id)
);
CREATE INDEX permit_coach_coach ON seasonal.permit_coach (coach_id);
