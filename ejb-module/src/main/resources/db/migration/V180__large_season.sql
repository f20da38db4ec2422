-- A city's eight thousand requests: lists read a page of them in order and not all of them for each page; what is counted is
-- counted in an index.
CREATE INDEX slot_request_work_list ON seasonal.slot_request (submitted_at, number) WHERE status <> 'DRAFT';
CREATE INDEX slot_request_undecided ON seasonal.slot_request (submitted_at, number) INCLUDE (id, site_id)
    WHERE status IN ('BEFORE_COMMISSION', 'IN_EXAMINATION', 'SUBMITTED');
CREATE INDEX slot_request_published ON seasonal.slot_request (campaign_id, published_at) WHERE published_at IS NOT NULL;
DROP INDEX seasonal.slot_request_campaign;
CREATE INDEX slot_request_campaign ON seasonal.slot_request (campaign_id, status, submitted_at) INCLUDE (site_id, organisation_id);
CREATE INDEX organisation_by_name ON accounts.organisation (name COLLATE "fr-x-icu", id);
-- Which series nobody was told of yet: few, and asked for with each calendar of a club.
CREATE INDEX series_unannounced ON occupancy.series (id) WHERE NOT announced;
