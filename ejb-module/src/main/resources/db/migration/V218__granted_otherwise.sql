-- Free of charge (CGPPP L2125-1) whichever way a slot is granted: as an officer proposed, or many in one go.
ALTER TABLE seasonal.proposal
    ADD free_reason  text CHECK (length(free_reason) BETWEEN 1 AND 300),
    ADD free_article text CHECK (length(free_article) BETWEEN 1 AND 120),
    ADD CONSTRAINT proposal_free CHECK (num_nulls(free_reason, free_article) <> 1 AND (kind = 'GRANT' OR free_reason IS NULL));

-- Many in one go may be granted although some of their dates are promised to others: without these dates, or taking them
-- knowingly.
ALTER TABLE seasonal.bulk_decision
    ADD free_reason        text CHECK (length(free_reason) BETWEEN 1 AND 300),
    ADD free_article       text CHECK (length(free_article) BETWEEN 1 AND 120),
    ADD accepted_promises  text[]  NOT NULL DEFAULT '{}',       -- the promises that the officer saw and breaks
    ADD leave_out_promised boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT bulk_decision_free CHECK (num_nulls(free_reason, free_article) <> 1
        AND (kind IN ('GRANT_AS_ASKED', 'GRANT_BEST_WISH') OR free_reason IS NULL));
