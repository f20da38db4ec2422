-- An accepted refund that the bank never carries out (a closed account) can be put back into the wallet without ever having left.
DO $$
DECLARE
    rule name;
BEGIN
    FOR rule IN SELECT conname FROM pg_constraint
                 WHERE conrelid = 'billing.refund'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%sent_entry_id IS NOT NULL%' LOOP
        EXECUTE format('ALTER TABLE billing.refund DROP CONSTRAINT %I', rule);
    END LOOP;
END $$;
ALTER TABLE billing.refund
    ADD CONSTRAINT refund_sent CHECK ((sent_entry_id IS NULL) = (sent_at IS NULL) AND (sent_entry_id IS NULL) = (transfer IS NULL)
                                      AND (state <> 'SENT' OR sent_entry_id IS NOT NULL)
                                      AND (state IN ('SENT', 'RETURNED') OR sent_entry_id IS NULL));

CREATE OR REPLACE FUNCTION billing.refund_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.payer_id, NEW.service_code, NEW.cents, NEW.iban, NEW.bic, NEW.holder, NEW.comment, NEW.requested_by, NEW.requested_at)
       IS DISTINCT FROM
       (OLD.payer_id, OLD.service_code, OLD.cents, OLD.iban, OLD.bic, OLD.holder, OLD.comment, OLD.requested_by, OLD.requested_at)
       OR OLD.entry_id IS NOT NULL AND (NEW.entry_id, NEW.decided_by, NEW.decided_at)
                                       IS DISTINCT FROM (OLD.entry_id, OLD.decided_by, OLD.decided_at)
       OR OLD.sent_entry_id IS NOT NULL AND (NEW.sent_entry_id, NEW.transfer, NEW.sent_at)
                                            IS DISTINCT FROM (OLD.sent_entry_id, OLD.transfer, OLD.sent_at)
       OR (OLD.state, NEW.state) NOT IN (('REQUESTED', 'WITHDRAWN'), ('REQUESTED', 'REFUSED'), ('REQUESTED', 'ACCEPTED'),
                                         ('ACCEPTED', 'SENT'), ('ACCEPTED', 'RETURNED'), ('SENT', 'RETURNED')) THEN
        RAISE EXCEPTION 'refund % cannot be changed like that', OLD.id
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'refund_keeps';
    END IF;
    RETURN NEW;
END $$;
