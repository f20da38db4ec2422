-- What somebody has to look at is counted on the first page of the cash office.
CREATE INDEX payment_needs_somebody ON billing.payment (id) WHERE state IN ('UNKNOWN', 'UNMATCHED');
