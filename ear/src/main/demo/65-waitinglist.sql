-- After last year's refusals three clubs wait for the same slot of the running season; one of them has an offer to answer
-- for another one, which became free.
WITH waiting AS (
    SELECT r.id, row_number() OVER (ORDER BY r.organisation_id) AS n, r.decided_at
      FROM seasonal.slot_request r JOIN calendar.season s ON s.start_date = r.first_date
     WHERE r.status = 'REFUSED' AND s.start_date <= current_date AND s.end_date > current_date + 30
       AND r.organisation_id IN (2, 3, 4))
UPDATE seasonal.slot_request r
   SET status = 'WAITING_LIST', waiting_since = w.decided_at + w.n * interval '3 days', version = r.version + 1
  FROM waiting w WHERE w.id = r.id;

WITH chosen AS (
    SELECT r.id, r.last_date FROM seasonal.slot_request r WHERE r.status = 'WAITING_LIST' ORDER BY r.waiting_since LIMIT 1),
offer AS (
    INSERT INTO seasonal.slot_offer (request_id, made_by, made_at, answer_by, first_date, last_date, during_school_breaks,
                                     leave_out_conflicts, sessions, remark)
    SELECT c.id, (SELECT person_id FROM accounts.agent ORDER BY person_id LIMIT 1), now() - interval '1 day',
           ((current_date + 6)::timestamp AT TIME ZONE 'Europe/Paris'), current_date + 7, c.last_date, false, true, 20,
           'Le club qui occupait ce créneau y a renoncé.'
      FROM chosen c WHERE c.last_date > current_date + 7 RETURNING id, request_id, first_date, last_date),
areas AS (INSERT INTO seasonal.slot_offer_area SELECT o.id, a.area_id FROM offer o JOIN seasonal.slot_request_area a USING (request_id)
          RETURNING offer_id, area_id),
times AS (INSERT INTO seasonal.slot_offer_time
          SELECT o.id, t.day, t.start_time, t.end_time FROM offer o JOIN seasonal.slot_request_time t USING (request_id)
          RETURNING offer_id, day, start_time, end_time)
INSERT INTO seasonal.slot_offer_promise (offer_id, unit_id, week, dates, open)
SELECT o.id, u.unit_id,
       int4range((t.day * 1440 + extract(epoch FROM t.start_time) / 60)::integer,
                 (t.day * 1440 + extract(epoch FROM t.end_time) / 60)::integer),
       daterange(o.first_date, o.last_date, '[]'), true
  FROM offer o JOIN areas a ON a.offer_id = o.id JOIN times t ON t.offer_id = o.id
  JOIN facilities.area_unit u ON u.area_id = a.area_id;
