-- Who competes with whom, and how a campaign goes, is read from this index alone; rows of requests are wide.
DROP INDEX seasonal.slot_request_campaign;
CREATE INDEX slot_request_campaign ON seasonal.slot_request (campaign_id, status, submitted_at)
    INCLUDE (id, site_id, organisation_id, discipline_code);
