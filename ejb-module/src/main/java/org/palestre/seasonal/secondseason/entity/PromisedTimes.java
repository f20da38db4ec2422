package org.palestre.seasonal.secondseason.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.palestre.occupancy.event.PromisesSought;
import org.palestre.shared.Database;

/** The times of second seasons that are not carried over yet. */
@ApplicationScoped
public class PromisedTimes {

    /**
     * A wanted occupation that meets one of them.
     *
     * @param time its place among those asked for, from 0
     * @param date the day of the second season
     */
    public record Hit(
            int time,
            LocalDate date,
            long requestId,
            String permitNumber,
            String organisation,
            boolean duringSchoolBreaks) {}

    @Inject
    private Database database;

    /** What these meet, in one statement; not what the organisation itself has. */
    public List<Hit> of(List<PromisesSought.Time> times, Long organisationId, ZoneId zone) {
        return database.list(
                "SELECT * FROM seasonal.promised_times(?::bigint[], ?::timestamptz[], ?::timestamptz[], ?, ?::bigint)"
                        + " ORDER BY n, date, request_id",
                row -> new Hit(
                        row.getInt("n") - 1,
                        row.getObject("date", LocalDate.class),
                        row.getLong("request_id"),
                        row.getString("number"),
                        row.getString("organisation"),
                        row.getBoolean("during_school_breaks")),
                times.stream().map(PromisesSought.Time::areaId).toList(),
                times.stream().map(PromisesSought.Time::startsAt).toList(),
                times.stream().map(PromisesSought.Time::endsAt).toList(),
                zone.getId(),
                organisationId);
    }
}
