package org.palestre.seasonal.renewal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.palestre.seasonal.renewal.boundary.RenewalNotice;
import org.palestre.seasonal.renewal.boundary.RenewalTerms;
import org.palestre.shared.Database;

/** Which clubs are to be warned or told what of the slots that they have not asked for, and that they were. */
@ApplicationScoped
public class RenewalNotices {

    /** Nobody is told about a campaign that has been over for so long. */
    private static final int FORGOTTEN_DAYS = 60;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Whom to tell what now, at most so many. */
    public List<RenewalNotice> due(int most) {
        Instant now = clock.instant();
        return database.list(
                """
                WITH step AS (
                    SELECT c.id AS campaign_id,
                           CASE WHEN c.closes_at <= ?
                                THEN CASE WHEN c.closes_at + make_interval(hours => coalesce(t.told_after_hours, ?)) <= ?
                                          THEN 0 END
                                ELSE (SELECT min(d.days) FROM unnest(coalesce(t.reminder_days, ?::integer[])) AS d (days)
                                       CROSS JOIN LATERAL (SELECT ((c.closes_at AT TIME ZONE ?)
                                             - make_interval(days => d.days)) AT TIME ZONE ? AS at) m
                                       WHERE m.at <= ? AND m.at >= c.opens_at)
                           END AS days_before
                      FROM seasonal.campaign c LEFT JOIN seasonal.renewal_terms t ON t.campaign_id = c.id
                     WHERE c.opens_at <= ? AND c.closes_at > ?::timestamptz - make_interval(days => ?))
                SELECT DISTINCT step.campaign_id, v.organisation_id, step.days_before
                  FROM step JOIN seasonal.unrenewed_slot v ON v.campaign_id = step.campaign_id
                 WHERE step.days_before IS NOT NULL AND NOT EXISTS (
                       SELECT FROM seasonal.renewal_notice n
                        WHERE n.campaign_id = step.campaign_id AND n.organisation_id = v.organisation_id
                          AND n.days_before = step.days_before)
                   AND NOT EXISTS (
                       SELECT FROM seasonal.campaign_reopening o
                        WHERE step.days_before = 0 AND o.campaign_id = step.campaign_id
                          AND o.organisation_id = v.organisation_id AND o.closes_at > ?)
                 ORDER BY 1, 2 LIMIT ?""",
                row -> new RenewalNotice(
                        row.getLong("campaign_id"), row.getLong("organisation_id"), row.getInt("days_before")),
                now,
                RenewalTerms.DEFAULT.toldAfterHours(),
                now,
                RenewalRounds.array(RenewalTerms.DEFAULT.reminderDays()),
                clock.getZone().getId(),
                clock.getZone().getId(),
                now,
                now,
                now,
                FORGOTTEN_DAYS,
                now,
                most);
    }

    /** Notes that a club is told; false if somebody did so before, or it has nothing left to be told. */
    public boolean note(RenewalNotice notice) {
        return database.update(
                        """
                        INSERT INTO seasonal.renewal_notice
                        SELECT ?, ?, ?, count(*), ? FROM seasonal.unrenewed_slot v
                         WHERE v.campaign_id = ? AND v.organisation_id = ? HAVING count(*) > 0
                        ON CONFLICT DO NOTHING""",
                        notice.campaignId(),
                        notice.organisationId(),
                        notice.daysBefore(),
                        clock.instant(),
                        notice.campaignId(),
                        notice.organisationId())
                == 1;
    }

    /** Sets free what a club has not asked for. */
    public void release(RenewalNotice notice) {
        database.update("""
                INSERT INTO seasonal.released_slot
                SELECT v.campaign_id, v.number, v.permit_id, ? FROM seasonal.unrenewed_slot v
                 WHERE v.campaign_id = ? AND v.organisation_id = ? ON CONFLICT DO NOTHING""", clock.instant(), notice.campaignId(), notice.organisationId());
    }
}
