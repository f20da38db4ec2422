-- A permit lives: further editions under its number, suspensions, and an end before its time.
ALTER TABLE occupancy.occupation ADD suspended boolean NOT NULL DEFAULT false;   -- its units stay taken, its holder stays out

ALTER TABLE seasonal.permit
    ADD effective_on   date,                                    -- a further edition: until then the terms of the one before it hold
    ADD change_reason  text CHECK (length(change_reason) BETWEEN 1 AND 2000),
    ADD keyless        boolean NOT NULL DEFAULT false,          -- art. 16: no agent of the city is there
    ADD withdrawal     text CHECK (withdrawal IN ('REPLACED', 'REVOKED', 'RELEASED')),
    ADD withdrawn_from date;                                    -- the first day on which it holds no more
UPDATE seasonal.permit SET withdrawal = 'REVOKED', withdrawn_from = withdrawn_at::date WHERE withdrawn_at IS NOT NULL;
ALTER TABLE seasonal.permit
    ADD CONSTRAINT permit_withdrawal CHECK ((withdrawn_at IS NULL) = (withdrawal IS NULL)),
    ADD CONSTRAINT permit_withdrawn_from
        CHECK ((coalesce(withdrawal, '') IN ('REVOKED', 'RELEASED')) = (withdrawn_from IS NOT NULL)),
    ADD CONSTRAINT permit_further_edition CHECK ((edition = 1) = (effective_on IS NULL)
        AND (edition = 1) = (change_reason IS NULL));

-- What an edition says never changes: whoever holds it in his hands can rely on it.
CREATE FUNCTION seasonal.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a permit says is never rewritten, a further edition is issued'
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER permit_never_rewritten
    BEFORE UPDATE OF number, edition, token, request_id, organisation_id, site_id, first_date, last_date,
        during_school_breaks, effective_on, change_reason, keyless ON seasonal.permit
    FOR EACH ROW WHEN ((OLD.number, OLD.edition, OLD.token, OLD.request_id, OLD.organisation_id, OLD.site_id, OLD.first_date,
            OLD.last_date, OLD.during_school_breaks, OLD.effective_on, OLD.change_reason, OLD.keyless)
        IS DISTINCT FROM (NEW.number, NEW.edition, NEW.token, NEW.request_id, NEW.organisation_id, NEW.site_id, NEW.first_date,
            NEW.last_date, NEW.during_school_breaks, NEW.effective_on, NEW.change_reason, NEW.keyless))
    EXECUTE FUNCTION seasonal.refuse_rewriting();
-- Nor does a void one come back.
CREATE TRIGGER permit_never_restored BEFORE UPDATE OF withdrawn_at ON seasonal.permit
    FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at)
    EXECUTE FUNCTION seasonal.refuse_rewriting();

-- Times in which a permit gives no right to come. It belongs to the slot, whatever edition is in force.
CREATE TABLE seasonal.permit_suspension (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id   bigint      NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    first_date   date        NOT NULL,
    last_date    date CHECK (last_date >= first_date),          -- null: until it is lifted
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    frees        boolean     NOT NULL,                          -- whether others may have the time meanwhile
    suspended_at timestamptz NOT NULL,
    lifted_at    timestamptz,
    lifted_on    date,                                          -- the first day on which the club may come again
    dates        daterange   NOT NULL GENERATED ALWAYS AS (CASE WHEN lifted_on <= first_date THEN 'empty'::daterange
                     ELSE daterange(first_date, least(lifted_on, last_date + 1), '[)') END) STORED,
    CHECK ((lifted_at IS NULL) = (lifted_on IS NULL)),
    CHECK (lifted_on <= last_date),
    CONSTRAINT one_suspension_at_a_time EXCLUDE USING gist (request_id WITH =, dates WITH &&)
);

-- What happened to a permit, for its club and for the office; never changed.
CREATE TABLE seasonal.permit_event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id  bigint      NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    permit_id   bigint      NOT NULL REFERENCES seasonal.permit ON DELETE CASCADE,
    kind        text        NOT NULL CHECK (kind IN ('SUSPENDED', 'SUSPENSION_LIFTED', 'REVOKED', 'RELEASED', 'CHANGED', 'SWAPPED',
                    'KEYLESS', 'ATTENDED_AGAIN', 'AGREEMENT_TO_SIGN', 'AGREEMENT_RETURNED', 'AGREEMENT_REFUSED', 'AGREEMENT_SIGNED',
                    'SESSION_MOVED', 'SESSION_SWAPPED', 'SESSION_CANCELLED', 'MATCH_ANNOUNCED')),
    happened_at timestamptz NOT NULL,
    by_club     boolean     NOT NULL,
    from_date   date,
    until_date  date,                                           -- last day
    sessions    integer CHECK (sessions >= 0),                  -- how many sessions it concerned
    reason      text CHECK (length(reason) BETWEEN 1 AND 2000)
);
CREATE INDEX permit_event_request ON seasonal.permit_event (request_id, id);
CREATE TRIGGER permit_event_unchanged BEFORE UPDATE ON seasonal.permit_event
    FOR EACH ROW EXECUTE FUNCTION seasonal.refuse_rewriting();

-- The city's words in French, which stand in documents and letters with legal force.
CREATE TABLE seasonal.permit_text (
    code text PRIMARY KEY CHECK (code IN ('AGREEMENT', 'RIGHT_OF_REPLY', 'GIVING_UP')),
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000)
);
INSERT INTO seasonal.permit_text VALUES
('RIGHT_OF_REPLY', 'Vous pouvez présenter des observations écrites, ou demander à présenter des observations orales, dans un délai de quinze jours à compter de la réception de ce message, en vous faisant assister ou représenter par la personne de votre choix (articles L. 121-1 et L. 122-1 du code des relations entre le public et l’administration). L’autorisation est précaire et révocable (article L. 2122-3 du code général de la propriété des personnes publiques). Cette décision peut être contestée devant le tribunal administratif dans un délai de deux mois.'),
('GIVING_UP', 'Un créneau qui n’est pas rendu reste dû : il est facturé, qu’il soit utilisé ou pas. À compter de la date à laquelle il est rendu, ses heures ne sont plus dues. Les séances antérieures le restent.'),
('AGREEMENT', 'Article 1. Objet
La présente convention complète l’autorisation d’occupation temporaire désignée ci-dessus. Elle fixe les conditions dans lesquelles l’association occupe les locaux sans présence d’agent municipal (article 16 du règlement des équipements sportifs).
Article 2. Transfert de responsabilités
Pendant le créneau, le président de l’association, ou la personne qu’il a désignée ci-dessous et qui est présente, assure la sécurité des personnes et des biens. Il ouvre et ferme l’établissement, contrôle les accès, et veille à ce que seuls les adhérents de l’association y entrent.
Article 3. Personnes désignées
Une des personnes désignées est présente du début à la fin de chaque séance. Toute modification de leur liste donne lieu à une nouvelle convention avant de prendre effet.
Article 4. Clés et codes
Les clés, badges et codes sont remis contre signature. Ils ne sont ni prêtés ni reproduits. Leur perte est signalée à la Ville le jour même.
Article 5. Sécurité et secours
Le responsable reconnaît avoir pris connaissance des consignes générales et particulières de sécurité, du plan d’évacuation, et de l’emplacement des moyens d’alarme, de secours et d’extinction. En cas d’accident ou d’incendie il alerte les secours (112) puis la Ville.
Article 6. Départ des lieux
À la fin de la séance le responsable s’assure que personne ne reste dans les locaux, que les lumières et l’eau sont coupées, et que les issues sont fermées.
Article 7. Assurance
L’association est assurée pour les responsabilités qui lui sont transférées et remet l’attestation à la Ville.
Article 8. Durée et fin
La convention suit le sort de l’autorisation. Elle prend fin avec elle, ou à tout moment par décision motivée de la Ville.');
