package org.palestre.seasonal.clubcalendar.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.palestre.seasonal.clubcalendar.boundary.FeedState;
import org.palestre.shared.Database;

/** The feeds of clubs, one for each at most. */
@ApplicationScoped
public class CalendarFeeds {

    @Inject
    private Database database;

    /** Whether the club has one, and since when. */
    public Optional<FeedState> of(long organisationId) {
        return database.first(
                "SELECT created_at, last_read_on FROM seasonal.calendar_feed WHERE organisation_id = ?",
                row -> new FeedState(
                        Database.instant(row, "created_at"), row.getObject("last_read_on", LocalDate.class)),
                organisationId);
    }

    /** Gives the club a new address; an old one is worthless from now on. */
    public void renew(long organisationId, String fingerprint, long personId, Instant now) {
        database.update("""
                INSERT INTO seasonal.calendar_feed (organisation_id, token_hash, created_at, created_by) VALUES (?, ?, ?, ?)
                ON CONFLICT (organisation_id) DO UPDATE SET token_hash = EXCLUDED.token_hash,
                    created_at = EXCLUDED.created_at, created_by = EXCLUDED.created_by, last_read_on = NULL""", organisationId, fingerprint, now, personId);
    }

    /** The club has none any more; says whether it had one. */
    public boolean remove(long organisationId) {
        return database.update("DELETE FROM seasonal.calendar_feed WHERE organisation_id = ?", organisationId) > 0;
    }

    /** Whose feed has that fingerprint; notes once a day that it is read. */
    public Optional<Long> read(String fingerprint, LocalDate today) {
        Optional<Long> club = database.first(
                "SELECT organisation_id FROM seasonal.calendar_feed WHERE token_hash = ?",
                row -> row.getLong("organisation_id"),
                fingerprint);
        club.ifPresent(id -> database.update(
                "UPDATE seasonal.calendar_feed SET last_read_on = ? WHERE organisation_id = ?"
                        + " AND last_read_on IS DISTINCT FROM ?",
                today,
                id,
                today));
        return club;
    }
}
