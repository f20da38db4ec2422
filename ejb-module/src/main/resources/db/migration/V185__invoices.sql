-- Invoices and credit notes. A line is on one of them at most, a number follows the one before it, and what was issued stands.
CREATE TABLE billing.invoice_settings (
    only_row      boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version       bigint  NOT NULL DEFAULT 0,
    term_days     integer NOT NULL DEFAULT 30 CHECK (term_days BETWEEN 0 AND 365),       -- days to pay
    issuer        text    NOT NULL CHECK (length(issuer) BETWEEN 1 AND 500),              -- which office issues them
    siret         text    NOT NULL DEFAULT '' CHECK (siret ~ '^([0-9]{14})?$'),
    how_to_pay    text    NOT NULL CHECK (length(how_to_pay) BETWEEN 1 AND 2000),
    legal_notice  text    NOT NULL CHECK (length(legal_notice) BETWEEN 1 AND 2000)
);
INSERT INTO billing.invoice_settings (issuer, how_to_pay, legal_notice) VALUES (
    'Régie de recettes',
    'Par carte ou prélèvement, en ligne, dans votre compte.' || chr(10) || 'Par chèque, en espèces ou par carte, au guichet de la régie.',
    'À défaut de paiement à l’échéance, la créance est transmise au comptable public, qui en poursuit le recouvrement.' || chr(10) ||
    'Vous pouvez contester cette somme devant le juge compétent dans les deux mois de sa réception (article L. 1617-5 du code général des collectivités territoriales).');

-- What is invoiced in one go. It is prepared first: who would get what. Lines that come later wait for the next run.
CREATE TABLE billing.invoice_run (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    services    text[]      NOT NULL CHECK (cardinality(services) > 0),
    due_until   date        NOT NULL,                       -- lines that are due by this day
    payable_by  date        NOT NULL,                       -- when its invoices are due
    last_line   bigint      NOT NULL,                       -- the latest line that it knows of
    prepared_at timestamptz NOT NULL,
    prepared_by text        NOT NULL CHECK (length(prepared_by) BETWEEN 1 AND 254),
    started_at  timestamptz,
    started_by  text,
    CHECK ((started_at IS NULL) = (started_by IS NULL))
);
CREATE TABLE billing.invoice_run_payer (
    run_id         bigint  NOT NULL REFERENCES billing.invoice_run ON DELETE CASCADE,
    payer_id       bigint  NOT NULL REFERENCES billing.payer,
    lines          integer NOT NULL CHECK (lines > 0),
    charged_cents  bigint  NOT NULL CHECK (charged_cents >= 0),
    credited_cents bigint  NOT NULL CHECK (credited_cents <= 0),
    PRIMARY KEY (run_id, payer_id)
);

CREATE SEQUENCE billing.invoice_id_seq;
CREATE TABLE billing.invoice (
    id              bigint      PRIMARY KEY,
    kind            text        NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
    series          text        NOT NULL,
    year            integer     NOT NULL,
    number          bigint      NOT NULL CHECK (number > 0),
    reference       text        NOT NULL GENERATED ALWAYS AS
                        (series || '-' || year || '-' || lpad(number::text, greatest(6, length(number::text)), '0')) STORED,
    previous_number bigint      GENERATED ALWAYS AS (nullif(number - 1, 0)) STORED,
    payer_id        bigint      NOT NULL REFERENCES billing.payer,
    run_id          bigint      REFERENCES billing.invoice_run,
    issued_on       date        NOT NULL,
    issued_at       timestamptz NOT NULL,
    issued_by       text        NOT NULL CHECK (length(issued_by) BETWEEN 1 AND 254),
    due_on          date        NOT NULL,
    period_start    date        NOT NULL,
    period_end      date        NOT NULL,                   -- exclusive
    lines           integer     NOT NULL CHECK (lines > 0),
    total_cents     bigint      NOT NULL,                   -- VAT included; below zero: the payer gets it back
    vat_cents       bigint      NOT NULL,
    entry_id        bigint      NOT NULL UNIQUE REFERENCES billing.entry,
    token           text        NOT NULL UNIQUE CHECK (token ~ '^[0-9a-f]{32}$'),        -- opens the public check
    -- who it was made out to, as that was when it was issued
    payer_name      text        NOT NULL,
    registration    text,
    street          text,
    postcode        text,
    town            text,
    country         text,
    CONSTRAINT invoice_number_once UNIQUE (series, year, number),
    -- no gap: the one before is there
    CONSTRAINT invoice_number_follows FOREIGN KEY (series, year, previous_number) REFERENCES billing.invoice (series, year, number),
    CHECK (year = extract(year FROM issued_on)),
    CHECK (due_on >= issued_on),
    CHECK (CASE kind WHEN 'INVOICE' THEN total_cents > 0 AND vat_cents >= 0 ELSE total_cents < 0 AND vat_cents <= 0 END)
);
CREATE UNIQUE INDEX invoice_reference ON billing.invoice (reference);
CREATE INDEX invoice_payer ON billing.invoice (payer_id, issued_on DESC, id DESC);
CREATE INDEX invoice_run_of ON billing.invoice (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX invoice_day ON billing.invoice (issued_on DESC, id DESC);
CREATE INDEX invoice_words ON billing.invoice
    USING gin (shared.fold(payer_name || ' ' || coalesce(registration, '')) gin_trgm_ops);

-- What of it is of which service: a payer has a wallet for each.
CREATE TABLE billing.invoice_part (
    invoice_id   bigint NOT NULL REFERENCES billing.invoice DEFERRABLE INITIALLY DEFERRED,
    service_code text   NOT NULL REFERENCES billing.service,
    payer_id     bigint NOT NULL,
    due_on       date   NOT NULL,
    cents        bigint NOT NULL CHECK (cents <> 0),
    vat_cents    bigint NOT NULL,
    PRIMARY KEY (invoice_id, service_code)
);
CREATE INDEX invoice_part_wallet ON billing.invoice_part (payer_id, service_code, due_on, invoice_id);

-- A line is invoiced once.
CREATE TABLE billing.invoice_line (
    line_id    bigint  PRIMARY KEY REFERENCES billing.line,
    invoice_id bigint  NOT NULL REFERENCES billing.invoice DEFERRABLE INITIALLY DEFERRED,
    position   integer NOT NULL CHECK (position > 0),
    CONSTRAINT invoice_line_place UNIQUE (invoice_id, position)
);

-- What is not to be paid any more by the payer of an invoice, beside what was paid: credited, given up, or handed to the treasury.
CREATE TABLE billing.invoice_relief (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id     bigint      NOT NULL,
    service_code   text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('CREDIT_NOTE', 'WRITE_OFF', 'ORDERED')),
    cents          bigint      NOT NULL CHECK (cents > 0 OR kind = 'ORDERED' AND cents < 0),    -- below zero: an order is taken back
    credit_note_id bigint      REFERENCES billing.invoice DEFERRABLE INITIALLY DEFERRED,
    entry_id       bigint      NOT NULL REFERENCES billing.entry,
    noted_at       timestamptz NOT NULL,
    noted_by       text        NOT NULL CHECK (length(noted_by) BETWEEN 1 AND 254),
    reason         text        CHECK (length(reason) BETWEEN 1 AND 500),
    CONSTRAINT invoice_relief_once UNIQUE (invoice_id, service_code, entry_id),
    FOREIGN KEY (invoice_id, service_code) REFERENCES billing.invoice_part,
    CHECK ((kind = 'CREDIT_NOTE') = (credit_note_id IS NOT NULL)),
    CHECK (kind <> 'WRITE_OFF' OR reason IS NOT NULL)
);
CREATE INDEX invoice_relief_entry ON billing.invoice_relief (entry_id);
CREATE INDEX invoice_relief_credit ON billing.invoice_relief (credit_note_id) WHERE credit_note_id IS NOT NULL;

-- An invoice comes last, after its lines and parts: then it has all of them, they are the payer's, and its entry debited them.
CREATE FUNCTION billing.require_true_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wrong bigint;
BEGIN
    SELECT i.id INTO wrong
      FROM added i
      LEFT JOIN (SELECT n.invoice_id, count(*) AS lines, sum(l.amount_cents) AS cents, sum(l.vat_cents) AS vat,
                        min(l.payer_id) AS payer, max(l.payer_id) AS other_payer, min(o.entry_id) AS entry, max(o.entry_id) AS other_entry,
                        count(o.line_id) AS debited, bool_or(l.amount_cents < 0) AS takes, bool_or(l.amount_cents >= 0) AS charges
                   FROM billing.invoice_line n
                   JOIN billing.line l ON l.id = n.line_id
                   LEFT JOIN billing.line_outcome o ON o.line_id = n.line_id AND o.outcome = 'DEBITED' AND o.entry_id IS NOT NULL
                  WHERE n.invoice_id IN (SELECT id FROM added)
                  GROUP BY n.invoice_id) t ON t.invoice_id = i.id
      LEFT JOIN (SELECT p.invoice_id, sum(p.cents) AS cents, sum(p.vat_cents) AS vat, min(p.payer_id) AS payer, max(p.payer_id) AS other_payer,
                        min(p.due_on) AS due_on, max(p.due_on) AS other_due_on
                   FROM billing.invoice_part p WHERE p.invoice_id IN (SELECT id FROM added)
                  GROUP BY p.invoice_id) p ON p.invoice_id = i.id
      LEFT JOIN billing.entry e ON e.id = i.entry_id AND e.kind = i.kind AND e.reference = 'invoice:' || i.id AND e.booked_on = i.issued_on
     WHERE (t.lines, t.debited, t.cents, t.vat, t.payer, t.other_payer, t.entry, t.other_entry, t.takes, t.charges)
               IS DISTINCT FROM (i.lines::bigint, i.lines::bigint, i.total_cents::numeric, i.vat_cents::numeric, i.payer_id, i.payer_id,
                                 i.entry_id, i.entry_id, i.kind = 'CREDIT_NOTE', i.kind = 'INVOICE')
        OR (p.cents, p.vat, p.payer, p.other_payer, p.due_on, p.other_due_on)
               IS DISTINCT FROM (i.total_cents::numeric, i.vat_cents::numeric, i.payer_id, i.payer_id, i.due_on, i.due_on)
        OR e.id IS NULL
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'invoice % is not what its lines and its entry say', wrong
            USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_true';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER invoice_true AFTER INSERT ON billing.invoice REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.require_true_invoice();

CREATE FUNCTION billing.refuse_further_invoice_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added a JOIN billing.invoice i ON i.id = a.invoice_id) THEN
        RAISE EXCEPTION 'an invoice that was issued has no place for more'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'invoice_issued';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER invoice_line_before_issue AFTER INSERT ON billing.invoice_line REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_further_invoice_content();
CREATE TRIGGER invoice_part_before_issue AFTER INSERT ON billing.invoice_part REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_further_invoice_content();

CREATE TRIGGER invoice_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.invoice
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER invoice_part_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.invoice_part
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER invoice_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.invoice_line
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER invoice_relief_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.invoice_relief
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- What is still to be paid. Payments pay the oldest first: what a wallet owes is owed for its latest invoices, once reliefs are
-- taken off those that they belong to. To be asked by payer wherever one is known: that is what the wallets are divided by.
CREATE VIEW billing.open_invoice_part AS
    SELECT o.* FROM (
        SELECT p.invoice_id, p.payer_id, p.service_code, p.due_on, p.cents, p.vat_cents, p.left_cents,
               greatest(0, least(p.left_cents, -w.cents - coalesce(sum(p.left_cents) OVER (
                   PARTITION BY p.payer_id, p.service_code ORDER BY p.due_on DESC, p.invoice_id DESC
                   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)))::bigint AS open_cents
          FROM (SELECT q.*, q.cents - r.cents AS left_cents
                  FROM billing.invoice_part q
                 CROSS JOIN LATERAL (SELECT coalesce(sum(f.cents), 0) AS cents FROM billing.invoice_relief f
                                      WHERE f.invoice_id = q.invoice_id AND f.service_code = q.service_code) r
                 WHERE q.cents > 0) p
          JOIN billing.balance w ON w.kind = 'WALLET' AND w.payer_id = p.payer_id AND w.service_code = p.service_code AND w.cents < 0
         WHERE p.left_cents > 0) o
     WHERE o.open_cents > 0;

-- Each invoice and credit note with what became of it, to the day.
CREATE VIEW billing.invoice_state AS
    SELECT i.*,
           (SELECT coalesce(sum(o.open_cents), 0)::bigint FROM billing.open_invoice_part o
             WHERE o.payer_id = i.payer_id AND o.invoice_id = i.id) AS open_cents,
           r.credited_cents, r.written_off_cents, r.ordered_cents
      FROM billing.invoice i
     CROSS JOIN LATERAL (
           SELECT coalesce(sum(cents) FILTER (WHERE kind = 'CREDIT_NOTE'), 0)::bigint AS credited_cents,
                  coalesce(sum(cents) FILTER (WHERE kind = 'WRITE_OFF'), 0)::bigint AS written_off_cents,
                  coalesce(sum(cents) FILTER (WHERE kind = 'ORDERED'), 0)::bigint AS ordered_cents
             FROM billing.invoice_relief f WHERE f.invoice_id = i.id) r;
