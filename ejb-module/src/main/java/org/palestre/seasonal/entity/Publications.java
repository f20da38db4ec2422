package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.palestre.seasonal.boundary.PublicationView;
import org.palestre.shared.Database;

/** Decisions that wait to go out together, by campaign. */
@ApplicationScoped
public class Publications {

    private static final String WAITING = " decided_at IS NOT NULL AND published_at IS NULL";

    @Inject
    private Database database;

    /** How many decisions of a campaign wait. */
    public long waiting(long campaignId) {
        return database.number(
                "SELECT count(*) FROM seasonal.slot_request WHERE campaign_id = ? AND" + WAITING, campaignId);
    }

    /** The requests whose decision waits, by id, those after one of them. */
    public List<Long> waiting(long campaignId, long after, int most) {
        return database.list(
                "SELECT id FROM seasonal.slot_request WHERE campaign_id = ? AND id > ? AND" + WAITING
                        + " ORDER BY id LIMIT ?",
                row -> row.getLong("id"),
                campaignId,
                after,
                most);
    }

    /** The campaigns whose date has come and whose decisions wait. */
    public List<Long> due(Instant now) {
        return database.list(
                "SELECT c.id FROM seasonal.campaign c WHERE c.publishes_at <= ? AND EXISTS (SELECT FROM"
                        + " seasonal.slot_request r WHERE r.campaign_id = c.id AND r.decided_at IS NOT NULL AND r.published_at IS NULL)"
                        + " ORDER BY c.id",
                row -> row.getLong("id"),
                now);
    }

    /** How far a campaign has come. */
    public PublicationView progress(long campaignId) {
        return database.first("""
                        SELECT (SELECT count(*) FROM seasonal.slot_request WHERE campaign_id = c.id
                                   AND status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')) AS undecided,
                               kept.*, told.*
                          FROM (SELECT CAST(? AS bigint) AS id) c
                         CROSS JOIN LATERAL (
                               SELECT count(*) FILTER (WHERE status = 'GRANTED') AS granted,
                                      count(*) FILTER (WHERE status = 'GRANTED_WITH_CHANGES') AS changed,
                                      count(*) FILTER (WHERE status = 'REFUSED') AS refused
                                 FROM seasonal.slot_request WHERE campaign_id = c.id AND decided_at IS NOT NULL AND published_at IS NULL) kept
                         CROSS JOIN LATERAL (
                               SELECT count(*) AS published, max(published_at) AS last_published
                                 FROM seasonal.slot_request WHERE campaign_id = c.id AND published_at IS NOT NULL) told""", Publications::read, campaignId).orElseThrow();
    }

    private static PublicationView read(ResultSet row) throws SQLException {
        return new PublicationView(
                row.getLong("undecided"),
                row.getLong("granted"),
                row.getLong("changed"),
                row.getLong("refused"),
                row.getLong("published"),
                Database.instant(row, "last_published"));
    }
}
