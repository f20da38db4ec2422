-- A time of a day may end at midnight. As an end it is 24:00, so that it lies after every start and (date + end_time) is
-- the first moment of the next day; whoever writes 00:00 means the same.
CREATE FUNCTION shared.end_of_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.end_time := '24:00';
    RETURN NEW;
END $$;

DO $$
DECLARE
    of_times regclass;
BEGIN
    FOREACH of_times IN ARRAY ARRAY['occupancy.series_left_out', 'occupancy.school_time', 'seasonal.slot_request_time',
        'seasonal.further_wish_time', 'seasonal.permit_time', 'seasonal.slot_offer_time', 'seasonal.proposal_time',
        'seasonal.carry_over_left_out']::regclass[]
    LOOP
        EXECUTE format('CREATE TRIGGER until_midnight BEFORE INSERT OR UPDATE OF end_time ON %s FOR EACH ROW '
            'WHEN (NEW.end_time = time ''00:00'') EXECUTE FUNCTION shared.end_of_day()', of_times);
        EXECUTE format('UPDATE %s SET end_time = end_time WHERE end_time = time ''00:00''', of_times);
    END LOOP;
END $$;
