-- Why the city refuses, in kinds that the office edits: a wording to begin with, and what statistics count. One that was used is never removed, only no longer offered.
CREATE TABLE seasonal.refusal_reason (
    code     text    PRIMARY KEY CHECK (code ~ '^[A-Z0-9_]{1,30}$'),
    position integer NOT NULL DEFAULT 0,
    name     text    NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    wording  text    NOT NULL CHECK (length(wording) BETWEEN 1 AND 2000),
    offered  boolean NOT NULL DEFAULT true,
    version  integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX refusal_reason_name ON seasonal.refusal_reason (shared.fold(name));

INSERT INTO seasonal.refusal_reason (code, position, name, wording) VALUES
    ('TAKEN', 1, 'Créneau déjà attribué', 'Le créneau demandé est déjà attribué à un autre usager de l’établissement.'),
    ('PRIORITY', 2, 'Priorité à un autre club',
     'Plusieurs clubs ont demandé ce créneau. La commission d’attribution l’a accordé à un autre club.'),
    ('UNSUITABLE', 3, 'Équipement inadapté', 'L’aire demandée ne convient pas à la pratique de cette discipline.'),
    ('INCOMPLETE', 4, 'Demande incomplète',
     'La demande ne permet pas d’apprécier l’activité proposée. Vous pouvez en déposer une nouvelle, plus précise, tant que la campagne est ouverte.'),
    ('WORKS', 5, 'Travaux prévus', 'Des travaux sont prévus dans l’établissement pendant la période demandée.');

ALTER TABLE seasonal.slot_request
    ADD refusal_reason text REFERENCES seasonal.refusal_reason ON UPDATE CASCADE,
    ADD CONSTRAINT slot_request_refusal_reason
        CHECK (refusal_reason IS NULL OR status IN ('REFUSED', 'WAITING_LIST'));
CREATE INDEX slot_request_refusal_reason ON seasonal.slot_request (refusal_reason) WHERE refusal_reason IS NOT NULL;

-- Whoever refuses, on whatever way, begins with a kind's wording or writes freely: which one it was is noted here.
CREATE FUNCTION seasonal.note_refusal_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.status NOT IN ('REFUSED', 'WAITING_LIST') THEN
        NEW.refusal_reason := NULL;
    ELSIF TG_OP = 'INSERT' OR NEW.decision_reason IS DISTINCT FROM OLD.decision_reason THEN
        NEW.refusal_reason := (SELECT k.code FROM seasonal.refusal_reason k
                                WHERE starts_with(NEW.decision_reason, k.wording)
                                ORDER BY length(k.wording) DESC LIMIT 1);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER slot_request_refusal_reason BEFORE INSERT OR UPDATE OF status, decision_reason ON seasonal.slot_request
    FOR EACH ROW EXECUTE FUNCTION seasonal.note_refusal_reason();
CREATE SEQUENCE seasonal.refusal_reason_code_seq;
