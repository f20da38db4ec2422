package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.PermitEvent;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.shared.Database;

/** What happened to permits, beside their editions; entries are never changed. */
@ApplicationScoped
public class PermitJournal {

    @Inject
    private Database database;

    /** Notes what happens now, in the transaction in which it happens. */
    public void note(Permit permit, PermitEvent event) {
        database.update(
                """
                INSERT INTO seasonal.permit_event (request_id, permit_id, kind, happened_at, by_club, from_date,
                                                   until_date, sessions, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                permit.requestId(),
                permit.id(),
                event.kind(),
                event.happenedAt(),
                event.byClub(),
                event.from(),
                event.until(),
                event.sessions(),
                event.reason());
    }

    /** The same in short, at that moment. */
    public void note(
            Permit permit,
            PermitEventKind kind,
            Instant now,
            boolean byClub,
            LocalDate from,
            LocalDate until,
            Integer sessions,
            String reason) {
        note(permit, new PermitEvent(kind, permit.edition(), now, byClub, from, until, sessions, reason));
    }

    /** All that happened to the permit of a request, the latest first. */
    public List<PermitEvent> of(long requestId) {
        return database.list(
                """
                SELECT e.*, p.edition FROM seasonal.permit_event e JOIN seasonal.permit p ON p.id = e.permit_id
                 WHERE e.request_id = ? ORDER BY e.id DESC""",
                row -> new PermitEvent(
                        PermitEventKind.valueOf(row.getString("kind")),
                        row.getInt("edition"),
                        Database.instant(row, "happened_at"),
                        row.getBoolean("by_club"),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("until_date", LocalDate.class),
                        row.getObject("sessions", Integer.class),
                        row.getString("reason")),
                requestId);
    }
}
