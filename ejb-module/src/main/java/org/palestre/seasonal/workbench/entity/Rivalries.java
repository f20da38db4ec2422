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

    /**
     * Who competes is kept from both sides. Of two that are undecided the earlier one is told of the later one; any other
     * request counts if it is decided.
     */
    private static final String SELECT = """
            WITH chosen AS MATERIALIZED (
                SELECT s.id, %s AS place FROM facilities.site s WHERE %s
            ), asked AS MATERIALIZED (
                SELECT r.id, chosen.place, ?::text IS NULL OR r.discipline_code = ? AS wanted
                  FROM seasonal.slot_request r JOIN chosen ON chosen.id = r.site_id
                 WHERE r.campaign_id = ? AND r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
            )
            SELECT r.id, c.other_id AS other, o.id IS NULL AS decided, r.place, r.wanted,
                   coalesce(o.wanted, false) AS other_wanted
              FROM asked r JOIN seasonal.conflict c ON c.request_id = r.id LEFT JOIN asked o ON o.id = c.other_id
             WHERE CASE WHEN o.id IS NULL
                        THEN (SELECT q.status NOT IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
                                FROM seasonal.slot_request q WHERE q.id = c.other_id)
                        ELSE o.id > r.id END""";

    /** Sorting names as people do takes time: it is done where the order of sites is asked for. */
    private static final String BY_NAME = "row_number() OVER (ORDER BY s.name COLLATE \"fr-x-icu\", s.id)";

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
        values.addAll(Arrays.asList(discipline, discipline, filter.campaignId()));
        String place = filter.sort() == GroupFilter.Sort.SITE ? BY_NAME : "0";
        return database.list(SELECT.formatted(place, sites.where()), Rivalries::read, values.toArray());
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
