package org.palestre.occupancy.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;

/** All series, and what each of them had to leave out. */
@ApplicationScoped
public class AllSeries {

    @Inject
    private Database database;

    /** Writes the head of a series with what it lacks, in one statement; answers its id. */
    public long add(NewSeries wanted, String title, List<LeftOut> leftOut) {
        return database.number(
                """
                WITH added AS (
                    INSERT INTO occupancy.series
                        (reference, organisation_id, title, first_date, end_date, during_school_breaks, announced)
                    VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id),
                lacks AS (
                    INSERT INTO occupancy.series_left_out (series_id, date, area_id, start_time, end_time, reason, detail)
                    SELECT added.id, w.*
                      FROM added, unnest(?::date[], ?::bigint[], ?::time[], ?::time[], ?::text[], ?::text[]) AS w)
                SELECT id FROM added""",
                wanted.reference(),
                wanted.organisationId(),
                title,
                wanted.dates().start(),
                wanted.dates().end(),
                wanted.duringSchoolBreaks(),
                wanted.announced(),
                leftOut.stream().map(LeftOut::date).toList(),
                leftOut.stream().map(LeftOut::areaId).toList(),
                leftOut.stream().map(LeftOut::start).toList(),
                leftOut.stream().map(LeftOut::end).toList(),
                leftOut.stream().map(left -> left.reason().name()).toList(),
                Arrays.asList(leftOut.stream().map(LeftOut::detail).toArray()));
    }

    /** @throws BusinessException {@code occupancy.unknownSeries} if there is none with this id */
    public Series get(long id) {
        return database
                .list(
                        "SELECT * FROM occupancy.series WHERE id = ?",
                        row -> new Series(
                                row.getLong("id"),
                                row.getString("reference"),
                                row.getLong("organisation_id"),
                                row.getString("title"),
                                new DateRange(
                                        row.getObject("first_date", LocalDate.class),
                                        row.getObject("end_date", LocalDate.class)),
                                row.getBoolean("during_school_breaks"),
                                row.getBoolean("announced")),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("occupancy.unknownSeries"));
    }

    /** Lets the holders of series know of them from now on. */
    public void announce(Collection<Long> ids) {
        database.update("UPDATE occupancy.series SET announced = true WHERE id = ANY (?)", List.copyOf(ids));
    }

    /** Removes a series with all that it holds or lacks, as if it had never been. */
    public void remove(long id) {
        database.update("DELETE FROM occupancy.occupation WHERE series_id = ?", id);
        database.update("DELETE FROM occupancy.series WHERE id = ?", id);
    }

    /** What a series still lacks, in order of time. */
    public List<LeftOut> leftOut(long seriesId) {
        return database.list(
                """
                SELECT date, area_id, start_time, end_time, reason, detail FROM occupancy.series_left_out
                WHERE series_id = ? ORDER BY date, start_time, area_id
                """,
                row -> new LeftOut(
                        row.getObject("date", LocalDate.class),
                        row.getLong("area_id"),
                        row.getObject("start_time", LocalTime.class),
                        DayEnd.read(row, "end_time"),
                        LeftOutReason.valueOf(row.getString("reason")),
                        row.getString("detail")),
                seriesId);
    }

    /** Notes what a series lacks. */
    public void noteLeftOut(long seriesId, List<LeftOut> leftOut) {
        database.update(
                """
                INSERT INTO occupancy.series_left_out (series_id, date, area_id, start_time, end_time, reason, detail)
                SELECT ?, w.* FROM unnest(?::date[], ?::bigint[], ?::time[], ?::time[], ?::text[], ?::text[]) AS w
                """,
                seriesId,
                leftOut.stream().map(LeftOut::date).toList(),
                leftOut.stream().map(LeftOut::areaId).toList(),
                leftOut.stream().map(LeftOut::start).toList(),
                leftOut.stream().map(LeftOut::end).toList(),
                leftOut.stream().map(left -> left.reason().name()).toList(),
                Arrays.asList(leftOut.stream().map(LeftOut::detail).toArray()));
    }

    /** Forgets what is lacking from a date on, because it was claimed, is noted anew, or is no longer wanted. */
    public void forgetLeftOut(long seriesId, LocalDate from) {
        forgetLeftOut(seriesId, from, null);
    }

    /** The same for a while, open if its end is null. */
    public void forgetLeftOut(long seriesId, LocalDate from, LocalDate until) {
        database.update(
                "DELETE FROM occupancy.series_left_out"
                        + " WHERE series_id = ? AND date >= ? AND date < coalesce(?::date, 'infinity')",
                seriesId,
                from,
                until);
    }
}
