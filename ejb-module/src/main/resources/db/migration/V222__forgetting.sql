-- What is forgotten of people once nobody needs it any more, and after how many months. Accounting pieces stay ten years (Code de commerce,
-- article L123-22; CNIL); their sums stay for ever, only what tells who it was goes.
CREATE TABLE billing.retention_rule (
    kind    text    PRIMARY KEY CHECK (kind IN ('BANK_ACCOUNT', 'PAYER_ADDRESS', 'DECLINED_REFUND', 'QUOTIENT', 'MESSAGE',
                        'PAYMENT_TRACE', 'REFUND', 'ACCOUNTING')),
    version bigint  NOT NULL DEFAULT 0,
    months  integer NOT NULL CHECK (months BETWEEN 1 AND 1200),
    CHECK (months >= CASE WHEN kind IN ('REFUND', 'ACCOUNTING') THEN 120 WHEN kind = 'PAYMENT_TRACE' THEN 12 ELSE 1 END)
);
INSERT INTO billing.retention_rule (kind, months) VALUES
    ('BANK_ACCOUNT', 13), ('PAYER_ADDRESS', 36), ('DECLINED_REFUND', 12), ('QUOTIENT', 36), ('MESSAGE', 24), ('PAYMENT_TRACE', 24),
    ('REFUND', 120), ('ACCOUNTING', 120);

ALTER TABLE billing.payer_address ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE FUNCTION billing.note_address_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER payer_address_changed BEFORE UPDATE OF street, postcode, town, country ON billing.payer_address
    FOR EACH ROW EXECUTE FUNCTION billing.note_address_change();

-- The first word names the column that says how old a row is, the others those that may be forgotten then (or are generated).
CREATE FUNCTION billing.only_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    forgettable text[] := TG_ARGV[1:];
BEGIN
    IF to_jsonb(NEW) - forgettable IS DISTINCT FROM to_jsonb(OLD) - forgettable
       OR coalesce((to_jsonb(OLD) ->> TG_ARGV[0])::timestamptz, now()) > now() - interval '10 years' THEN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only';
    END IF;
    RETURN NEW;
END $$;

DROP TRIGGER line_append_only ON billing.line;
CREATE TRIGGER line_append_only BEFORE DELETE OR TRUNCATE ON billing.line
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER line_only_forgets BEFORE UPDATE ON billing.line
    FOR EACH ROW EXECUTE FUNCTION billing.only_forgets('created_at', 'beneficiary', 'explanation');

DROP TRIGGER invoice_append_only ON billing.invoice;
CREATE TRIGGER invoice_append_only BEFORE DELETE OR TRUNCATE ON billing.invoice
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER invoice_only_forgets BEFORE UPDATE ON billing.invoice
    FOR EACH ROW EXECUTE FUNCTION billing.only_forgets('issued_at', 'payer_name', 'registration', 'street', 'postcode', 'town',
                                                       'country', 'reference', 'previous_number');

DROP TRIGGER receipt_append_only ON billing.receipt;
CREATE TRIGGER receipt_append_only BEFORE DELETE OR TRUNCATE ON billing.receipt
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER receipt_only_forgets BEFORE UPDATE ON billing.receipt
    FOR EACH ROW EXECUTE FUNCTION billing.only_forgets('taken_at', 'paid_by', 'number');

-- A means is as old as its receipt.
CREATE FUNCTION billing.means_only_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - ARRAY['cheque_number', 'bank', 'drawer'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['cheque_number', 'bank', 'drawer']
       OR NOT EXISTS (SELECT FROM billing.receipt WHERE id = OLD.receipt_id AND taken_at <= now() - interval '10 years') THEN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only';
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER receipt_means_append_only ON billing.receipt_means;
CREATE TRIGGER receipt_means_append_only BEFORE DELETE OR TRUNCATE ON billing.receipt_means
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER receipt_means_only_forgets BEFORE UPDATE ON billing.receipt_means
    FOR EACH ROW EXECUTE FUNCTION billing.means_only_forgets();

-- What happened to an online payment is of use for a year.
CREATE FUNCTION billing.payment_event_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' OR OLD.at > now() - interval '1 year' THEN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only';
    END IF;
    RETURN OLD;
END $$;
DROP TRIGGER payment_event_append_only ON billing.payment_event;
CREATE TRIGGER payment_event_append_only BEFORE TRUNCATE ON billing.payment_event
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
CREATE TRIGGER payment_event_goes BEFORE UPDATE OR DELETE ON billing.payment_event
    FOR EACH ROW EXECUTE FUNCTION billing.payment_event_goes();

-- The account of a refund goes with its holder: of one that was never paid after some months, of one that was paid after ten years.
CREATE FUNCTION billing.refund_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - ARRAY['iban', 'bic', 'holder', 'comment', 'reference']
       IS DISTINCT FROM to_jsonb(OLD) - ARRAY['iban', 'bic', 'holder', 'comment', 'reference']
       OR NEW.bic IS NOT NULL OR NEW.comment IS NOT NULL
       OR OLD.state NOT IN ('WITHDRAWN', 'REFUSED') AND coalesce(OLD.sent_at, now()) > now() - interval '10 years' THEN
        RAISE EXCEPTION 'refund % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'refund_keeps';
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER refund_keeps ON billing.refund;
CREATE TRIGGER refund_keeps BEFORE UPDATE ON billing.refund FOR EACH ROW
    WHEN (NEW.iban <> 'XX00XXXXXXXXXXX') EXECUTE FUNCTION billing.refund_keeps();
CREATE TRIGGER refund_forgets BEFORE UPDATE ON billing.refund FOR EACH ROW
    WHEN (NEW.iban = 'XX00XXXXXXXXXXX') EXECUTE FUNCTION billing.refund_forgets();

CREATE FUNCTION billing.transfer_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - ARRAY['iban', 'bic', 'holder'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['iban', 'bic', 'holder']
       OR OLD.state = 'IN_FILE'
       OR NOT EXISTS (SELECT FROM billing.transfer_file WHERE id = OLD.file_id AND made_at <= now() - interval '10 years') THEN
        RAISE EXCEPTION 'transfer % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'transfer_keeps';
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER transfer_keeps ON billing.transfer;
CREATE TRIGGER transfer_keeps BEFORE UPDATE ON billing.transfer FOR EACH ROW
    WHEN (NEW.iban <> 'XX00XXXXXXXXXXX') EXECUTE FUNCTION billing.transfer_keeps();
CREATE TRIGGER transfer_forgets BEFORE UPDATE ON billing.transfer FOR EACH ROW
    WHEN (NEW.iban = 'XX00XXXXXXXXXXX') EXECUTE FUNCTION billing.transfer_forgets();
