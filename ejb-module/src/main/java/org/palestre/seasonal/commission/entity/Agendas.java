package org.palestre.seasonal.commission.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.Ruling;
import org.palestre.seasonal.commission.boundary.Votes;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** What stands on agendas. */
@ApplicationScoped
public class Agendas {

    private static final String SELECT = """
            SELECT i.*, r.published_at IS NOT NULL AS published, c.publication
              FROM seasonal.agenda_item i JOIN seasonal.slot_request r ON r.id = i.request_id
              JOIN seasonal.campaign c ON c.id = r.campaign_id""";

    @Inject
    private Database database;

    /** @throws BusinessException {@code commission.unknownItem} */
    public AgendaRow get(long itemId) {
        return database.first(SELECT + " WHERE i.id = ?", Agendas::row, itemId)
                .orElseThrow(() -> BusinessException.notFound("commission.unknownItem"));
    }

    /** The agenda of a session in its order. */
    public List<AgendaRow> of(long sessionId) {
        return database.list(SELECT + " WHERE i.session_id = ? ORDER BY i.position, i.id", Agendas::row, sessionId);
    }

    /** The item of a request on an agenda that is not closed. */
    public Optional<AgendaRow> open(long requestId) {
        return database.first(SELECT + " WHERE i.request_id = ? AND NOT i.closed", Agendas::row, requestId);
    }

    /** When a closed session decided on a request last; empty if none did, or the last one only postponed it. */
    public Optional<LocalDate> decidedInClosed(long requestId) {
        return database
                .list(
                        "SELECT s.held_on, i.decision <> 'POSTPONED' AS decided FROM seasonal.agenda_item i"
                                + " JOIN seasonal.commission_session s ON s.id = i.session_id"
                                + " WHERE i.request_id = ? AND i.closed ORDER BY i.decided_at DESC LIMIT 1",
                        row -> row.getBoolean("decided")
                                ? Optional.of(row.getObject("held_on", LocalDate.class))
                                : Optional.<LocalDate>empty(),
                        requestId)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Puts requests at the end of an agenda, in their order. */
    public void add(long sessionId, List<Long> requestIds, Opinion opinion, String text) {
        long last = database.number(
                "SELECT coalesce(max(position), 0) FROM seasonal.agenda_item WHERE session_id = ?", sessionId);
        List<Object[]> rows = new ArrayList<>();
        for (Long requestId : requestIds) {
            rows.add(new Object[] {sessionId, requestId, (int) last + rows.size() + 1, opinion.name(), text});
        }
        database.batch(
                "INSERT INTO seasonal.agenda_item (session_id, request_id, position, opinion, opinion_text)"
                        + " VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    public void remove(long itemId) {
        database.update("DELETE FROM seasonal.agenda_item WHERE id = ?", itemId);
    }

    /** What the office thinks now. */
    public void opine(long itemId, Opinion opinion, String text) {
        database.update(
                "UPDATE seasonal.agenda_item SET version = version + 1, opinion = ?, opinion_text = ? WHERE id = ?",
                opinion,
                text,
                itemId);
    }

    /** Writes what was decided. */
    public void rule(long itemId, CommissionDecision decision, Votes votes, String reason, Instant now) {
        database.update(
                "UPDATE seasonal.agenda_item SET version = version + 1, decision = ?, votes_for = ?, votes_against = ?,"
                        + " abstained = ?, reason = ?, decided_at = ? WHERE id = ?",
                decision,
                votes.inFavour(),
                votes.against(),
                votes.abstained(),
                reason,
                now,
                itemId);
    }

    /** Nothing was decided. */
    public void clear(long itemId) {
        database.update(
                "UPDATE seasonal.agenda_item SET version = version + 1, decision = NULL, votes_for = NULL,"
                        + " votes_against = NULL, abstained = NULL, reason = NULL, decided_at = NULL WHERE id = ?",
                itemId);
    }

    /** Gives the items of a session the positions of their place in the list. */
    public void order(List<Long> itemIds) {
        List<Object[]> rows = new ArrayList<>();
        itemIds.forEach(id -> rows.add(new Object[] {rows.size() + 1, id}));
        database.batch("UPDATE seasonal.agenda_item SET position = ? WHERE id = ?", rows);
    }

    private static AgendaRow row(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return new AgendaRow(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("session_id"),
                row.getLong("request_id"),
                row.getInt("position"),
                Opinion.valueOf(row.getString("opinion")),
                row.getString("opinion_text"),
                Publication.valueOf(row.getString("publication")),
                decision == null
                        ? null
                        : new Ruling(
                                CommissionDecision.valueOf(decision),
                                new Votes(
                                        row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstained")),
                                row.getString("reason"),
                                Database.instant(row, "decided_at"),
                                row.getBoolean("published")));
    }
}
