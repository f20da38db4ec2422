package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.workbench.boundary.GroupFilter;
import org.palestre.seasonal.workbench.control.Rivalry;
import org.palestre.shared.Database;

/** Who stands in whose way in a campaign, as the database keeps it, in one statement. */
@ApplicationScoped
public class Rivalries {

    private static final String SELECT = """
            WITH chosen AS MATERIALIZED (
                SELECT s.id, row_number() OVER (ORDER BY s.name COLLATE "fr-x-icu", s.id) AS place
                  FROM facilities.site s WHERE %s
            )
            SELECT r.id, o.id AS other, o.decided, chosen.place, ?::text IS NULL OR r.discipline_code = ? AS wanted,
                   ?::text IS NULL OR o.discipline_code = ? AS other_wanted
              FROM seasonal.slot_request r JOIN chosen ON chosen.id = r.site_id
              JOIN seasonal.conflict c ON c.request_id = r.id
              JOIN LATERAL (SELECT q.id, q.campaign_id, q.discipline_code,
                                   q.status NOT IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION') AS decided
                              FROM seasonal.slot_request q WHERE q.id = c.other_id) o ON true
             WHERE r.campaign_id = ? AND r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
               AND (o.decided OR o.campaign_id = r.campaign_id AND o.id > r.id)""";

    @Inject
    private Database database;

    /** Those on the sites that the filter leaves of an agent's scope; each pair once. */
    public List<Rivalry> of(GroupFilter filter, AgentScope scope) {
        SiteChoice sites = new SiteChoice(scope)
                .site(filter.siteId())
                .district(filter.districtCode())
                .kind(filter.kind())
                .inUse();
        String discipline = filter.disciplineCode();
        List<Object> values = new ArrayList<>(sites.values());
        values.addAll(Arrays.asList(discipline, discipline, discipline, discipline, filter.campaignId()));
        return database.list(SELECT.formatted(sites.where()), Rivalries::read, values.toArray());
    }

    private static Rivalry read(ResultSet row) throws SQLException {
        return new Rivalry(
                row.getLong("id"),
                row.getLong("other"),
                row.getBoolean("decided"),
                row.getLong("place"),
                row.getBoolean("wanted"),
                row.getBoolean("other_wanted"));
    }
}
