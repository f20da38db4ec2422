-- A city whose day ends after the server's may end or withdraw a grid on its own day too: the rules know the city's clock,
-- the database keeps them with a day of tolerance, as it does where a grid is put in force.
CREATE OR REPLACE FUNCTION billing.guard_tariff_grid() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    free text[] := ARRAY['version', 'ends_on', 'state', 'decided_at', 'decided_by'];
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state = 'DRAFT' THEN
            RETURN OLD;
        END IF;
        RAISE EXCEPTION 'a grid that was put in force is kept' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_kept';
    ELSIF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'DRAFT' THEN
            RAISE EXCEPTION 'a grid begins as a draft' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_drafted';
        END IF;
    ELSIF OLD.state = 'DRAFT' AND NEW.state = 'IN_FORCE' THEN
        IF billing.grid_faults(NEW.id) > 0 THEN
            RAISE EXCEPTION 'grid % leaves cases without exactly one rule', NEW.id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'tariff_grid_complete';
        END IF;
        -- a day on which a grid was in force keeps its prices; one day of tolerance for the city's zone
        IF NEW.starts_on < current_date - 1 AND billing.grid_in_force(NEW.tariff_code, NEW.starts_on) IS NOT NULL THEN
            RAISE EXCEPTION 'grid % would change past prices', NEW.id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'tariff_grid_not_retroactive';
        END IF;
    ELSIF OLD.state = 'DRAFT' AND NEW.state = 'DRAFT' THEN
        NULL;
    ELSIF OLD.state = 'IN_FORCE' AND NEW.state = 'IN_FORCE' AND OLD.ends_on IS DISTINCT FROM NEW.ends_on
          AND NEW.ends_on >= current_date - 1 AND coalesce(NEW.ends_on < OLD.ends_on, true)
          AND to_jsonb(OLD) - free = to_jsonb(NEW) - free THEN
        NULL;
    ELSIF OLD.state = 'IN_FORCE' AND NEW.state = 'WITHDRAWN' AND OLD.starts_on >= current_date - 1
          AND OLD.ends_on IS NOT DISTINCT FROM NEW.ends_on AND to_jsonb(OLD) - free = to_jsonb(NEW) - free THEN
        NULL;
    ELSE
        RAISE EXCEPTION 'grid % is not a draft any more', OLD.id USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tariff_grid_unchanged';
    END IF;
    RETURN NEW;
END $$;
