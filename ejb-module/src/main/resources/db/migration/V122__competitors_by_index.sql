-- As before, but each wanted unit is looked up by itself: the planner else reads all requests and permits of the city for
-- every line of a work list. OFFSET 0 keeps it from doing so.
CREATE OR REPLACE FUNCTION seasonal.competitors(request bigint)
    RETURNS TABLE (request_id bigint, area_id bigint, day integer, start_time time, end_time time, rank integer,
                   my_rank integer)
    LANGUAGE sql STABLE AS $$
    SELECT DISTINCT other.request_id, other.area_id, other.day, other.start_time, other.end_time, other.rank, mine.rank
      FROM seasonal.claim mine
      JOIN facilities.area_unit my_unit ON my_unit.area_id = mine.area_id
      JOIN facilities.area_unit same_unit ON same_unit.unit_id = my_unit.unit_id
     CROSS JOIN LATERAL (
           SELECT c.* FROM seasonal.claim c
            WHERE c.area_id = same_unit.area_id AND c.day = mine.day AND c.start_time < mine.end_time
              AND mine.start_time < c.end_time AND c.dates && mine.dates AND c.request_id <> mine.request_id
           OFFSET 0) other
     WHERE mine.request_id = request
$$;
