-- Art. 16: a slot may become keyless, or attended again, from a day to come on. Until then the agreement before it holds.
ALTER TABLE seasonal.agreement
    ADD from_date date,                             -- the first day for which it is made; null: at once
    ADD ends_on   date,                             -- the first day on which it holds no more
    ADD CONSTRAINT agreement_ends_on CHECK (ends_on IS NULL OR state = 'SIGNED');
DROP INDEX seasonal.agreement_current;
-- one at a time, beside those whose end is set
CREATE UNIQUE INDEX agreement_current ON seasonal.agreement (request_id) WHERE state <> 'ENDED' AND ends_on IS NULL;
