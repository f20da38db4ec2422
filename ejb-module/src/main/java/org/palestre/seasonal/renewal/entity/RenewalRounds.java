package org.palestre.seasonal.renewal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.renewal.boundary.ReleasedSlot;
import org.palestre.seasonal.renewal.boundary.RenewalProgress;
import org.palestre.seasonal.renewal.boundary.RenewalTerms;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** How far the renewals of campaigns are: what is set up, what is not asked for, what was set free in the end. */
@ApplicationScoped
public class RenewalRounds {

    private static final String SLOTS = """
            SELECT v.number, o.name AS organisation, s.id AS site_id, s.name AS site, d.name AS discipline, %s AS at,
                   ARRAY(SELECT a.name FROM seasonal.permit_area pa JOIN facilities.area a ON a.id = pa.area_id
                          WHERE pa.permit_id = p.id ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas,
            """ + SlotColumns.PERMIT_TIMES + """

              FROM %s v
              JOIN seasonal.permit p ON p.id = v.permit_id
              JOIN seasonal.slot_request r ON r.id = p.request_id
              JOIN accounts.organisation o ON o.id = p.organisation_id
              JOIN facilities.site s ON s.id = p.site_id
              JOIN facilities.discipline d ON d.code = r.discipline_code
             WHERE v.campaign_id = ?""";

    private static final String STILL_FREE =
            "(SELECT f.*, f.permit_number AS number FROM seasonal.released_slot f WHERE NOT EXISTS ("
                    + "SELECT FROM seasonal.slot_request q WHERE q.campaign_id = f.campaign_id"
                    + " AND q.renewed_permit_number = f.permit_number AND q.status NOT IN ('DRAFT', 'WITHDRAWN')))";

    @Inject
    private Database database;

    /** What a club has not asked for, by site. */
    public List<ReleasedSlot> missing(long campaignId, long organisationId) {
        return database.list(
                SLOTS.formatted("NULL::timestamptz", "seasonal.unrenewed_slot")
                        + " AND v.organisation_id = ? ORDER BY s.name COLLATE \"fr-x-icu\", v.number",
                RenewalRounds::slot,
                campaignId,
                organisationId);
    }

    /** What was set free on the sites of an agent, unless it was asked for since. */
    public Page<ReleasedSlot> released(long campaignId, AgentScope scope, PageRequest page) {
        String mine = " AND (? OR s.id = ANY (?::bigint[]) OR s.district_code = ANY (?))";
        Object[] values = {
            campaignId, scope.wholeCity(), List.copyOf(scope.siteIds()), List.copyOf(scope.districtCodes())
        };
        Object[] paged = Arrays.copyOf(values, values.length + 2);
        paged[values.length] = page.size();
        paged[values.length + 1] = page.offset();
        return new Page<>(
                database.list(
                        SLOTS.formatted("v.released_at", STILL_FREE) + mine
                                + " ORDER BY s.name COLLATE \"fr-x-icu\", v.number LIMIT ? OFFSET ?",
                        RenewalRounds::slot,
                        paged),
                database.number(
                        "SELECT count(*) FROM " + STILL_FREE + " v JOIN seasonal.permit p ON p.id = v.permit_id"
                                + " JOIN facilities.site s ON s.id = p.site_id WHERE v.campaign_id = ?" + mine,
                        values));
    }

    /** How far a campaign is. */
    public RenewalProgress progress(long campaignId) {
        List<RenewalProgress.Sent> sent = database.list(
                "SELECT days_before, count(*) AS clubs, max(sent_at) AS at FROM seasonal.renewal_notice"
                        + " WHERE campaign_id = ? GROUP BY days_before ORDER BY days_before DESC",
                row -> new RenewalProgress.Sent(
                        row.getInt("days_before"), row.getLong("clubs"), Database.instant(row, "at")),
                campaignId);
        return database.first(
                        """
                        SELECT a.asked, m.missing, m.clubs, f.released
                          FROM (SELECT count(*) AS asked FROM seasonal.slot_request
                                 WHERE campaign_id = ? AND renewed_permit_number IS NOT NULL
                                   AND status NOT IN ('DRAFT', 'WITHDRAWN')) a
                         CROSS JOIN (SELECT coalesce(sum(slots), 0)::bigint AS missing, count(*) AS clubs
                                       FROM (SELECT count(*) AS slots FROM seasonal.unrenewed_slot
                                              WHERE campaign_id = ? GROUP BY organisation_id) of_club) m
                         CROSS JOIN (SELECT count(*) AS released FROM\s""" + STILL_FREE + """
                                 s WHERE s.campaign_id = ?) f""",
                        row -> new RenewalProgress(
                                row.getLong("asked") + row.getLong("missing"),
                                row.getLong("asked"),
                                row.getLong("clubs"),
                                row.getLong("released"),
                                sent),
                        campaignId,
                        campaignId,
                        campaignId)
                .orElseThrow();
    }

    /** What a campaign says about renewals; the defaults if nobody has said anything. */
    public RenewalTerms terms(long campaignId) {
        Optional<RenewalTerms> said = database.first(
                "SELECT * FROM seasonal.renewal_terms WHERE campaign_id = ?",
                row -> new RenewalTerms(
                        row.getBoolean("renewed"),
                        List.of((Integer[]) row.getArray("reminder_days").getArray()),
                        row.getInt("told_after_hours")),
                campaignId);
        return said.orElse(RenewalTerms.DEFAULT);
    }

    public void change(long campaignId, RenewalTerms terms) {
        database.update("""
                INSERT INTO seasonal.renewal_terms (campaign_id, renewed, reminder_days, told_after_hours)
                VALUES (?, ?, ?::integer[], ?)
                ON CONFLICT (campaign_id) DO UPDATE SET renewed = excluded.renewed,
                    reminder_days = excluded.reminder_days, told_after_hours = excluded.told_after_hours""", campaignId, terms.renewed(), array(terms.reminderDays()), terms.toldAfterHours());
    }

    static String array(List<Integer> numbers) {
        return numbers.toString().replace('[', '{').replace(']', '}');
    }

    private static ReleasedSlot slot(ResultSet row) throws SQLException {
        return new ReleasedSlot(
                row.getString("number"),
                row.getString("organisation"),
                row.getLong("site_id"),
                row.getString("site"),
                SlotColumns.texts(row, "areas"),
                SlotColumns.times(row, "times"),
                row.getString("discipline"),
                Database.instant(row, "at"));
    }
}
