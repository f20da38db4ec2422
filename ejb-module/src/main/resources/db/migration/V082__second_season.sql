-- A campaign for two seasons: what is granted holds its areas in the first; it is carried over to the second later, with
-- that season's own calendar, unless the club says otherwise in time.
CREATE TABLE seasonal.second_season_terms (
    campaign_id   bigint PRIMARY KEY REFERENCES seasonal.campaign ON DELETE CASCADE,
    decline_until date   NOT NULL                        -- last day on which a club can say otherwise
);

CREATE TABLE seasonal.carry_over (
    request_id  bigint PRIMARY KEY REFERENCES seasonal.slot_request ON DELETE CASCADE,   -- once for a slot, whatever its editions
    declined_at timestamptz,
    carried_at  timestamptz,
    series_id   bigint REFERENCES occupancy.series,      -- null if not a single date could be had
    sessions    integer NOT NULL DEFAULT 0 CHECK (sessions >= 0),
    CHECK ((declined_at IS NULL) <> (carried_at IS NULL)),
    CHECK (carried_at IS NOT NULL OR series_id IS NULL),
    CHECK ((series_id IS NULL) = (sessions = 0))
);

-- Why not a single date could be had, where there is no series that would say it.
CREATE TABLE seasonal.carry_over_left_out (
    request_id bigint NOT NULL REFERENCES seasonal.carry_over ON DELETE CASCADE,
    area_id    bigint NOT NULL REFERENCES facilities.area,
    date       date   NOT NULL,
    start_time time   NOT NULL,
    end_time   time   NOT NULL,
    reason     text   NOT NULL,
    detail     text,
    PRIMARY KEY (request_id, area_id, date, start_time)
);

-- The permits that reach into a second season, and where each stands.
CREATE VIEW seasonal.two_season_permit AS
    SELECT c.id AS campaign_id, p.id AS permit_id, p.request_id, p.number, p.organisation_id, p.site_id, p.due_at,
           s.label AS season, greatest(p.first_date, s.start_date) AS first_date, least(p.last_date, s.end_date - 1) AS last_date,
           coalesce(t.decline_until, least(make_date(extract(year FROM f.end_date)::integer, 6, 30), f.end_date - 1))
               AS decline_until,
           CASE WHEN k.declined_at IS NOT NULL THEN 'DECLINED'
                WHEN k.carried_at IS NOT NULL AND k.series_id IS NULL THEN 'NOTHING'
                WHEN k.carried_at IS NOT NULL AND EXISTS (
                     SELECT FROM occupancy.series_left_out o WHERE o.series_id = k.series_id AND o.reason <> 'SCHOOL_BREAK')
                     THEN 'PARTLY'
                WHEN k.carried_at IS NOT NULL THEN 'CARRIED'
                ELSE 'WAITING' END AS state,
           k.declined_at, k.carried_at, k.series_id, coalesce(k.sessions, 0) AS sessions
      FROM seasonal.campaign c
      JOIN calendar.season f ON f.id = c.first_season_id
      JOIN calendar.season s ON s.id = c.second_season_id
      JOIN seasonal.slot_request r ON r.campaign_id = c.id
      JOIN seasonal.permit p ON p.request_id = r.id AND p.withdrawn_at IS NULL
      LEFT JOIN seasonal.second_season_terms t ON t.campaign_id = c.id
      LEFT JOIN seasonal.carry_over k ON k.request_id = r.id
     WHERE p.first_date < s.start_date AND p.last_date >= s.start_date
       -- grants of earlier days hold both seasons already
       AND (k.request_id IS NOT NULL OR NOT EXISTS (
            SELECT FROM seasonal.permit_series q JOIN occupancy.series o ON o.id = q.series_id
             WHERE q.permit_id = p.id AND o.first_date >= s.start_date));
