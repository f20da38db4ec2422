package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.palestre.seasonal.campaign.boundary.ReminderView;
import org.palestre.seasonal.campaign.boundary.SilentClub;
import org.palestre.shared.Database;

/** Reminders to clubs that have not answered, and whom they reached. */
@ApplicationScoped
public class Reminders {

    @Inject
    private Database database;

    /** Notes that a reminder is ordered, or tells that it was: empty then. The same key waits for the first. */
    public Optional<Long> begin(long campaignId, UUID action, Instant now, String by) {
        return database.first(
                "INSERT INTO seasonal.campaign_reminder (campaign_id, action_key, sent_at, sent_by) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT ON CONSTRAINT campaign_reminder_once DO NOTHING RETURNING id",
                row -> row.getLong("id"),
                campaignId,
                action,
                now,
                by);
    }

    /** Notes who is to get it. */
    public void note(long reminderId, List<SilentClub> clubs) {
        database.update(
                "INSERT INTO seasonal.campaign_reminder_club (reminder_id, organisation_id, slots)"
                        + " SELECT ?::bigint, c.id, c.slots FROM unnest(?::bigint[], ?::bigint[]) AS c (id, slots)",
                reminderId,
                clubs.stream().map(SilentClub::organisationId).toList(),
                clubs.stream().map(club -> (long) club.slots()).toList());
    }

    /** To how many clubs a reminder goes. */
    public long clubs(UUID action) {
        return database.number(
                "SELECT count(*) FROM seasonal.campaign_reminder_club c JOIN seasonal.campaign_reminder r"
                        + " ON r.id = c.reminder_id WHERE r.action_key = ?",
                action);
    }

    /** The last of a campaign. */
    public Optional<ReminderView> last(long campaignId) {
        return database.first(
                """
                SELECT r.id, r.sent_at, count(*) AS clubs, count(*) FILTER (WHERE c.told) AS told,
                       count(*) FILTER (WHERE c.done_at IS NOT NULL AND NOT c.told) AS spared
                  FROM seasonal.campaign_reminder r JOIN seasonal.campaign_reminder_club c ON c.reminder_id = r.id
                 WHERE r.campaign_id = ? GROUP BY r.id ORDER BY r.id DESC LIMIT 1""",
                row -> new ReminderView(
                        row.getLong("id"),
                        Database.instant(row, "sent_at"),
                        row.getLong("clubs"),
                        row.getLong("told"),
                        row.getLong("spared"),
                        false),
                campaignId);
    }

    /** How many clubs wait for it. */
    public long left(long reminderId) {
        return database.number(
                "SELECT count(*) FROM seasonal.campaign_reminder_club WHERE reminder_id = ? AND done_at IS NULL",
                reminderId);
    }

    /** The first of them, after one of them. */
    public List<Long> waiting(long reminderId, long after, int most) {
        return database.list(
                "SELECT organisation_id FROM seasonal.campaign_reminder_club WHERE reminder_id = ? AND done_at IS NULL"
                        + " AND organisation_id > ? ORDER BY organisation_id LIMIT ?",
                row -> row.getLong("organisation_id"),
                reminderId,
                after,
                most);
    }

    /** The campaign of a club that waits, kept from everybody else until this transaction ends; empty if it waits no more. */
    public Optional<Long> lock(long reminderId, long organisationId) {
        return database.first(
                "SELECT r.campaign_id FROM seasonal.campaign_reminder_club c JOIN seasonal.campaign_reminder r"
                        + " ON r.id = c.reminder_id WHERE c.reminder_id = ? AND c.organisation_id = ?"
                        + " AND c.done_at IS NULL FOR UPDATE OF c",
                row -> row.getLong("campaign_id"),
                reminderId,
                organisationId);
    }

    /** A club of it as it is written to; empty if it has answered meanwhile. */
    public Optional<SilentClub> silent(long reminderId, long organisationId) {
        return database.first(
                "SELECT o.id, o.name, c.contact, coalesce(c.email, o.head_office_email) AS email,"
                        + " coalesce(c.language, 'fr') AS language, m.slots, 0 AS drafts, NULL::timestamptz AS reminded"
                        + " FROM seasonal.campaign_reminder_club m JOIN seasonal.campaign_reminder r ON r.id = m.reminder_id"
                        + " JOIN accounts.organisation o ON o.id = m.organisation_id" + SilentClubs.CONTACT
                        + " WHERE m.reminder_id = ? AND m.organisation_id = ? AND NOT EXISTS (SELECT"
                        + " FROM seasonal.slot_request q WHERE q.campaign_id = r.campaign_id"
                        + " AND q.organisation_id = o.id AND q.status <> 'DRAFT')",
                SilentClubs::read,
                reminderId,
                organisationId);
    }

    /** Notes that it waits no more, and whether it was written to. */
    public void done(long reminderId, long organisationId, boolean told, Instant now) {
        database.update(
                "UPDATE seasonal.campaign_reminder_club SET done_at = ?, told = ?"
                        + " WHERE reminder_id = ? AND organisation_id = ?",
                now,
                told,
                reminderId,
                organisationId);
    }
}
