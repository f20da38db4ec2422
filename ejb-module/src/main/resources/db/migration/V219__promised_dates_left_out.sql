-- A date of a series may be left to the club to which it is promised; it can be claimed once that club does not want it.
ALTER TABLE occupancy.series_left_out
    DROP CONSTRAINT series_left_out_reason_check,
    ADD CONSTRAINT series_left_out_reason_check CHECK (reason IN
        ('CITY_CLOSING', 'PUBLIC_HOLIDAY', 'SCHOOL_BREAK', 'OUTSIDE_OPENING_HOURS', 'CONFLICT', 'PROMISED'));
