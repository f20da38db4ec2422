-- Which clubs have handed something in, looked up by club: how many have not is asked each time the board is opened.
CREATE INDEX slot_request_answered ON seasonal.slot_request (campaign_id, organisation_id) WHERE status <> 'DRAFT';

-- What can be renewed, as before (V081). The terms are joined rather than looked for: only so does the planner know that eight
-- thousand slots come out, and asks for what was renewed elsewhere once and not eight thousand times.
CREATE OR REPLACE VIEW seasonal.renewable_slot AS
    SELECT c.id AS campaign_id, p.id AS permit_id, p.number, p.organisation_id, p.site_id, p.request_id
      FROM seasonal.campaign c
      JOIN calendar.season s ON s.id = c.first_season_id
     CROSS JOIN LATERAL (
           SELECT coalesce(max(b.start_date), (s.start_date - interval '1 year')::date) AS start_date
             FROM calendar.season b WHERE b.end_date <= s.start_date) AS before
      JOIN seasonal.permit p ON p.last_date < s.start_date AND p.last_date >= before.start_date
      LEFT JOIN seasonal.renewal_terms t ON t.campaign_id = c.id
     WHERE p.withdrawn_at IS NULL AND p.due_at IS NOT NULL AND t.renewed IS NOT FALSE
       AND NOT EXISTS (
           SELECT FROM seasonal.slot_request r JOIN seasonal.campaign o ON o.id = r.campaign_id
            WHERE r.renewed_permit_number = p.number AND r.status NOT IN ('DRAFT', 'WITHDRAWN')
              AND o.id <> c.id AND o.first_season_id = c.first_season_id);
