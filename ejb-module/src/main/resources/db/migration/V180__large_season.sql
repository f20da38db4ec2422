-- A city's eight thousand requests: lists read a page of them in order, and not all of them for each page.
CREATE INDEX slot_request_work_list ON seasonal.slot_request (submitted_at, number) WHERE status <> 'DRAFT';
CREATE INDEX slot_request_undecided ON seasonal.slot_request (submitted_at, number)
    WHERE status IN ('BEFORE_COMMISSION', 'IN_EXAMINATION', 'SUBMITTED');
CREATE INDEX organisation_by_name ON accounts.organisation (name COLLATE "fr-x-icu", id);
