package org.palestre.seasonal.waitinglist.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.seasonal.waitinglist.control.NoDates;
import org.palestre.shared.Database;

/** On how many of the dates to come the first wishes of requests could be had now, in one statement for all of them. */
@ApplicationScoped
public class FreeDates {

    private static final String FREE = "SELECT * FROM seasonal.free_dates(?::bigint[], ?, ?, ?, ?::date[], ?::date[])";

    @Inject
    private Database database;

    /** Dates of a request that are to come, and how many of them could be had now. */
    public record Dates(long requestId, int dates, int free) {

        /** Whether most of them could be had. */
        public boolean mostly() {
            return 2 * free > dates;
        }
    }

    /** By request; one without any date to come is missing. */
    public Map<Long, Dates> of(Collection<Long> ids, LocalDate from, int horizon, ZoneId zone, NoDates none) {
        return database
                .list(
                        FREE,
                        row -> new Dates(row.getLong("request_id"), row.getInt("dates"), row.getInt("free")),
                        ids,
                        from,
                        horizon,
                        zone.getId(),
                        none.closed(),
                        none.breaks())
                .stream()
                .collect(Collectors.toMap(Dates::requestId, dates -> dates));
    }
}
