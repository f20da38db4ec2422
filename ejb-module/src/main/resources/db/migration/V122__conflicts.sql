-- As before, but each wanted unit is looked up by itself: the planner else reads all requests and permits of the city for
-- every line of a work list. OFFSET 0 keeps it from doing so.
CREATE OR REPLACE FUNCTION seasonal.competitors(request bigint)
    RETURNS TABLE (request_id bigint, area_id bigint, day integer, start_time time, end_time time, rank integer,
                   my_rank integer)
    LANGUAGE sql STABLE AS $$
    SELECT DISTINCT other.request_id, other.area_id, other.day, other.start_time, other.end_time, other.rank, mine.rank
      FROM seasonal.claim mine
      JOIN facilities.area_unit my_unit ON my_unit.area_id = mine.area_id
      JOIN facilities.area_unit same_unit ON same_unit.unit_id = my_unit.unit_id
     CROSS JOIN LATERAL (
           SELECT c.* FROM seasonal.claim c
            WHERE c.area_id = same_unit.area_id AND c.day = mine.day AND c.start_time < mine.end_time
              AND mine.start_time < c.end_time AND c.dates && mine.dates AND c.request_id <> mine.request_id
           OFFSET 0) other
     WHERE mine.request_id = request
$$;

-- Who stands in whose way for certain, kept as it changes: the dashboard and the work list count it for a whole campaign.
-- No foreign keys, so that two officers who decide on competing requests never wait for each other's rows.
CREATE TABLE seasonal.conflict (
    request_id bigint NOT NULL,
    other_id   bigint NOT NULL,
    PRIMARY KEY (request_id, other_id)
);
CREATE INDEX conflict_other ON seasonal.conflict (other_id);

-- At the end of each transaction that changes a claim. One after the other, so that of two competing requests that are
-- submitted at one moment the second sees the first.
CREATE FUNCTION seasonal.note_conflicts(request bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM seasonal.slot_request r WHERE r.id = request AND r.status = 'DRAFT') THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(5122, 0);
    DELETE FROM seasonal.conflict c WHERE c.request_id = request;
    DELETE FROM seasonal.conflict c WHERE c.other_id = request;
    INSERT INTO seasonal.conflict (request_id, other_id)
    SELECT p.a, p.b FROM seasonal.first_competitors(request) o
     CROSS JOIN LATERAL (VALUES (request, o.request_id), (o.request_id, request)) AS p (a, b)
    ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION seasonal.request_conflicts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM seasonal.note_conflicts(CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER slot_request_conflicts AFTER INSERT OR DELETE ON seasonal.slot_request
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seasonal.request_conflicts();
CREATE CONSTRAINT TRIGGER slot_request_conflicts_anew AFTER UPDATE ON seasonal.slot_request
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    -- who is granted is looked at with the permit
    WHEN (NEW.status <> OLD.status AND NEW.status NOT IN ('GRANTED', 'GRANTED_WITH_CHANGES') OR NEW.first_date IS DISTINCT FROM OLD.first_date OR NEW.last_date IS DISTINCT FROM OLD.last_date)
    EXECUTE FUNCTION seasonal.request_conflicts();

CREATE FUNCTION seasonal.claim_conflicts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM seasonal.note_conflicts(CASE WHEN TG_OP = 'DELETE' THEN OLD.request_id ELSE NEW.request_id END);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER slot_request_area_conflicts AFTER INSERT OR UPDATE OR DELETE ON seasonal.slot_request_area
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seasonal.claim_conflicts();
CREATE CONSTRAINT TRIGGER slot_request_time_conflicts AFTER INSERT OR UPDATE OR DELETE ON seasonal.slot_request_time
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seasonal.claim_conflicts();
CREATE CONSTRAINT TRIGGER permit_conflicts AFTER INSERT OR DELETE ON seasonal.permit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seasonal.claim_conflicts();
CREATE CONSTRAINT TRIGGER permit_conflicts_anew AFTER UPDATE ON seasonal.permit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at OR NEW.first_date <> OLD.first_date OR NEW.last_date <> OLD.last_date)
    EXECUTE FUNCTION seasonal.claim_conflicts();

INSERT INTO seasonal.conflict (request_id, other_id)
SELECT r.id, o.request_id FROM seasonal.slot_request r CROSS JOIN LATERAL seasonal.first_competitors(r.id) o
 WHERE r.status <> 'DRAFT';

-- Words of the work list are looked up in the names.
CREATE INDEX organisation_name ON accounts.organisation USING gin (shared.fold(name) public.gin_trgm_ops);
CREATE INDEX site_name ON facilities.site USING gin (shared.fold(name) public.gin_trgm_ops);
