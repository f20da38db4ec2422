-- Reminders in steps, and plans by which an invoice is paid in instalments.
CREATE TABLE billing.reminder_step (
    step            integer PRIMARY KEY CHECK (step BETWEEN 1 AND 9),
    version         bigint  NOT NULL DEFAULT 0,
    after_days      integer NOT NULL CHECK (after_days BETWEEN 1 AND 365),                -- days after the day it was due
    active          boolean NOT NULL DEFAULT true,
    subject_french  text    NOT NULL CHECK (length(subject_french) BETWEEN 1 AND 120),
    subject_english text    NOT NULL CHECK (length(subject_english) BETWEEN 1 AND 120),
    text_french     text    NOT NULL CHECK (length(text_french) BETWEEN 1 AND 2000),
    text_english    text    NOT NULL CHECK (length(text_english) BETWEEN 1 AND 2000)
);
INSERT INTO billing.reminder_step (step, after_days, subject_french, subject_english, text_french, text_english) VALUES
    (1, 7, 'Rappel', 'Reminder',
     'Sauf erreur de notre part, cette facture n’est pas encore réglée. Il s’agit peut-être d’un oubli.',
     'Unless we are mistaken, this invoice has not been paid yet. You may have overlooked it.'),
    (2, 21, 'Deuxième rappel', 'Second reminder',
     'Malgré notre premier rappel, cette facture n’est toujours pas réglée. Si vous rencontrez des difficultés, la régie peut vous proposer un échéancier.',
     'In spite of our first reminder, this invoice has still not been paid. If you are in difficulty, our office can offer you a payment plan.'),
    (3, 45, 'Dernier rappel avant mise en recouvrement', 'Last reminder before collection',
     'Sans règlement de votre part sous huit jours, cette créance sera transmise au comptable public, qui en poursuivra le recouvrement.',
     'Unless you pay within eight days, this debt will be handed over to the public accountant, who will collect it.');

-- A step is said once about an invoice, whatever becomes of the node that says it.
CREATE TABLE billing.invoice_reminder (
    invoice_id bigint      NOT NULL REFERENCES billing.invoice,
    step       integer     NOT NULL REFERENCES billing.reminder_step,
    sent_on    date        NOT NULL,
    sent_at    timestamptz NOT NULL,
    late_cents bigint      NOT NULL CHECK (late_cents > 0),
    PRIMARY KEY (invoice_id, step)
);
CREATE TRIGGER invoice_reminder_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.invoice_reminder
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

CREATE TABLE billing.payment_plan (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id bigint      NOT NULL REFERENCES billing.invoice,
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    agreed_at  timestamptz NOT NULL,
    agreed_by  text        NOT NULL CHECK (length(agreed_by) BETWEEN 1 AND 254),
    ended_at   timestamptz,
    ended_by   text        CHECK (length(ended_by) BETWEEN 1 AND 254),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
-- one at a time
CREATE UNIQUE INDEX payment_plan_current ON billing.payment_plan (invoice_id) WHERE ended_at IS NULL;
CREATE INDEX payment_plan_invoice ON billing.payment_plan (invoice_id);

CREATE TABLE billing.plan_instalment (
    plan_id  bigint  NOT NULL REFERENCES billing.payment_plan,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 36),
    due_on   date    NOT NULL,
    cents    bigint  NOT NULL CHECK (cents > 0),
    PRIMARY KEY (plan_id, position),
    UNIQUE (plan_id, due_on)
);
CREATE TRIGGER plan_instalment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.plan_instalment
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();

-- What is late on a day: all that is open after the due day or, by a plan, what the instalments to come do not cover.
CREATE FUNCTION billing.late_invoices(today date) RETURNS TABLE (
    invoice_id bigint, payer_id bigint, open_cents bigint, late_cents bigint, late_since date) LANGUAGE sql STABLE AS $$
    SELECT o.invoice_id, o.payer_id, o.open_cents,
           CASE WHEN n.id IS NULL THEN o.open_cents ELSE greatest(0, o.open_cents - c.cents) END,
           CASE WHEN n.id IS NULL THEN o.due_on ELSE c.since END
      FROM (SELECT p.invoice_id, p.payer_id, min(p.due_on) AS due_on, sum(p.open_cents)::bigint AS open_cents
              FROM billing.open_invoice_part p GROUP BY p.invoice_id, p.payer_id) o
      LEFT JOIN billing.payment_plan n ON n.invoice_id = o.invoice_id AND n.ended_at IS NULL
      LEFT JOIN LATERAL (
           SELECT coalesce(sum(i.cents) FILTER (WHERE i.due_on >= today), 0)::bigint AS cents,
                  min(i.due_on) FILTER (WHERE i.after < o.open_cents) AS since
             FROM (SELECT k.due_on, k.cents, coalesce(sum(k.cents) OVER (ORDER BY k.due_on DESC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS after
                     FROM billing.plan_instalment k WHERE k.plan_id = n.id) i) c ON true
     WHERE CASE WHEN n.id IS NULL THEN o.due_on < today ELSE o.open_cents > c.cents END
$$;
