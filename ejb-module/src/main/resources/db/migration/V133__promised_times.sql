-- The second season of a slot is promised from its grant on, though nothing is occupied until it is carried over. Here
-- occupancy is told which wanted occupations would break such a promise; n is the place of each in the arrays.
CREATE FUNCTION seasonal.promised_times(
    areas bigint[], starts timestamptz[], ends timestamptz[], zone text, except_organisation bigint)
    RETURNS TABLE (n bigint, date date, request_id bigint, number text, organisation text, during_school_breaks boolean)
    LANGUAGE plpgsql STABLE AS $$
DECLARE
    first_day date := (SELECT min(s) AT TIME ZONE zone FROM unnest(starts) s);
    last_day  date := (SELECT max(e) AT TIME ZONE zone FROM unnest(ends) e);
    permits   bigint[];
BEGIN
    -- nearly always the end of it: what is wanted lies in no second season
    IF NOT EXISTS (SELECT FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.second_season_id
                    WHERE s.start_date <= last_day AND s.end_date > first_day) THEN
        RETURN;
    END IF;
    permits := ARRAY(
        SELECT DISTINCT p.id FROM facilities.area_unit mine
          JOIN facilities.area_unit same ON same.unit_id = mine.unit_id
          JOIN seasonal.permit_area a ON a.area_id = same.area_id
          JOIN seasonal.permit p ON p.id = a.permit_id
         WHERE mine.area_id = ANY (areas) AND p.withdrawn_at IS NULL AND p.last_date >= first_day
           AND p.organisation_id IS DISTINCT FROM except_organisation);
    IF cardinality(permits) = 0 THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT DISTINCT w.n, d.day::date, v.request_id, v.number, o.name, p.during_school_breaks
      FROM seasonal.two_season_permit v
      JOIN seasonal.permit p ON p.id = v.permit_id
      JOIN accounts.organisation o ON o.id = v.organisation_id
      JOIN seasonal.permit_area a ON a.permit_id = v.permit_id
      JOIN seasonal.permit_time t ON t.permit_id = v.permit_id
      JOIN facilities.area_unit same ON same.area_id = a.area_id
      JOIN facilities.area_unit mine ON mine.unit_id = same.unit_id
      JOIN unnest(areas, starts, ends) WITH ORDINALITY AS w (area_id, starts_at, ends_at, n) ON w.area_id = mine.area_id
     CROSS JOIN LATERAL generate_series(
           greatest((w.starts_at AT TIME ZONE zone)::date, v.first_date)::timestamp,
           least((w.ends_at AT TIME ZONE zone)::date, v.last_date)::timestamp, interval '1 day') AS d (day)
     WHERE v.permit_id = ANY (permits) AND v.state = 'WAITING' AND extract(isodow FROM d.day) = t.day
       AND (d.day + t.start_time) AT TIME ZONE zone < w.ends_at AND (d.day + t.end_time) AT TIME ZONE zone > w.starts_at;
END $$;

-- What an agent has put there all the same, knowing whose second season it takes.
CREATE TABLE seasonal.broken_promise (
    request_id    bigint      NOT NULL REFERENCES seasonal.slot_request ON DELETE CASCADE,
    occupation_id bigint      NOT NULL REFERENCES occupancy.occupation ON DELETE CASCADE,
    broken_at     timestamptz NOT NULL,
    broken_by     text,                -- null: the second season of another slot was carried over first
    PRIMARY KEY (request_id, occupation_id)
);
CREATE INDEX broken_promise_occupation ON seasonal.broken_promise (occupation_id);
