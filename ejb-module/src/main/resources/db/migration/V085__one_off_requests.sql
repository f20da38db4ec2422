-- One-off requests: dated needs of a club (competitions, training courses, events), asked for at any time of the year.

-- What the city makes of each kind: whether it is offered, how early it must be asked for, whether the district is heard.
CREATE TABLE seasonal.one_off_kind (
    kind           text    PRIMARY KEY
        CHECK (kind IN ('COMPETITION', 'TRAINING_COURSE', 'EVENT', 'EXCEPTIONAL_USE', 'MATCH_IN_OWN_SLOT')),
    version        bigint  NOT NULL DEFAULT 1,
    offered        boolean NOT NULL DEFAULT true,
    notice_days    integer NOT NULL CHECK (notice_days BETWEEN 0 AND 366),
    needs_opinion  boolean NOT NULL,
    help_french    text    NOT NULL CHECK (length(help_french) BETWEEN 1 AND 1000),
    help_english   text    NOT NULL CHECK (length(help_english) BETWEEN 1 AND 1000),
    -- a match in the club's own slot is announced, not decided (art. 15)
    CHECK (kind <> 'MATCH_IN_OWN_SLOT' OR NOT needs_opinion)
);
INSERT INTO seasonal.one_off_kind (kind, notice_days, needs_opinion, help_french, help_english) VALUES
    ('COMPETITION', 15, false,
     'Rencontres officielles ou amicales en dehors de vos créneaux : déposez le calendrier dès que votre fédération le publie.',
     'Official or friendly matches outside your weekly slots: send the calendar as soon as your federation has published it.'),
    ('TRAINING_COURSE', 15, false,
     'Stage, formation d’encadrants ou d’arbitres, journée de détection.',
     'Training camp, course for coaches or referees, trial day.'),
    ('EVENT', 30, false,
     'Tournoi, gala, journée portes ouvertes, fête du club : toute manifestation sportive qui accueille du public.',
     'Tournament, gala, open day, club festivity: any sports event that welcomes an audience.'),
    ('EXCEPTIONAL_USE', 60, true,
     'Usage exceptionnel autre que sportif (article 11 du règlement) : la demande est soumise pour avis à la mairie d’arrondissement.',
     'Exceptional use other than sport (article 11 of the regulation): the district town hall is asked for its opinion.'),
    ('MATCH_IN_OWN_SLOT', 3, false,
     'Rencontre jouée pendant votre propre créneau (article 15 du règlement) : il suffit d’en informer la Ville, sans décision à attendre.',
     'Match played within your own slot (article 15 of the regulation): the city is told, no decision is needed.');

-- What stands in every confirmation, as the city words it.
CREATE TABLE seasonal.one_off_terms (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version      bigint  NOT NULL DEFAULT 1,
    deliberation text    NOT NULL DEFAULT '' CHECK (length(deliberation) <= 2000),
    fee          text    NOT NULL DEFAULT '' CHECK (length(fee) <= 2000),
    conditions   text    NOT NULL DEFAULT '' CHECK (length(conditions) <= 4000),
    signatory    text    NOT NULL DEFAULT '' CHECK (length(signatory) <= 500)
);
INSERT INTO seasonal.one_off_terms (deliberation, fee, conditions, signatory) VALUES
    ('les délibérations du conseil municipal relatives aux équipements sportifs ;',
     'L’occupation est consentie à titre gratuit au regard de l’intérêt général de l’activité (article L. 2125-1 du code '
         || 'général de la propriété des personnes publiques).',
     'Un responsable désigné par l’association est présent de l’entrée du premier participant à la sortie du dernier.' || E'\n'
         || 'La capacité d’accueil affichée à l’entrée de chaque aire est respectée.' || E'\n'
         || 'Les locaux et le matériel sont rendus propres et rangés à l’heure de fin.',
     'Pour le maire et par délégation');

-- The last number given in each year; its row is held until the submission commits, so no number is lost.
CREATE TABLE seasonal.one_off_number (
    year integer PRIMARY KEY,
    last bigint  NOT NULL
);

CREATE TABLE seasonal.one_off_request (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version         bigint      NOT NULL DEFAULT 1,
    organisation_id bigint      NOT NULL REFERENCES accounts.organisation (id),
    status          text        NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'SUBMITTED', 'IN_EXAMINATION', 'GRANTED',
        'GRANTED_WITH_CHANGES', 'REFUSED', 'ANNOUNCED', 'WITHDRAWN', 'RELEASED')),
    kind            text REFERENCES seasonal.one_off_kind (kind),
    purpose         text CHECK (length(purpose) BETWEEN 1 AND 150),
    details         text CHECK (length(details) BETWEEN 1 AND 2000),
    discipline_code text REFERENCES facilities.discipline (code),
    participants    integer CHECK (participants BETWEEN 1 AND 100000),
    audience        integer CHECK (audience BETWEEN 0 AND 100000),
    site_id         bigint REFERENCES facilities.site (id),
    created_by      bigint      NOT NULL REFERENCES accounts.person (id),
    saved_at        timestamptz NOT NULL,
    number          text UNIQUE,
    language        text        NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
    submitted_by    bigint REFERENCES accounts.person (id),
    submitted_at    timestamptz,
    examined_at     timestamptz,
    withdrawn_at    timestamptz,
    decided_at      timestamptz,
    decision_reason text CHECK (length(decision_reason) BETWEEN 1 AND 2000),
    opinion         text CHECK (opinion IN ('FAVOURABLE', 'WITH_RESERVATIONS', 'UNFAVOURABLE')),
    opinion_date    date,
    opinion_text    text CHECK (length(opinion_text) BETWEEN 1 AND 2000),
    document_id     bigint REFERENCES documents.document (id),
    -- what was submitted is numbered and whole, and says for ever when and by whom
    CHECK (status = 'DRAFT' OR num_nulls(number, submitted_at, submitted_by, kind, purpose, site_id) = 0),
    CHECK (status <> 'DRAFT' OR num_nonnulls(number, submitted_at, withdrawn_at, decided_at, opinion) = 0),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK ((status IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED', 'RELEASED')) = (decided_at IS NOT NULL)),
    CHECK (status <> 'REFUSED' OR decision_reason IS NOT NULL),
    CHECK (status NOT IN ('SUBMITTED', 'IN_EXAMINATION', 'GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED', 'RELEASED')
        OR kind <> 'MATCH_IN_OWN_SLOT'),
    CHECK (status <> 'ANNOUNCED' OR kind = 'MATCH_IN_OWN_SLOT'),
    CHECK ((opinion IS NULL) = (opinion_date IS NULL))
);
CREATE INDEX one_off_request_organisation ON seasonal.one_off_request (organisation_id, submitted_at DESC);
CREATE INDEX one_off_request_submitted ON seasonal.one_off_request (submitted_at) WHERE status <> 'DRAFT';
CREATE INDEX one_off_request_undecided ON seasonal.one_off_request (site_id, submitted_at)
    WHERE status IN ('SUBMITTED', 'IN_EXAMINATION');

CREATE TABLE seasonal.one_off_area (
    request_id bigint NOT NULL REFERENCES seasonal.one_off_request (id) ON DELETE CASCADE,
    area_id    bigint NOT NULL REFERENCES facilities.area (id),
    PRIMARY KEY (request_id, area_id)
);
CREATE INDEX one_off_area_area ON seasonal.one_off_area (area_id);

-- One date asked for, and what became of it. In a draft anything may be missing.
CREATE TABLE seasonal.one_off_date (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id    bigint  NOT NULL REFERENCES seasonal.one_off_request (id) ON DELETE CASCADE,
    position      integer NOT NULL CHECK (position >= 0),
    date          date,
    start_time    time,
    end_time      time,
    label         text CHECK (length(label) BETWEEN 1 AND 150),
    state         text    NOT NULL DEFAULT 'ASKED'
        CHECK (state IN ('ASKED', 'GRANTED', 'CHANGED', 'REFUSED', 'GIVEN_BACK', 'CANCELLED')),
    granted_date  date,
    granted_start time,
    granted_end   time,
    -- why it was refused, or cancelled by the city
    reason        text CHECK (length(reason) BETWEEN 1 AND 500),
    UNIQUE (request_id, position),
    CHECK (state IN ('ASKED', 'REFUSED') OR num_nulls(date, start_time, end_time, granted_date, granted_start, granted_end) = 0),
    CHECK (state NOT IN ('ASKED', 'REFUSED') OR num_nonnulls(granted_date, granted_start, granted_end) = 0)
);

-- The occupations that a granted date led to, one for each area.
CREATE TABLE seasonal.one_off_occupation (
    occupation_id bigint PRIMARY KEY REFERENCES occupancy.occupation (id),
    date_id       bigint NOT NULL REFERENCES seasonal.one_off_date (id)
);
CREATE INDEX one_off_occupation_date ON seasonal.one_off_occupation (date_id);
