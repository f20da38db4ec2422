-- Of one part of a booking one line stands at most, whoever writes it: one that is neither cancelled nor wholly taken away, and
-- not one that was debited for nothing. Who writes lines of one booking at the same moment waits here for each other, as those
-- who use PricedLines have done before, and then sees what the other has committed.
CREATE FUNCTION billing.refuse_second_standing_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    double record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('billing.line/' || r.reference, 0))
       FROM (SELECT DISTINCT reference FROM added WHERE corrects IS NULL ORDER BY reference OFFSET 0) r;
    SELECT a.reference, a.key INTO double
      FROM added a JOIN billing.line_state s ON s.reference = a.reference AND s.key = a.key AND s.id <> a.id
     WHERE a.corrects IS NULL AND s.corrects IS NULL AND (s.state = 'PENDING' OR s.standing_cents > 0)
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'a line stands already for % %', double.reference, double.key
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'line_stands_once';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER line_stands_once AFTER INSERT ON billing.line REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_second_standing_line();
