-- People, organisations, who acts for whom, agents and what they may do, and the two views that the server's
-- security realm reads (wildfly-config/cli/configure.cli).
CREATE SCHEMA accounts;

CREATE SEQUENCE accounts.person_id_seq START WITH 1049 INCREMENT BY 50;
CREATE TABLE accounts.person (
    id            bigint PRIMARY KEY DEFAULT nextval('accounts.person_id_seq'),
    email         text NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    given_name    text NOT NULL CHECK (length(given_name) BETWEEN 1 AND 80),
    family_name   text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 80),
    telephone     text CHECK (telephone ~ '^\+[1-9][0-9]{4,14}$'),
    language      text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
    created_at    timestamptz NOT NULL DEFAULT now(),
    confirmed_at  timestamptz,
    suspended_at  timestamptz,
    -- grows whenever sessions that are open must end: new password, other roles, suspension
    session_epoch integer NOT NULL DEFAULT 0,
    version       bigint NOT NULL DEFAULT 0
);
CREATE INDEX person_search ON accounts.person
    USING gin (shared.fold(given_name || ' ' || family_name || ' ' || email) gin_trgm_ops);

CREATE TABLE accounts.credential (
    person_id     bigint PRIMARY KEY REFERENCES accounts.person,
    password_hash text NOT NULL CHECK (password_hash ~ '^\$2[aby]\$(1[0-9]|2[0-9])\$[./A-Za-z0-9]{53}$'),
    changed_at    timestamptz NOT NULL DEFAULT now()
);

-- Links that work once. Only a digest is kept, so that a copy of the database opens no account.
CREATE TABLE accounts.single_use_token (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id  bigint NOT NULL REFERENCES accounts.person,
    purpose    text NOT NULL CHECK (purpose IN ('CONFIRM_EMAIL', 'RESET_PASSWORD')),
    digest     bytea NOT NULL UNIQUE CHECK (length(digest) = 32),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
    used_at    timestamptz
);
CREATE INDEX single_use_token_person ON accounts.single_use_token (person_id, purpose, created_at);

-- Failed attempts to sign in, counted by the e-mail typed, whether anybody has it or not: what happens after
-- too many of them must not tell which addresses have an account. The address itself is not kept.
CREATE TABLE accounts.sign_in_failure (
    email_digest   bytea PRIMARY KEY CHECK (length(email_digest) = 32),
    failures       integer NOT NULL CHECK (failures > 0),
    last_failed_at timestamptz NOT NULL,
    locked_until   timestamptz
);
CREATE INDEX sign_in_failure_age ON accounts.sign_in_failure (last_failed_at);

CREATE SEQUENCE accounts.organisation_id_seq START WITH 1049 INCREMENT BY 50;
CREATE TABLE accounts.organisation (
    id                bigint PRIMARY KEY DEFAULT nextval('accounts.organisation_id_seq'),
    name              text NOT NULL CHECK (length(name) BETWEEN 2 AND 150),
    rna               text UNIQUE CHECK (rna ~ '^W[0-9][0-9A-Z][0-9]{7}$'),
    siren             text UNIQUE CHECK (siren ~ '^[0-9]{9}$'),
    court_reference   text UNIQUE CHECK (length(court_reference) BETWEEN 5 AND 150),
    head_office_street   text NOT NULL CHECK (length(head_office_street) BETWEEN 1 AND 200),
    head_office_postcode text NOT NULL CHECK (head_office_postcode ~ '^[0-9]{5}$'),
    head_office_town     text NOT NULL CHECK (length(head_office_town) BETWEEN 1 AND 100),
    head_office_email    text NOT NULL CHECK (length(head_office_email) BETWEEN 3 AND 254),
    telephone         text CHECK (telephone ~ '^\+[1-9][0-9]{4,14}$'),
    president         text NOT NULL CHECK (length(president) BETWEEN 2 AND 160),
    created_at        timestamptz NOT NULL DEFAULT now(),
    version           bigint NOT NULL DEFAULT 0,
    -- code de commerce or decree of 1901; the departments 57, 67 and 68 keep a register of their own at the court
    CONSTRAINT organisation_is_registered CHECK (num_nonnulls(rna, siren, court_reference) >= 1)
);
CREATE INDEX organisation_search ON accounts.organisation
    USING gin (shared.fold(name || ' ' || coalesce(rna, '') || ' ' || coalesce(siren, '')) gin_trgm_ops);

CREATE SEQUENCE accounts.delegation_id_seq START WITH 1049 INCREMENT BY 50;
CREATE TABLE accounts.delegation (
    id              bigint PRIMARY KEY DEFAULT nextval('accounts.delegation_id_seq'),
    organisation_id bigint NOT NULL REFERENCES accounts.organisation,
    -- who was invited; the person is known once he or she has accepted
    email           text NOT NULL CHECK (email = lower(email)),
    person_id       bigint REFERENCES accounts.person,
    kind            text NOT NULL CHECK (kind IN ('LEGAL_REPRESENTATIVE', 'CORRESPONDENT', 'DELEGATE')),
    invited_at      timestamptz NOT NULL DEFAULT now(),
    invited_by      bigint REFERENCES accounts.person,
    accepted_at     timestamptz,
    ended_at        timestamptz,
    ended_by        bigint REFERENCES accounts.person,
    version         bigint NOT NULL DEFAULT 0,
    CHECK ((accepted_at IS NULL) = (person_id IS NULL))
);
CREATE UNIQUE INDEX delegation_once ON accounts.delegation (organisation_id, email, kind) WHERE ended_at IS NULL;
CREATE INDEX delegation_of_person ON accounts.delegation (person_id, organisation_id)
    WHERE ended_at IS NULL AND accepted_at IS NOT NULL;
CREATE INDEX delegation_invited ON accounts.delegation (email) WHERE ended_at IS NULL AND accepted_at IS NULL;

CREATE TABLE accounts.agent (
    person_id  bigint PRIMARY KEY REFERENCES accounts.person,
    whole_city boolean NOT NULL,
    version    bigint NOT NULL DEFAULT 0
);
CREATE TABLE accounts.agent_role (
    person_id bigint NOT NULL REFERENCES accounts.agent,
    role      text NOT NULL CHECK (role IN ('ADMINISTRATOR', 'BOOKING_OFFICE', 'AUDITOR')),
    PRIMARY KEY (person_id, role)
);
-- Sites and districts belong to a higher tier; they are known here by their key only.
CREATE TABLE accounts.agent_site (
    person_id bigint NOT NULL REFERENCES accounts.agent,
    site_id   bigint NOT NULL,
    PRIMARY KEY (person_id, site_id)
);
CREATE TABLE accounts.agent_district (
    person_id     bigint NOT NULL REFERENCES accounts.agent,
    district_code text NOT NULL,
    PRIMARY KEY (person_id, district_code)
);

CREATE FUNCTION accounts.email_digest(email text) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN sha256(convert_to(lower(email), 'UTF8'));

-- Who may sign in at this moment, and with what.
CREATE VIEW accounts.sign_in AS
    SELECT p.email, c.password_hash
      FROM accounts.person p
      JOIN accounts.credential c ON c.person_id = p.id
     WHERE p.confirmed_at IS NOT NULL
       AND p.suspended_at IS NULL
       AND NOT EXISTS (SELECT FROM accounts.sign_in_failure f
                        WHERE f.email_digest = accounts.email_digest(p.email) AND f.locked_until > now());

CREATE VIEW accounts.sign_in_role AS
    SELECT p.email, r.role
      FROM accounts.person p
      CROSS JOIN LATERAL (
            SELECT 'PERSON' AS role
            UNION ALL SELECT 'AGENT' FROM accounts.agent a WHERE a.person_id = p.id
            UNION ALL SELECT ar.role FROM accounts.agent_role ar WHERE ar.person_id = p.id) r
     WHERE p.confirmed_at IS NOT NULL AND p.suspended_at IS NULL;

-- What the security realm compares a password with. For whoever may not sign in it gives the hash of a password
-- that nobody knows, so that a refusal takes as long as a wrong password does and tells nothing.
CREATE FUNCTION accounts.password_hash(email text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce((SELECT s.password_hash FROM accounts.sign_in s WHERE s.email = lower(password_hash.email)),
                    '$2a$10$C3a.Z15ponGmPils5Vsjs.9GqlyeuxqkpGxnd9c8tkM7vvZCE9qG6');
