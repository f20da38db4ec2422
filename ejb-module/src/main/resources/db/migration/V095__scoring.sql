-- What counts when a campaign's slots are allocated, and how much. A campaign without a row here weighs nothing.
CREATE TABLE seasonal.campaign_criteria (
    campaign_id  bigint PRIMARY KEY REFERENCES seasonal.campaign ON DELETE CASCADE,
    version      bigint NOT NULL DEFAULT 1,
    introduction text CHECK (length(introduction) <= 4000)      -- what clubs read above the list
);

-- A value at or below the floor brings nothing, one at the ceiling or above all the points; in between, in proportion.
CREATE TABLE seasonal.criterion (
    campaign_id bigint  NOT NULL REFERENCES seasonal.campaign_criteria ON DELETE CASCADE,
    criterion   text    NOT NULL CHECK (criterion IN ('RESIDENT_MEMBERS', 'YOUTH', 'WOMEN', 'HANDICAP', 'LEVEL', 'USE_RATE',
                    'SENIORITY', 'KEPT_DOCUMENTS')),
    weight      integer NOT NULL CHECK (weight BETWEEN 0 AND 100),
    floor       integer NOT NULL CHECK (floor >= 0),
    ceiling     integer NOT NULL CHECK (ceiling <= 100),
    mixed       integer CHECK (mixed BETWEEN 0 AND 100),        -- per cent: what an activity for everybody is worth
    wording     text CHECK (length(wording) <= 1000),           -- what clubs read
    PRIMARY KEY (campaign_id, criterion),
    CHECK (ceiling > floor),
    CHECK ((mixed IS NOT NULL) = (criterion IN ('YOUTH', 'WOMEN')))
);

-- What a club declares about itself for a campaign, and what the office found when it checked.
CREATE TABLE seasonal.club_declaration (
    campaign_id       bigint      NOT NULL REFERENCES seasonal.campaign ON DELETE CASCADE,
    organisation_id   bigint      NOT NULL REFERENCES accounts.organisation,
    version           bigint      NOT NULL DEFAULT 1,
    members           integer CHECK (members BETWEEN 1 AND 1000000),
    resident_members  integer CHECK (resident_members BETWEEN 0 AND members),
    level             text CHECK (level IN ('LEISURE', 'DEPARTMENT', 'REGION', 'NATIONAL', 'INTERNATIONAL')),
    declared_at       timestamptz,                              -- null: the club declared nothing, the office did
    declared_by       bigint REFERENCES accounts.person,
    state             text        NOT NULL CHECK (state IN ('DECLARED', 'ACCEPTED', 'CORRECTED')),
    checked_at        timestamptz,                              -- by whom stands in the audit trail
    checked_members   integer CHECK (checked_members BETWEEN 1 AND 1000000),
    checked_residents integer CHECK (checked_residents BETWEEN 0 AND checked_members),
    checked_level     text CHECK (checked_level IN ('LEISURE', 'DEPARTMENT', 'REGION', 'NATIONAL', 'INTERNATIONAL')),
    note              text CHECK (length(note) BETWEEN 1 AND 1000),
    PRIMARY KEY (campaign_id, organisation_id),
    CHECK ((members IS NULL) = (resident_members IS NULL) AND (members IS NULL) = (level IS NULL)),
    CHECK ((declared_at IS NULL) = (members IS NULL) AND (declared_at IS NULL) = (declared_by IS NULL)),
    CHECK (state = 'CORRECTED' OR declared_at IS NOT NULL),
    CHECK ((state = 'DECLARED') = (checked_at IS NULL)),
    CHECK (CASE WHEN state = 'CORRECTED' THEN num_nulls(checked_members, checked_residents, checked_level, note) = 0
                ELSE num_nonnulls(checked_members, checked_residents, checked_level) = 0 END)
);
CREATE INDEX club_declaration_club ON seasonal.club_declaration (organisation_id);
