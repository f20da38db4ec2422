package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.campaign.boundary.SilentClub;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Clubs that have not answered a campaign. */
@ApplicationScoped
public class SilentClubs {

    /**
     * Those that hold a permit when it opens, or asked for something in the campaign before. The clubs that have not
     * answered are found first: towards the end of a campaign they are few, and only for them is looked up what they had.
     */
    private static final String SILENT = """
            WITH this AS (
                SELECT c.opens_at, z.start_date,
                       (SELECT f.id FROM seasonal.campaign f WHERE f.opens_at < c.opens_at
                         ORDER BY f.opens_at DESC LIMIT 1) AS former
                  FROM seasonal.campaign c JOIN calendar.season z ON z.id = c.first_season_id WHERE c.id = ?),
            absent AS MATERIALIZED (
                SELECT o.id, o.name, o.head_office_email FROM accounts.organisation o
                 WHERE NOT EXISTS (SELECT FROM seasonal.slot_request r
                                    WHERE r.campaign_id = ? AND r.organisation_id = o.id AND r.status <> 'DRAFT')),
            found AS (
                SELECT o.id, o.name, o.head_office_email, sum(k.slots)::int AS slots
                  FROM this CROSS JOIN absent o
                 CROSS JOIN LATERAL (
                    SELECT p.site_id, 1 AS slots FROM seasonal.permit p
                     WHERE p.organisation_id = o.id AND p.withdrawn_at IS NULL AND p.due_at IS NOT NULL
                       AND p.first_date < this.start_date AND p.last_date >= this.opens_at::date
                    UNION ALL
                    SELECT r.site_id, 0 FROM seasonal.slot_request r
                     WHERE r.campaign_id = this.former AND r.organisation_id = o.id AND r.status <> 'DRAFT') k
                  JOIN facilities.site s ON s.id = k.site_id
                 WHERE (?::boolean OR k.site_id = ANY (?::bigint[]) OR s.district_code = ANY (?::text[]))
                   AND shared.fold(o.name) LIKE '%' || shared.fold(?) || '%'
                 GROUP BY o.id, o.name, o.head_office_email)""";

    static final String CONTACT = """

              LEFT JOIN LATERAL (
                SELECT p.given_name || ' ' || p.family_name AS contact, p.email, p.language
                  FROM accounts.delegation d JOIN accounts.person p ON p.id = d.person_id
                 WHERE d.organisation_id = o.id AND d.accepted_at IS NOT NULL AND d.ended_at IS NULL
                   AND p.suspended_at IS NULL AND d.kind IN ('CORRESPONDENT', 'LEGAL_REPRESENTATIVE')
                 ORDER BY d.kind, d.accepted_at, d.id LIMIT 1) c ON true""";

    private static final String LIST = SILENT + """

            SELECT o.id, o.name, c.contact, coalesce(c.email, o.head_office_email) AS email,
                   coalesce(c.language, 'fr') AS language, o.slots,
                   (SELECT count(*) FROM seasonal.slot_request r WHERE r.campaign_id = ? AND r.organisation_id = o.id
                       AND r.status = 'DRAFT') AS drafts,
                   (SELECT max(m.sent_at) FROM seasonal.campaign_reminder m JOIN seasonal.campaign_reminder_club mc
                        ON mc.reminder_id = m.id AND mc.organisation_id = o.id
                       AND (mc.told OR mc.done_at IS NULL) WHERE m.campaign_id = ?) AS reminded,
                   count(*) OVER () AS total
              FROM found o""" + CONTACT + " ORDER BY o.name COLLATE \"fr-x-icu\", o.id";

    @Inject
    private Database database;

    /** How many there are. */
    public long count(long campaignId, String words, AgentScope scope) {
        return database.number(
                SILENT + " SELECT count(*) FROM found",
                of(campaignId, words, scope).toArray());
    }

    /** One page of them by name. */
    public Page<SilentClub> page(long campaignId, String words, AgentScope scope, PageRequest page) {
        return database.page(
                LIST,
                SilentClubs::read,
                page,
                () -> count(campaignId, words, scope),
                listed(campaignId, words, scope).toArray());
    }

    /** All of them by name. */
    public List<SilentClub> all(long campaignId, String words, AgentScope scope) {
        return database.list(
                LIST, SilentClubs::read, listed(campaignId, words, scope).toArray());
    }

    /** Clubs that began a request in a campaign and have not handed it in. */
    public List<SilentClub> withDrafts(long campaignId) {
        return database.list("""
                SELECT o.id, o.name, c.contact, coalesce(c.email, o.head_office_email) AS email,
                       coalesce(c.language, 'fr') AS language, 0 AS slots, d.drafts, NULL::timestamptz AS reminded
                  FROM (SELECT organisation_id, count(*) AS drafts FROM seasonal.slot_request
                         WHERE campaign_id = ? AND status = 'DRAFT' GROUP BY organisation_id) d
                  JOIN accounts.organisation o ON o.id = d.organisation_id""" + CONTACT + " ORDER BY o.id", SilentClubs::read, campaignId);
    }

    private static List<Object> of(long campaignId, String words, AgentScope scope) {
        List<Object> values = new ArrayList<>(
                List.of(campaignId, campaignId, scope.wholeCity(), scope.siteIds(), scope.districtCodes()));
        values.add(words == null ? "" : Conditions.literally(words.strip()));
        return values;
    }

    private static List<Object> listed(long campaignId, String words, AgentScope scope) {
        List<Object> values = of(campaignId, words, scope);
        values.add(campaignId);
        values.add(campaignId);
        return values;
    }

    static SilentClub read(ResultSet row) throws SQLException {
        return new SilentClub(
                row.getLong("id"),
                row.getString("name"),
                row.getString("contact"),
                row.getString("email"),
                row.getString("language"),
                row.getInt("slots"),
                row.getInt("drafts"),
                Database.instant(row, "reminded"));
    }
}
