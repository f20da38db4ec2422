package org.palestre.seasonal.waitinglist.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.waitinglist.control.FreedSlot;
import org.palestre.seasonal.waitinglist.control.NoDates;
import org.palestre.shared.Database;

/** What came free that clubs wait for, and whether the office was told. */
@ApplicationScoped
public class FreedSlots {

    /** What could be had for most of the next weeks counts as free, as on the office's list of tasks. */
    private static final String LOOK = """
            WITH waits AS (
                SELECT r.id FROM seasonal.slot_request r WHERE r.status = 'WAITING_LIST' AND NOT EXISTS (
                       SELECT FROM seasonal.slot_offer f WHERE f.request_id = r.id AND f.state = 'OPEN')),
            seen AS MATERIALIZED (
                SELECT f.request_id, 2 * f.free > f.dates AS free
                  FROM seasonal.free_dates(ARRAY(SELECT id FROM waits), ?, ?, ?, ?::date[], ?::date[]) f),
            over AS (
                DELETE FROM seasonal.freed_slot s
                 WHERE s.request_id IN (SELECT seen.request_id FROM seen WHERE NOT seen.free)
                    OR NOT EXISTS (SELECT FROM seasonal.slot_request r
                                    WHERE r.id = s.request_id AND r.status = 'WAITING_LIST'))
            INSERT INTO seasonal.freed_slot (request_id, freed_at)
            SELECT seen.request_id, ? FROM seen WHERE seen.free ON CONFLICT DO NOTHING""";

    private static final String DUE = """
            SELECT r.campaign_id
              FROM seasonal.freed_slot s
              JOIN seasonal.slot_request r ON r.id = s.request_id
              JOIN seasonal.campaign c ON c.id = r.campaign_id
              LEFT JOIN seasonal.freed_digest d ON d.campaign_id = c.id
             WHERE s.told_at IS NULL
               AND (d.sent_at IS NULL OR d.sent_at <= ?::timestamptz - make_interval(hours => c.freed_digest_hours))
             GROUP BY r.campaign_id HAVING min(s.freed_at) <= ?""";

    private static final String UNTOLD = """
            SELECT r.id, r.number, o.name AS organisation, s.id AS site_id, s.name AS site, s.district_code,
                   ARRAY(SELECT a.name FROM seasonal.slot_request_area ra JOIN facilities.area a ON a.id = ra.area_id
                          WHERE ra.request_id = r.id ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas,
            """ + SlotColumns.REQUEST_TIMES + """

              FROM seasonal.freed_slot f
              JOIN seasonal.slot_request r ON r.id = f.request_id
              JOIN accounts.organisation o ON o.id = r.organisation_id
              JOIN facilities.site s ON s.id = r.site_id
             WHERE f.told_at IS NULL AND r.campaign_id = ?
             ORDER BY s.name COLLATE "fr-x-icu", s.id, r.waiting_since, r.id""";

    @Inject
    private Database database;

    /** Looks at all who wait: what is free now and was not, and what is free no more. */
    public void look(LocalDate from, int horizon, ZoneId zone, NoDates none, Instant now) {
        database.update(LOOK, from, horizon, zone.getId(), none.closed(), none.breaks(), now);
    }

    /** The campaigns whose office is to be told: something has been free since a moment, and the last mail is old enough. */
    public List<Long> due(Instant since, Instant now) {
        return database.list(DUE, row -> row.getLong("campaign_id"), now, since);
    }

    /** Notes that the office is being told; false if somebody did just now. */
    public boolean begin(long campaignId, Instant now) {
        return database.first("""
                        INSERT INTO seasonal.freed_digest AS d (campaign_id, sent_at) VALUES (?, ?)
                        ON CONFLICT (campaign_id) DO UPDATE SET sent_at = EXCLUDED.sent_at
                         WHERE d.sent_at <= EXCLUDED.sent_at - (SELECT make_interval(hours => c.freed_digest_hours)
                               FROM seasonal.campaign c WHERE c.id = d.campaign_id)
                        RETURNING campaign_id""", row -> row.getLong("campaign_id"), campaignId, now)
                .isPresent();
    }

    /** What the office was not told of yet, by site. */
    public List<FreedSlot> untold(long campaignId) {
        return database.list(
                UNTOLD,
                row -> new FreedSlot(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("organisation"),
                        row.getLong("site_id"),
                        row.getString("site"),
                        row.getString("district_code"),
                        SlotColumns.texts(row, "areas"),
                        SlotColumns.times(row, "times")),
                campaignId);
    }

    /** Notes that it was told of these. */
    public void told(Collection<Long> requestIds, Instant now) {
        database.update(
                "UPDATE seasonal.freed_slot SET told_at = ? WHERE request_id = ANY (?::bigint[])", now, requestIds);
    }
}
