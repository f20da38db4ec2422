package org.palestre.seasonal.scoring.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.scoring.boundary.ClubFigures;
import org.palestre.seasonal.scoring.boundary.CompetitionLevel;
import org.palestre.seasonal.scoring.boundary.Declaration;
import org.palestre.seasonal.scoring.boundary.DeclarationLine;
import org.palestre.seasonal.scoring.boundary.DeclarationState;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** What clubs declared for campaigns. A change made on an older state is refused. */
@ApplicationScoped
public class Declarations {

    /** The clubs that asked for a slot in a campaign, within a scope: campaign, whole city, sites, districts. */
    private static final String CLUBS = """
            SELECT r.organisation_id, count(*) AS requests
              FROM seasonal.slot_request r JOIN facilities.site s ON s.id = r.site_id
             WHERE r.campaign_id = ? AND r.status <> 'DRAFT'
               AND (? OR r.site_id = ANY (?::bigint[]) OR s.district_code = ANY (?::text[]))
             GROUP BY r.organisation_id""";

    private static final String LINES = " FROM (" + CLUBS + """
            ) k JOIN accounts.organisation o ON o.id = k.organisation_id
              LEFT JOIN seasonal.club_declaration d ON d.organisation_id = k.organisation_id AND d.campaign_id = ?
             WHERE (NOT ? OR d.state IS NULL OR d.state = 'DECLARED')
               AND (?::text IS NULL OR strpos(shared.fold(o.name), shared.fold(?)) > 0)""";

    @Inject
    private Database database;

    /** What a club declared; {@link Declaration#none} if it did not. */
    public Declaration of(long campaignId, long organisationId) {
        return database.first(
                        "SELECT * FROM seasonal.club_declaration WHERE campaign_id = ? AND organisation_id = ?",
                        row -> declaration(row, campaignId),
                        campaignId,
                        organisationId)
                .orElseGet(() -> Declaration.none(campaignId, organisationId));
    }

    /** One page of the clubs that asked for something, by name. */
    public Page<DeclarationLine> list(
            long campaignId, boolean uncheckedOnly, String text, AgentScope scope, PageRequest page) {
        String words = text == null || text.isBlank() ? null : text.strip();
        Object[] asked = {
            campaignId,
            scope.wholeCity(),
            scope.siteIds(),
            scope.districtCodes(),
            campaignId,
            uncheckedOnly,
            words,
            words
        };
        Object[] paged = java.util.Arrays.copyOf(asked, asked.length + 2);
        paged[asked.length] = page.size();
        paged[asked.length + 1] = page.offset();
        return new Page<>(
                database.list(
                        "SELECT o.name, k.requests, d.*, k.organisation_id AS club" + LINES
                                + " ORDER BY o.name COLLATE \"fr-x-icu\", o.id LIMIT ? OFFSET ?",
                        row -> new DeclarationLine(
                                row.getString("name"),
                                row.getLong("requests"),
                                row.getString("state") == null
                                        ? Declaration.none(campaignId, row.getLong("club"))
                                        : declaration(row, campaignId)),
                        paged),
                database.number("SELECT count(*)" + LINES, asked));
    }

    /** Whether a club asked for something in that scope. */
    public boolean inScope(long campaignId, long organisationId, AgentScope scope) {
        return database.number(
                        "SELECT count(*) FROM (" + CLUBS + ") k WHERE k.organisation_id = ?",
                        campaignId,
                        scope.wholeCity(),
                        scope.siteIds(),
                        scope.districtCodes(),
                        organisationId)
                > 0;
    }

    /** The club declares; whatever was checked before is checked anew. */
    public void declare(
            long campaignId, long organisationId, long version, ClubFigures figures, long personId, Instant now) {
        changed(database.update(
                """
                INSERT INTO seasonal.club_declaration AS d (campaign_id, organisation_id, members, resident_members, level,
                                                            declared_at, declared_by, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'DECLARED')
                ON CONFLICT (campaign_id, organisation_id) DO UPDATE SET version = d.version + 1,
                    members = excluded.members, resident_members = excluded.resident_members, level = excluded.level,
                    declared_at = excluded.declared_at, declared_by = excluded.declared_by, state = 'DECLARED',
                    checked_at = NULL, checked_members = NULL, checked_residents = NULL, checked_level = NULL
                WHERE d.version = ?""",
                campaignId,
                organisationId,
                figures.members(),
                figures.residents(),
                figures.level(),
                now,
                personId,
                version));
    }

    /** The office accepts what was declared. */
    public void accept(long campaignId, long organisationId, long version, Instant now) {
        changed(database.update("""
                UPDATE seasonal.club_declaration SET version = version + 1, state = 'ACCEPTED', checked_at = ?, note = NULL,
                       checked_members = NULL, checked_residents = NULL, checked_level = NULL
                 WHERE campaign_id = ? AND organisation_id = ? AND version = ?""", now, campaignId, organisationId, version));
    }

    /** The office lets something else count. */
    public void correct(
            long campaignId, long organisationId, long version, ClubFigures figures, String note, Instant now) {
        changed(database.update(
                """
                INSERT INTO seasonal.club_declaration AS d (campaign_id, organisation_id, state, checked_at,
                                                            checked_members, checked_residents, checked_level, note)
                VALUES (?, ?, 'CORRECTED', ?, ?, ?, ?, ?)
                ON CONFLICT (campaign_id, organisation_id) DO UPDATE SET version = d.version + 1, state = 'CORRECTED',
                    checked_at = excluded.checked_at, checked_members = excluded.checked_members,
                    checked_residents = excluded.checked_residents, checked_level = excluded.checked_level,
                    note = excluded.note
                WHERE d.version = ?""",
                campaignId,
                organisationId,
                now,
                figures.members(),
                figures.residents(),
                figures.level(),
                note,
                version));
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
    }

    private static Declaration declaration(ResultSet row, long campaignId) throws SQLException {
        return new Declaration(
                campaignId,
                row.getLong("organisation_id"),
                row.getLong("version"),
                figures(row, "members", "resident_members", "level"),
                Database.instant(row, "declared_at"),
                DeclarationState.valueOf(row.getString("state")),
                figures(row, "checked_members", "checked_residents", "checked_level"),
                row.getString("note"),
                Database.instant(row, "checked_at"));
    }

    private static ClubFigures figures(ResultSet row, String members, String residents, String level)
            throws SQLException {
        return row.getString(level) == null
                ? null
                : new ClubFigures(
                        row.getInt(members), row.getInt(residents), CompetitionLevel.valueOf(row.getString(level)));
    }
}
