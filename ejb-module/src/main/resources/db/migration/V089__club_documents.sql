-- What the city asks of each club, and what the club has handed in. The list is the city's, edited on a screen.
CREATE TABLE seasonal.document_kind (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version      bigint  NOT NULL DEFAULT 1,
    name_french  text    NOT NULL CHECK (length(name_french) BETWEEN 1 AND 150),
    name_english text    NOT NULL CHECK (length(name_english) BETWEEN 1 AND 150),
    help_french  text    NOT NULL DEFAULT '' CHECK (length(help_french) <= 1000),
    help_english text    NOT NULL DEFAULT '' CHECK (length(help_english) <= 1000),
    required     boolean NOT NULL,
    expires      boolean NOT NULL,
    -- how many days before a document expires its club is reminded
    remind_days  integer NOT NULL DEFAULT 30 CHECK (remind_days BETWEEN 0 AND 366),
    position     integer NOT NULL DEFAULT 0,
    retired_at   timestamptz
);
INSERT INTO seasonal.document_kind (name_french, name_english, help_french, help_english, required, expires, remind_days, position) VALUES
    ('Attestation d’assurance', 'Insurance certificate',
     'Responsabilité civile de l’association, pour les entraînements et les compétitions (articles 20 et 21 du règlement).',
     'Liability insurance of the association, for training and competitions (articles 20 and 21 of the regulation).', true, true, 30, 1),
    ('Statuts', 'Articles of association', 'La version en vigueur, signée.', 'The version in force, signed.', true, false, 0, 2),
    ('Contrat d’engagement républicain', 'Republican commitment contract',
     'Signé par le président (décret n° 2021-1947 du 31 décembre 2021).',
     'Signed by the president (decree no. 2021-1947 of 31 December 2021).', true, false, 0, 3),
    ('Procès-verbal de la dernière assemblée générale', 'Minutes of the last general meeting',
     'Avec la liste des dirigeants.', 'With the list of officers.', false, true, 30, 4);

CREATE TABLE seasonal.club_document (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version         bigint      NOT NULL DEFAULT 1,
    organisation_id bigint      NOT NULL REFERENCES accounts.organisation (id),
    kind_id         bigint      NOT NULL REFERENCES seasonal.document_kind (id),
    document_id     bigint      NOT NULL REFERENCES documents.document (id),
    file_name       text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 150),
    media_type      text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    size            integer     NOT NULL CHECK (size > 0),
    valid_until     date,
    uploaded_at     timestamptz NOT NULL,
    uploaded_by     bigint      NOT NULL REFERENCES accounts.person (id),
    state           text        NOT NULL DEFAULT 'TO_REVIEW' CHECK (state IN ('TO_REVIEW', 'ACCEPTED', 'REFUSED')),
    reviewed_at     timestamptz,
    reason          text CHECK (length(reason) BETWEEN 1 AND 1000),
    -- a later one took its place; it is kept as long as the others
    superseded_at   timestamptz,
    CHECK ((state = 'TO_REVIEW') = (reviewed_at IS NULL)),
    CHECK ((state = 'REFUSED') = (reason IS NOT NULL))
);
-- of each kind a club has one document that counts at most, and one that is looked at or has to be put right
CREATE UNIQUE INDEX club_document_in_force ON seasonal.club_document (organisation_id, kind_id)
    WHERE state = 'ACCEPTED' AND superseded_at IS NULL;
CREATE UNIQUE INDEX club_document_in_work ON seasonal.club_document (organisation_id, kind_id)
    WHERE state <> 'ACCEPTED' AND superseded_at IS NULL;
CREATE INDEX club_document_to_review ON seasonal.club_document (uploaded_at)
    WHERE state = 'TO_REVIEW' AND superseded_at IS NULL;
CREATE INDEX club_document_expires ON seasonal.club_document (valid_until)
    WHERE state = 'ACCEPTED' AND superseded_at IS NULL AND valid_until IS NOT NULL;

-- Each reminder goes out once.
CREATE TABLE seasonal.club_document_reminder (
    club_document_id bigint      NOT NULL REFERENCES seasonal.club_document (id),
    occasion         text        NOT NULL CHECK (occasion IN ('SOON', 'EXPIRED')),
    sent_at          timestamptz NOT NULL,
    PRIMARY KEY (club_document_id, occasion)
);
