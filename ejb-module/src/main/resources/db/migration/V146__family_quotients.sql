-- The family quotient by which prices are worked out: one for each school year, from the day it was proved on; never changed, never
-- retroactive. A slip of the pen is put right by a further row with its reason, from that day on.
CREATE TABLE billing.family_quotient (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id    bigint         NOT NULL REFERENCES accounts.person,
    school_year  integer        NOT NULL CHECK (school_year BETWEEN 2000 AND 2999),    -- the year in which it begins
    quotient     numeric(10, 2) NOT NULL CHECK (quotient >= 0),
    applies_from date           NOT NULL,
    correction   text CHECK (length(correction) BETWEEN 1 AND 300),
    recorded_at  timestamptz    NOT NULL,
    recorded_by  text           NOT NULL,
    CHECK (applies_from >= make_date(school_year, 9, 1) AND applies_from < make_date(school_year + 1, 9, 1))
);
CREATE INDEX family_quotient_person ON billing.family_quotient (person_id, school_year, id);
-- one without a reason for each year: it is frozen
CREATE UNIQUE INDEX family_quotient_frozen ON billing.family_quotient (person_id, school_year) WHERE correction IS NULL;

CREATE FUNCTION billing.guard_family_quotient() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        RAISE EXCEPTION 'a family quotient is frozen' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'family_quotient_frozen';
    END IF;
    IF NEW.applies_from < current_date - 1 THEN
        RAISE EXCEPTION 'a family quotient is not retroactive' USING ERRCODE = 'check_violation', CONSTRAINT = 'family_quotient_not_retroactive';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER family_quotient_guard BEFORE INSERT OR UPDATE ON billing.family_quotient
    FOR EACH ROW EXECUTE FUNCTION billing.guard_family_quotient();
