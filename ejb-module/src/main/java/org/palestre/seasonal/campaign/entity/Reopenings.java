package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.campaign.boundary.Reopening;
import org.palestre.seasonal.control.SubmissionWindow;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** Windows of campaigns that were opened again for single clubs. */
@ApplicationScoped
public class Reopenings {

    private static final String SELECT = """
            SELECT p.*, o.name AS organisation,
                   (SELECT count(*) FROM seasonal.slot_request r
                     WHERE r.campaign_id = p.campaign_id AND r.organisation_id = p.organisation_id
                       AND r.submitted_at >= p.opens_at AND r.submitted_at < p.closes_at) AS requests
              FROM seasonal.campaign_reopening p JOIN accounts.organisation o ON o.id = p.organisation_id
             WHERE\s""";

    @Inject
    private Database database;

    /** All of a campaign, the latest first. */
    public List<Reopening> ofCampaign(long campaignId, Instant now) {
        return database.list(
                SELECT + "p.campaign_id = ? ORDER BY p.opens_at DESC, p.id DESC", row -> read(row, now), campaignId);
    }

    /** @throws BusinessException {@code campaign.unknownReopening} */
    public Reopening get(long id, Instant now) {
        return database.first(SELECT + "p.id = ?", row -> read(row, now), id)
                .orElseThrow(() -> BusinessException.notFound("campaign.unknownReopening"));
    }

    /** @throws jakarta.persistence.PersistenceException if one of the club is open at some of that time */
    public long add(long campaignId, long organisationId, Instant opensAt, Instant closesAt, String reason, String by) {
        return database.number(
                "INSERT INTO seasonal.campaign_reopening (campaign_id, organisation_id, opens_at, closes_at, reason,"
                        + " created_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                campaignId,
                organisationId,
                opensAt,
                closesAt,
                reason,
                by);
    }

    /** Ends one that is open; waits for those who are just submitting in it. */
    public boolean end(long id, Instant now) {
        return database.update(
                        "UPDATE seasonal.campaign_reopening SET closes_at = ? WHERE id = ? AND closes_at > ?"
                                + " AND opens_at < ?",
                        now,
                        id,
                        now,
                        now)
                > 0;
    }

    /** The last one of a club in a campaign, kept from being moved until this transaction ends if it is to be held. */
    public Optional<SubmissionWindow> window(long campaignId, long organisationId, boolean hold) {
        return database.first(
                "SELECT opens_at, closes_at FROM seasonal.campaign_reopening"
                        + " WHERE campaign_id = ? AND organisation_id = ? ORDER BY closes_at DESC LIMIT 1"
                        + (hold ? " FOR SHARE" : ""),
                row -> new SubmissionWindow(Database.instant(row, "opens_at"), Database.instant(row, "closes_at")),
                campaignId,
                organisationId);
    }

    /** The campaign that is open again for a club at a moment. */
    public Optional<Long> campaignOpenFor(long organisationId, Instant now) {
        return database.first(
                "SELECT campaign_id FROM seasonal.campaign_reopening"
                        + " WHERE organisation_id = ? AND opens_at <= ? AND closes_at > ? ORDER BY closes_at LIMIT 1",
                row -> row.getLong("campaign_id"),
                organisationId,
                now,
                now);
    }

    private static Reopening read(ResultSet row, Instant now) throws SQLException {
        Instant opens = Database.instant(row, "opens_at");
        Instant closes = Database.instant(row, "closes_at");
        return new Reopening(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                opens,
                closes,
                row.getString("reason"),
                row.getString("created_by"),
                new SubmissionWindow(opens, closes).phase(now),
                row.getLong("requests"));
    }
}
