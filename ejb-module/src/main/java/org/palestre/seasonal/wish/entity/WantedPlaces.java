package org.palestre.seasonal.wish.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;

/** What is wanted of places by all clubs, in one statement for however many wishes. */
@ApplicationScoped
public class WantedPlaces {

    /** The claims of requests that are undecided as far as clubs know. */
    private static final String BY_OTHERS = """
            SELECT w.wish, count(DISTINCT r.id) AS requests
              FROM unnest(?::bigint[], ?::bigint[], ?::bigint[], ?, ?)
                   AS w (wish, area_id, day, start_time, end_time)
              JOIN facilities.area_unit mine ON mine.area_id = w.area_id
              JOIN facilities.area_unit same ON same.unit_id = mine.unit_id
              JOIN seasonal.wanted c ON c.area_id = same.area_id AND c.day = w.day
                   AND c.start_time < w.end_time::time AND w.start_time::time < c.end_time
              JOIN seasonal.slot_request r ON r.id = c.request_id AND r.organisation_id <> ?
                   AND r.club_status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
                   AND daterange(r.first_date, r.last_date, '[]') && daterange(?, ?)
             GROUP BY w.wish""";

    @Inject
    private Database database;

    /** For each wish, how many undecided requests of other clubs want a part of it in these dates. */
    public List<Integer> byOthers(List<Wish> wishes, long organisationId, DateRange dates) {
        List<Long> wish = new ArrayList<>();
        List<Long> area = new ArrayList<>();
        List<Long> day = new ArrayList<>();
        List<String> start = new ArrayList<>();
        List<String> end = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            for (Long areaId : wishes.get(i).areaIds()) {
                for (WeeklySlot time : wishes.get(i).times()) {
                    if (time.complete()) {
                        wish.add((long) i);
                        area.add(areaId);
                        day.add((long) time.day().getValue());
                        start.add(time.start().toString());
                        end.add(DayEnd.text(time.end()));
                    }
                }
            }
        }
        List<Integer> counts = new ArrayList<>(Collections.nCopies(wishes.size(), 0));
        database.list(
                BY_OTHERS,
                row -> counts.set((int) row.getLong("wish"), row.getInt("requests")),
                wish,
                area,
                day,
                start,
                end,
                organisationId,
                dates.start(),
                dates.end());
        return counts;
    }
}
