-- Why a wallet was allowed more is nobody's business for ever: the words go some time after its last day, the sum and the days stay.
ALTER TABLE billing.retention_rule DROP CONSTRAINT retention_rule_kind_check;
ALTER TABLE billing.retention_rule ADD CONSTRAINT retention_rule_kind_check CHECK (kind IN ('BANK_ACCOUNT', 'PAYER_ADDRESS',
    'DECLINED_REFUND', 'QUOTIENT', 'MESSAGE', 'PAYMENT_TRACE', 'REFUND', 'ACCOUNTING', 'OVERDRAFT'));
INSERT INTO billing.retention_rule (kind, months) VALUES ('OVERDRAFT', 36);

CREATE OR REPLACE FUNCTION billing.allowed_overdraft_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    words     text[]  := ARRAY['reason', 'end_reason'];
    ending    text[]  := ARRAY['ended_by', 'ended_at', 'end_reason'];
    unchanged boolean := to_jsonb(NEW) - words = to_jsonb(OLD) - words;
BEGIN
    IF unchanged AND OLD.last_day < current_date - interval '1 month' AND NEW.reason = 'effacé'
       AND NEW.end_reason IS NOT DISTINCT FROM (CASE WHEN OLD.end_reason IS NOT NULL THEN 'effacé' END) THEN
        RETURN NEW;
    END IF;
    IF OLD.ended_at IS NOT NULL OR to_jsonb(NEW) - ending <> to_jsonb(OLD) - ending THEN
        RAISE EXCEPTION 'allowed overdraft % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'allowed_overdraft_keeps';
    END IF;
    RETURN NEW;
END $$;
