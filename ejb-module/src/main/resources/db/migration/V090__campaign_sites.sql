-- Which sites take part in a campaign: all; those of chosen districts and kinds; or only those that are listed.
CREATE TABLE seasonal.campaign_participation (
    campaign_id bigint PRIMARY KEY REFERENCES seasonal.campaign ON DELETE CASCADE,   -- none: all sites
    version     bigint NOT NULL DEFAULT 1,
    basis       text   NOT NULL CHECK (basis IN ('ALL', 'CHOSEN', 'LISTED')),
    kinds       text[] NOT NULL DEFAULT '{}'                                         -- empty: of any kind
        CHECK (kinds <@ ARRAY['SPORTS_CENTRE', 'GYMNASIUM', 'STADIUM', 'POOL', 'TENNIS', 'OTHER'])
);
-- none: of any district
CREATE TABLE seasonal.campaign_district (
    campaign_id   bigint NOT NULL REFERENCES seasonal.campaign_participation ON DELETE CASCADE,
    district_code text   NOT NULL REFERENCES facilities.district ON UPDATE CASCADE,
    PRIMARY KEY (campaign_id, district_code)
);
CREATE INDEX campaign_district_district ON seasonal.campaign_district (district_code);
-- Single sites, whatever their district and kind.
CREATE TABLE seasonal.campaign_site (
    campaign_id bigint  NOT NULL REFERENCES seasonal.campaign_participation ON DELETE CASCADE,
    site_id     bigint  NOT NULL REFERENCES facilities.site ON DELETE CASCADE,
    takes_part  boolean NOT NULL,
    PRIMARY KEY (campaign_id, site_id)
);
CREATE INDEX campaign_site_site ON seasonal.campaign_site (site_id);

CREATE FUNCTION seasonal.participating_sites(campaign bigint) RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
    SELECT s.id
      FROM facilities.site s
      LEFT JOIN seasonal.campaign_participation p ON p.campaign_id = campaign
      LEFT JOIN seasonal.campaign_site single ON single.campaign_id = campaign AND single.site_id = s.id
     WHERE coalesce(single.takes_part, CASE coalesce(p.basis, 'ALL')
               WHEN 'ALL' THEN true
               WHEN 'LISTED' THEN false
               ELSE (p.kinds = '{}' OR s.kind = ANY (p.kinds))
                    AND (NOT EXISTS (SELECT FROM seasonal.campaign_district d WHERE d.campaign_id = campaign)
                         OR s.district_code IN (SELECT d.district_code FROM seasonal.campaign_district d
                                                 WHERE d.campaign_id = campaign)) END)
$$;

-- Whoever submits a new request asks for a site that takes part; a renewal keeps its site.
CREATE FUNCTION seasonal.require_participating_site() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM seasonal.campaign_participation p WHERE p.campaign_id = NEW.campaign_id)
       AND EXISTS (SELECT FROM (SELECT NEW.site_id UNION ALL
                                SELECT w.site_id FROM seasonal.further_wish w WHERE w.request_id = NEW.id) AS wanted (id)
                    WHERE wanted.id NOT IN (SELECT seasonal.participating_sites(NEW.campaign_id))) THEN
        RAISE EXCEPTION 'a site of request % does not take part in campaign %', NEW.id, NEW.campaign_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'slot_request_site_takes_part';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER slot_request_site_takes_part AFTER UPDATE OF status ON seasonal.slot_request
    FOR EACH ROW WHEN (OLD.status = 'DRAFT' AND NEW.status <> 'DRAFT' AND NEW.type = 'NEW')
    EXECUTE FUNCTION seasonal.require_participating_site();
