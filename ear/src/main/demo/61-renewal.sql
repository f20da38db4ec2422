-- The clubs' renewals: how often last year's slots were used, and who has asked already to go on.

INSERT INTO seasonal.slot_use (permit_number, season_id, planned, used, imported_at)
SELECT p.number, z.id, 34, 34 - (p.id * 7 % 23)::int, now() - interval '3 days'
  FROM seasonal.permit p
  JOIN calendar.season z ON z.start_date <= p.first_date AND z.end_date > p.first_date
 WHERE p.first_date <= current_date AND p.id % 5 <> 0;

-- Three clubs have asked for one of their slots again; the handball club has still to do so.
WITH slot AS (
    SELECT v.*, row_number() OVER (ORDER BY v.organisation_id) AS n, p.during_school_breaks
      FROM (SELECT DISTINCT ON (v.organisation_id) v.* FROM seasonal.renewable_slot v
              JOIN seasonal.campaign c ON c.id = v.campaign_id AND c.opens_at < now() AND c.closes_at > now()
             WHERE v.organisation_id IN (2, 3, 4) ORDER BY v.organisation_id, v.number) v
      JOIN seasonal.permit p ON p.id = v.permit_id),
counted AS (
    UPDATE seasonal.request_number m SET last = last + 3
      FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
     WHERE c.id = (SELECT min(campaign_id) FROM slot) AND m.season = s.label RETURNING m.season, m.last - 3 AS before),
asked AS (
    INSERT INTO seasonal.slot_request (campaign_id, organisation_id, type, status, number, step, created_by, saved_at,
        submitted_by, submitted_at, site_id, first_date, last_date, during_school_breaks, family_code, discipline_code,
        age_band, gender, handicaps, paying, average_yearly_price, how_to_join, contact_telephone, contact_email, comment,
        correspondent_name, correspondent_email, correspondent_telephone, renewed_permit_id, renewed_permit_number)
    SELECT slot.campaign_id, r.organisation_id, 'RENEWAL', 'SUBMITTED',
           counted.season || '_' || lpad((counted.before + slot.n)::text, 8, '0'), 'CORRESPONDENT', r.created_by,
           now() - slot.n * interval '5 hours', r.created_by, now() - slot.n * interval '5 hours', r.site_id, s.start_date,
           s.end_date - 1, slot.n = 2, r.family_code, r.discipline_code, r.age_band, r.gender, r.handicaps, r.paying,
           r.average_yearly_price, r.how_to_join, r.contact_telephone, r.contact_email,
           CASE slot.n WHEN 2 THEN 'Nous nous entraînerons aussi pendant les petites vacances.' END,
           r.correspondent_name, r.correspondent_email, r.correspondent_telephone, slot.permit_id, slot.number
      FROM slot, counted, seasonal.slot_request r, seasonal.campaign c, calendar.season s
     WHERE r.id = slot.request_id AND c.id = slot.campaign_id AND s.id = c.first_season_id
    RETURNING id, renewed_permit_id, renewed_permit_number),
areas AS (
    INSERT INTO seasonal.slot_request_area
    SELECT asked.id, a.area_id FROM asked JOIN seasonal.permit_area a ON a.permit_id = asked.renewed_permit_id)
INSERT INTO seasonal.slot_request_time
SELECT asked.id, row_number() OVER (PARTITION BY asked.id ORDER BY t.day, t.start_time) - 1, t.day, t.start_time, t.end_time
  FROM asked JOIN seasonal.permit_time t ON t.permit_id = asked.renewed_permit_id;
