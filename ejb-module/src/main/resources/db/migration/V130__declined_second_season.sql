-- What a club has declined for the second season is no claim any more: others may have it.
CREATE OR REPLACE VIEW seasonal.claim AS
    SELECT r.id AS request_id, w.area_id, w.day, w.start_time, w.end_time,
           daterange(r.first_date, r.last_date, '[]') AS dates, w.rank
      FROM seasonal.wanted w JOIN seasonal.slot_request r ON r.id = w.request_id
     WHERE r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
    UNION ALL
    SELECT p.request_id, a.area_id, t.day, t.start_time, t.end_time,
           daterange(p.first_date, CASE WHEN k.declined_at IS NULL THEN p.last_date + 1 ELSE f.end_date END), 0
      FROM seasonal.permit p
      JOIN seasonal.permit_area a ON a.permit_id = p.id
      JOIN seasonal.permit_time t ON t.permit_id = p.id
      LEFT JOIN seasonal.carry_over k ON k.request_id = p.request_id AND k.declined_at IS NOT NULL
      LEFT JOIN seasonal.slot_request q ON q.id = k.request_id
      LEFT JOIN seasonal.campaign c ON c.id = q.campaign_id
      LEFT JOIN calendar.season f ON f.id = c.first_season_id
     WHERE p.withdrawn_at IS NULL;
