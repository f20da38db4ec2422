-- Priced lines, as callers hand them over. A line never changes: before it is debited it may be cancelled, afterwards it is
-- corrected by lines of its own that take away, never more than is there.
CREATE TABLE billing.line (
    id               bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payer_id         bigint         NOT NULL REFERENCES billing.payer,
    service_code     text           NOT NULL REFERENCES billing.service,
    reference        text           NOT NULL CHECK (length(reference) BETWEEN 1 AND 120),   -- the caller's word for its booking
    key              text           NOT NULL CHECK (length(key) BETWEEN 1 AND 120),         -- which part of it
    revision         integer        NOT NULL DEFAULT 0 CHECK (revision >= 0),
    corrects         bigint         REFERENCES billing.line,
    label            text           NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    beneficiary      text           CHECK (length(beneficiary) BETWEEN 1 AND 160),
    explanation      jsonb          NOT NULL CHECK (jsonb_typeof(explanation) = 'array'),
    quantity         numeric(12, 3) NOT NULL CHECK (quantity >= 0),
    unit             text           NOT NULL CHECK (length(unit) BETWEEN 1 AND 40),
    unit_price_cents bigint         NOT NULL,
    vat_rate         numeric(5, 2)  NOT NULL CHECK (vat_rate BETWEEN 0 AND 100),
    amount_cents     bigint         NOT NULL CHECK (abs(amount_cents) <= 100000000000),     -- VAT included
    vat_cents        bigint         NOT NULL,
    period_start     date           NOT NULL,
    period_end       date           NOT NULL,                                               -- exclusive
    due_on           date           NOT NULL,           -- the day it is debited, or from which it is invoiced
    reason           text           CHECK (length(reason) BETWEEN 1 AND 300),
    created_at       timestamptz    NOT NULL,
    CHECK (period_end > period_start),
    CHECK (CASE WHEN corrects IS NULL THEN amount_cents >= 0 AND vat_cents BETWEEN 0 AND amount_cents
                ELSE amount_cents < 0 AND vat_cents BETWEEN amount_cents AND 0 AND reason IS NOT NULL END),
    CONSTRAINT line_once UNIQUE (reference, key, revision)
);
CREATE INDEX line_of_payer ON billing.line (payer_id, service_code, period_start, id);
CREATE INDEX line_correction ON billing.line (corrects) WHERE corrects IS NOT NULL;

-- What became of a line, once: debited by an entry (none if it costs nothing), or cancelled before.
CREATE TABLE billing.line_outcome (
    line_id    bigint      PRIMARY KEY REFERENCES billing.line,
    outcome    text        NOT NULL CHECK (outcome IN ('DEBITED', 'CANCELLED')),
    entry_id   bigint      REFERENCES billing.entry,
    settled_on date        NOT NULL,
    settled_at timestamptz NOT NULL,
    reason     text        CHECK (length(reason) BETWEEN 1 AND 300),
    CHECK (outcome = 'DEBITED' OR entry_id IS NULL AND reason IS NOT NULL)
);
CREATE INDEX line_outcome_entry ON billing.line_outcome (entry_id) WHERE entry_id IS NOT NULL;

-- The lines with no outcome yet, kept by triggers: what runs and estimates look through.
CREATE TABLE billing.line_pending (
    line_id      bigint PRIMARY KEY REFERENCES billing.line,
    payer_id     bigint NOT NULL,
    service_code text   NOT NULL,
    due_on       date   NOT NULL,
    amount_cents bigint NOT NULL
);
CREATE INDEX line_pending_due ON billing.line_pending (service_code, due_on, payer_id);
CREATE INDEX line_pending_payer ON billing.line_pending (payer_id, service_code, due_on) INCLUDE (amount_cents);

CREATE FUNCTION billing.refuse_too_much_taken_away() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    corrected billing.line;
    left_over bigint;
    left_vat  bigint;
BEGIN
    SELECT * INTO corrected FROM billing.line WHERE id = NEW.corrects FOR NO KEY UPDATE;
    IF corrected.corrects IS NOT NULL OR (corrected.payer_id, corrected.service_code, corrected.reference, corrected.key)
            IS DISTINCT FROM (NEW.payer_id, NEW.service_code, NEW.reference, NEW.key) THEN
        RAISE EXCEPTION 'line % cannot be corrected by this one', NEW.corrects
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_corrects';
    END IF;
    IF NOT EXISTS (SELECT FROM billing.line_outcome WHERE line_id = NEW.corrects AND outcome = 'DEBITED') THEN
        RAISE EXCEPTION 'line % was not debited', NEW.corrects
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_corrects';
    END IF;
    SELECT corrected.amount_cents + coalesce(sum(amount_cents), 0), corrected.vat_cents + coalesce(sum(vat_cents), 0)
      INTO left_over, left_vat FROM billing.line WHERE corrects = NEW.corrects;
    IF left_over + NEW.amount_cents < 0 OR left_vat + NEW.vat_cents NOT BETWEEN 0 AND left_over + NEW.amount_cents THEN
        RAISE EXCEPTION 'of line % only % cents are left', NEW.corrects, left_over
            USING ERRCODE = 'check_violation', CONSTRAINT = 'line_not_negative';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER line_not_negative BEFORE INSERT ON billing.line
    FOR EACH ROW WHEN (NEW.corrects IS NOT NULL) EXECUTE FUNCTION billing.refuse_too_much_taken_away();

CREATE FUNCTION billing.note_pending_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO billing.line_pending (line_id, payer_id, service_code, due_on, amount_cents)
    SELECT id, payer_id, service_code, due_on, amount_cents FROM added;
    RETURN NULL;
END $$;
CREATE TRIGGER line_pending_noted AFTER INSERT ON billing.line REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.note_pending_lines();

-- An outcome ends the wait. What is debited was taken from the wallet of its payer and service, to the cent; what takes away is never cancelled.
CREATE FUNCTION billing.settle_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added a JOIN billing.line l ON l.id = a.line_id
                WHERE a.outcome = 'CANCELLED' AND l.corrects IS NOT NULL
                   OR a.outcome = 'DEBITED' AND a.entry_id IS NULL AND l.amount_cents <> 0) THEN
        RAISE EXCEPTION 'a line has an outcome that it cannot have'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'outcome_possible';
    END IF;
    IF EXISTS (
            SELECT FROM (
                SELECT o.entry_id, l.payer_id, l.service_code, l.amount_cents AS cents
                  FROM billing.line_outcome o JOIN billing.line l ON l.id = o.line_id
                 WHERE o.entry_id IN (SELECT entry_id FROM added WHERE entry_id IS NOT NULL)
                UNION ALL
                SELECT p.entry_id, a.payer_id, a.service_code, p.cents
                  FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
                 WHERE a.kind = 'WALLET' AND p.entry_id IN (SELECT entry_id FROM added WHERE entry_id IS NOT NULL)) both_sides
             GROUP BY entry_id, payer_id, service_code HAVING sum(cents) <> 0) THEN
        RAISE EXCEPTION 'an entry does not take from the wallet what its lines cost'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'outcome_debits_wallet';
    END IF;
    DELETE FROM billing.line_pending USING added WHERE line_pending.line_id = added.line_id;
    RETURN NULL;
END $$;
CREATE TRIGGER line_settled AFTER INSERT ON billing.line_outcome REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.settle_lines();

CREATE TRIGGER line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.line
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER line_outcome_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.line_outcome
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- A line with what became of it and what of it still counts.
CREATE VIEW billing.line_state AS
    SELECT l.id, l.payer_id, l.service_code, l.reference, l.key, l.revision, l.corrects, l.label, l.beneficiary, l.explanation,
           l.quantity, l.unit, l.unit_price_cents, l.vat_rate, l.amount_cents, l.vat_cents, l.period_start, l.period_end, l.due_on,
           coalesce(l.reason, o.reason) AS reason, l.created_at, coalesce(o.outcome, 'PENDING') AS state, o.entry_id, o.settled_on,
           CASE WHEN l.corrects IS NOT NULL OR o.outcome = 'CANCELLED' THEN 0 ELSE l.amount_cents + c.cents END AS standing_cents,
           CASE WHEN l.corrects IS NOT NULL OR o.outcome = 'CANCELLED' THEN 0 ELSE l.vat_cents + c.vat END AS standing_vat_cents
      FROM billing.line l
      LEFT JOIN billing.line_outcome o ON o.line_id = l.id
     CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0)::bigint AS cents, coalesce(sum(vat_cents), 0)::bigint AS vat
                           FROM billing.line k WHERE k.corrects = l.id) c;
